internal import CGraphviz

/// Owns a graph that libcgraph has read.
struct GraphvizGraph: ~Copyable {
  let raw: UnsafeMutablePointer<Agraph_t>
  private let ids: UnsafeMutablePointer<Agiddisc_t>

  init(dot: String) throws(GraphvizError) {
    ids = .allocate(capacity: 1)
    ids.initialize(to: OrderedIDs.discipline)
    // Else libcgraph counts on from the graphs that the process has read: it keeps their last line feeds too.
    agreadline(1)
    guard let graph = korpu_read(dot.withoutLastLineFeed, ids) else {
      ids.deallocate()
      throw .invalidDOT(lastGraphvizMessage())
    }
    raw = graph
  }

  deinit {
    agclose(raw)
    ids.deallocate()
  }

  /// Sets an attribute of the graph itself.
  func setAttribute(_ name: StaticString, to value: String) {
    value.withCString { _ = agattr(raw, AGRAPH, mutable(name), UnsafeMutablePointer(mutating: $0)) }
  }

  /// An attribute of the graph itself, or `nil` where it is not set.
  func attribute(_ name: StaticString) -> String? {
    guard let value = agget(raw, mutable(name)), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// libcgraph's older headers want texts that can be written to; it never writes.
  private func mutable(_ name: StaticString) -> UnsafeMutablePointer<CChar> {
    UnsafeMutableRawPointer(mutating: name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}

extension String {
  fileprivate var withoutLastLineFeed: String { last == "\n" ? String(dropLast()) : self }
}
