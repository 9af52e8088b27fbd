internal import KorpuModel

/// One actor, by the nodes that turned out to be its names.
struct Bearer {
  let nodes: [NameNode]
  /// The node that gives it its name.
  let name: NameNode

  /// - Parameter nodes: At least one.
  init(_ nodes: [NameNode]) {
    self.nodes = nodes
    name = nodes.dropFirst().reduce(nodes[0]) { best, node in Self.isBetterName(node, best, among: nodes) ? node : best
    }
  }

  /// A full name goes before a shortened one, an abbreviation, or a case of another name; then what more articles print,
  /// then what is fullest of a person, and shortest of others: «Səhiyyə Nazirliyi» without its country.
  private static func isBetterName(_ one: NameNode, _ other: NameNode, among nodes: [NameNode]) -> Bool {
    let (rank, otherRank) = (Self.rank(one, among: nodes), Self.rank(other, among: nodes))
    if rank != otherRank { return rank < otherRank }
    let (count, otherCount) = (articles(named: one, nodes), articles(named: other, nodes))
    if count != otherCount { return count > otherCount }
    let (length, otherLength) = (one.key.name.utf8.count, other.key.name.utf8.count)
    if length != otherLength { return one.key.type == "person" ? length > otherLength : length < otherLength }
    return one.key < other.key
  }

  private static func rank(_ node: NameNode, among nodes: [NameNode]) -> Int {
    if node.isShortName { return 2 }
    if nodes.contains(where: { $0.profile.abbreviations[node.key.name] != nil }) { return 2 }
    return nodes.contains { other in node.names.stems.contains(where: other.names.whole.contains) } ? 1 : 0
  }

  private static func articles(named node: NameNode, _ nodes: [NameNode]) -> Int {
    nodes.reduce(0) { $1.key.name == node.key.name ? $0 + $1.profile.articles : $0 }
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
