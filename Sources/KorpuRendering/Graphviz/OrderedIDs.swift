internal import CGraphviz

/// Gives the objects of a graph ids that count up in the order in which their names appear.
///
/// libcgraph by itself takes the addresses of names as ids, and walks over subgraphs by id: the order of clusters,
/// and with it the layout, would depend on what the process has allocated before. With these ids the same text
/// gives the same picture.
final class OrderedIDs {
  private typealias Name = UnsafeMutablePointer<CChar>

  private let graph: UnsafeMutablePointer<Agraph_t>
  private var idsByName: [Name: IDTYPE] = [:]
  /// By id; `nil` for objects without a name.
  private var names: [Name?] = []

  private init(graph: UnsafeMutablePointer<Agraph_t>) {
    self.graph = graph
  }

  /// The id of a name, a new one where it has none and one is wanted.
  private func id(of text: Name?, creating: Bool) -> IDTYPE? {
    guard let text else { return add(nil) }
    // libcgraph keeps each text once, so that its address tells it from others.
    guard let name = creating ? agstrdup(graph, text) : agstrbind(graph, text) else { return nil }
    if let id = idsByName[name] { return id }
    return creating ? add(name) : nil
  }

  private func add(_ name: Name?) -> IDTYPE {
    let id = IDTYPE(names.count)
    names.append(name)
    if let name { idsByName[name] = id }
    return id
  }

  private func name(of id: IDTYPE) -> Name? { id < IDTYPE(names.count) ? names[Int(id)] : nil }

  private static func from(_ state: UnsafeMutableRawPointer?) -> OrderedIDs? {
    state.map { Unmanaged<OrderedIDs>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The functions by which libcgraph asks for ids.
  static var discipline: Agiddisc_t {
    Agiddisc_t(
      open: { graph, _ in graph.map { Unmanaged.passRetained(OrderedIDs(graph: $0)).toOpaque() } },
      map: { state, _, text, result, creates in
        guard let id = OrderedIDs.from(state)?.id(of: text, creating: creates != 0) else { return 0 }
        result?.pointee = id
        return 1
      },
      alloc: { _, _, _ in 0 },
      free: { _, _, _ in },
      print: { state, _, id in OrderedIDs.from(state)?.name(of: id) },
      close: { state in
        if let state { Unmanaged<OrderedIDs>.fromOpaque(state).release() }
      },
      idregister: { _, _, _ in })
  }
}
