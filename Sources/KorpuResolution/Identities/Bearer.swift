internal import KorpuModel

/// One actor, by the nodes that turned out to be its names.
struct Bearer: Sendable {
  let nodes: [NameNode]
  /// The node that gives it its name.
  let name: NameNode

  /// - Parameter nodes: At least one.
  init(_ nodes: [NameNode]) {
    self.nodes = nodes
    guard nodes.count > 1 else {
      name = nodes[0]
      return
    }
    let standings = NameStandings(of: nodes)
    let best = nodes.indices.dropFirst().reduce(0) { standings.isBetter($1, than: $0) ? $1 : $0 }
    name = nodes[best]
  }

  /// - Parameter count: How many bear its name.
  func identity(amongNamesakes count: Int) -> Identity {
    Identity(
      type: name.key.type, name: NormalizedName([name.key.name[...]]),
      distinction: distinction(amongNamesakes: count), key: name.key.text)
  }

  /// What tells it from another of its name; a shortened name or a description is told by its article.
  private func distinction(amongNamesakes count: Int) -> Identity.Distinction? {
    let marks = nodes.compactMap { if case .article(let mark) = $0.key.distinction { mark } else { nil } }
    if case .article = name.key.distinction, let least = marks.min() { return .article(least) }
    guard count > 1 else { return nil }
    if let year = nodes.compactMap({ if case .year(let year) = $0.key.distinction { year } else { nil } }).min() {
      return .year(year)
    }
    let countries = Set(nodes.flatMap(\.key.countries))
    return countries.isEmpty ? nil : .countries(countries.sorted())
  }
}
