/// Nodes that links hold together, and who of them is one.
///
/// Agglomerative clustering under constraints: the strongest links first, each joins two clusters unless some node of
/// the one is opposed to some of the other, or one of them could as well join a third that the other is opposed to. Of
/// two ministries of culture in two countries, one whose country no article says is neither.
///
/// The result depends on nothing but the set of nodes: they have to be in the order of their keys.
package struct Component {
  private let nodes: [NameNode]
  /// Those of nodes that may be one.
  private let links: [NodeLink]
  /// What is decided on each node.
  private let standings: [JudgementStanding?]
  /// For each two nodes that were compared whether they are opposed.
  private var oppositions: [Pair: Bool]
  private let sharesKey: (Int, Int) -> Bool
  private var clusterOf: [Int]
  private var clusters: [[Int]]
  /// For each cluster those that links hold together with it, and the strongest of these links.
  private var linked: [[Int: Double]]

  private struct Pair: Hashable {
    let one: Int
    let other: Int
  }

  /// Where the second of two that exclude each other is nearly as likely as the first, neither is certain.
  private static let margin = 1.5

  /// - Parameters:
  ///   - nodes: In the order of their keys.
  ///   - pairs: All pairs among them that share a key and whose names may be one's, with what all comparisons come to.
  ///   - sharesKey: Whether two nodes that are none of the pairs, the lesser place first, share a key all the same; such
  ///     pairs can be left out if they are no links.
  package init(
    nodes: [NameNode], pairs: [NodeLink], constraints: some IdentityConstraints,
    sharesKey: @escaping (Int, Int) -> Bool = { _, _ in false }
  ) {
    self.nodes = nodes
    self.sharesKey = sharesKey
    links = pairs.filter { $0.bits > 0 }.sorted()
    oppositions = Dictionary(
      pairs.map { (Pair(one: $0.one, other: $0.other), NodeComparison.isOpposed($0.bits)) }
    ) { first, _ in first }
    standings = nodes.map { constraints.standing(of: $0.key) }
    clusterOf = Array(nodes.indices)
    clusters = nodes.indices.map { [$0] }
    linked = Array(repeating: [:], count: nodes.count)
    for link in links {
      linked[link.one][link.other] = link.bits
      linked[link.other][link.one] = link.bits
    }
  }

  /// The nodes of each bearer, by their places.
  ///
  /// - Complexity: O(links · clusters linked with one + comparisons of nodes of clusters that meet).
  package mutating func resolved() -> [[Int]] {
    joinJudged()
    for link in links where !mustDiffer(link.one, link.other) {
      let (one, other) = (clusterOf[link.one], clusterOf[link.other])
      if one != other, !areOpposed(one, other), !hasRival(one, of: other, link), !hasRival(other, of: one, link) {
        join(one, other)
      }
    }
    return clusters.filter { !$0.isEmpty }
  }

  private mutating func joinJudged() {
    var first: [Int: Int] = [:]
    for place in nodes.indices {
      guard let number = standings[place]?.group else { continue }
      if let other = first[number] { join(clusterOf[other], clusterOf[place]) } else { first[number] = place }
    }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    guard one != other else { return }
    for node in clusters[other] { clusterOf[node] = one }
    clusters[one] += clusters[other]
    clusters[other] = []
    for (third, bits) in linked[other] {
      linked[third][other] = nil
      guard third != one else { continue }
      let strongest = max(bits, linked[one][third] ?? bits)
      linked[one][third] = strongest
      linked[third][one] = strongest
    }
    linked[other] = [:]
  }

  /// Whether `cluster` could as well join a third cluster that `partner` is opposed to.
  private mutating func hasRival(_ cluster: Int, of partner: Int, _ link: NodeLink) -> Bool {
    let rivals = linked[cluster].filter { $0.key != partner && $0.value >= link.bits - Self.margin }
    return rivals.keys.sorted().contains { areOpposed($0, partner) }
  }

  private mutating func areOpposed(_ one: Int, _ other: Int) -> Bool {
    for node in clusters[one] {
      for opposite in clusters[other] where areOpposedNodes(node, opposite) { return true }
    }
    return false
  }

  private mutating func areOpposedNodes(_ one: Int, _ other: Int) -> Bool {
    if mustDiffer(one, other) { return true }
    let pair = Pair(one: min(one, other), other: max(one, other))
    if let known = oppositions[pair] { return known }
    // Nothing that later articles state makes one of names that have nothing in common: it need not be looked at again.
    let areOpposed =
      sharesKey(pair.one, pair.other)
      ? NodeComparison.areOpposedSharingKey(nodes[pair.one], nodes[pair.other])
      : NodeComparison.areOpposed(nodes[one], nodes[other])
    oppositions[pair] = areOpposed
    return areOpposed
  }

  private func mustDiffer(_ one: Int, _ other: Int) -> Bool {
    guard let standing = standings[one], let other = standings[other] else { return false }
    return standing.mustDiffer(from: other)
  }
}
