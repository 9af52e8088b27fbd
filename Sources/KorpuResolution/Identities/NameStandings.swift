/// How well each of some nodes that are one names it.
///
/// A full name goes before a shortened one, an abbreviation, or a case of another name; then what more articles print,
/// then what is fullest of a person, and shortest of others: «Səhiyyə Nazirliyi» without its country.
struct NameStandings {
  private let nodes: [NameNode]
  /// Zero for a name as it should be, more for what is less than that.
  private let ranks: [Int]
  /// How many articles print each name.
  private var articles: [NormalizedName: Int] = [:]

  /// - Complexity: O(nodes), and O(nodes²) where some may be cases of others.
  init(of nodes: [NameNode]) {
    self.nodes = nodes
    let abbreviations = nodes.reduce(into: Set<String>()) { $0.formUnion($1.profile.abbreviations.keys) }
    let names = nodes.count < 2 ? [] : nodes.reduce(into: Set()) { $0.formUnion($1.names.whole) }
    ranks = nodes.map { node in
      if node.isShortName || abbreviations.contains(node.key.name) { return 2 }
      return !names.isEmpty && node.names.stems.contains(where: names.contains) ? 1 : 0
    }
    for node in nodes { articles[Self.name(of: node.key), default: 0] += node.profile.articles }
  }

  /// Whether a node, told by its place, names the bearer better than another.
  func isBetter(_ one: Int, than other: Int) -> Bool {
    if ranks[one] != ranks[other] { return ranks[one] < ranks[other] }
    let (key, otherKey) = (nodes[one].key, nodes[other].key)
    let (count, otherCount) = (articles[Self.name(of: key)] ?? 0, articles[Self.name(of: otherKey)] ?? 0)
    if count != otherCount { return count > otherCount }
    let (length, otherLength) = (key.name.utf8.count, otherKey.name.utf8.count)
    if length != otherLength { return key.type == "person" ? length > otherLength : length < otherLength }
    return key < otherKey
  }

  private static func name(of key: NodeKey) -> NormalizedName { NormalizedName(normalized: key.name) }
}
