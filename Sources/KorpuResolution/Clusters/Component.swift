/// Nodes that links hold together, and who of them is one.
///
/// Agglomerative clustering under constraints: the strongest links first, each joins two clusters unless some node of
/// the one is opposed to some of the other, or one of them could as well join a third that the other is opposed to. Of
/// two ministries of culture in two countries, one whose country no article says is neither.
///
/// The result depends on nothing but the set of nodes: they have to be in the order of their keys.
package struct Component {
  /// Those of nodes that may be one.
  private let links: [NodeLink]
  /// What is decided on each node.
  private let standings: [JudgementStanding?]
  private var oppositions: Oppositions
  private var clusterOf: [Int]
  private var clusters: [[Int]]
  /// For each cluster those that links hold together with it, and the strongest of these links.
  private var linked: [[Int: Double]]

  /// Where the second of two that exclude each other is nearly as likely as the first, neither is certain.
  private static let margin = 1.5

  /// - Parameters:
  ///   - standings: What is decided on each node, in the order of their keys.
  ///   - pairs: All pairs among them that share a key and whose names may be one's, with what all comparisons come to.
  package init(standings: [JudgementStanding?], pairs: [NodeLink]) {
    self.standings = standings
    links = pairs.filter { $0.bits > 0 }.sorted()
    oppositions = Oppositions(pairs, among: standings.count)
    clusterOf = Array(standings.indices)
    clusters = standings.indices.map { [$0] }
    linked = Array(repeating: [:], count: standings.count)
    for link in links {
      linked[link.one][link.other] = link.bits
      linked[link.other][link.one] = link.bits
    }
  }

  /// The nodes of each bearer, by their places.
  ///
  /// - Parameter areOpposed: Whether two nodes are opposed of which no pair tells, see
  ///   ``NodeComparison/areOpposed(_:_:)``. It is asked once of each two at most, and of few.
  /// - Complexity: O(links · clusters linked with one + comparisons of nodes of clusters that meet).
  package mutating func resolved(asking areOpposed: (Int, Int) throws -> Bool) rethrows -> [[Int]] {
    joinJudged()
    for link in links where !mustDiffer(link.one, link.other) {
      let (one, other) = (clusterOf[link.one], clusterOf[link.other])
      if one == other { continue }
      if try self.areOpposed(one, other, areOpposed) { continue }
      if try hasRival(one, of: other, link, areOpposed) || hasRival(other, of: one, link, areOpposed) { continue }
      join(one, other)
    }
    return clusters.filter { !$0.isEmpty }
  }

  private mutating func joinJudged() {
    var first: [Int: Int] = [:]
    for place in standings.indices {
      guard let number = standings[place]?.group else { continue }
      if let other = first[number] { join(clusterOf[other], clusterOf[place]) } else { first[number] = place }
    }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    guard one != other else { return }
    for node in clusters[other] { clusterOf[node] = one }
    clusters[one] += clusters[other]
    clusters[other] = []
    oppositions.join(one, other)
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
  private mutating func hasRival(
    _ cluster: Int, of partner: Int, _ link: NodeLink, _ areOpposed: (Int, Int) throws -> Bool
  ) rethrows -> Bool {
    let (near, least) = (linked[cluster], link.bits - Self.margin)
    // The answer is the same in whatever order the others are asked.
    for (third, bits) in near where third != partner && bits >= least {
      if try self.areOpposed(third, partner, areOpposed) { return true }
    }
    return false
  }

  private mutating func areOpposed(
    _ one: Int, _ other: Int, _ areOpposed: (Int, Int) throws -> Bool
  ) rethrows -> Bool {
    if let known = oppositions.known(one, other) { return known }
    let found = try oppose(clusters[one], clusters[other], areOpposed)
    oppositions.note(found, one, other)
    return found
  }

  /// Whether some node of a cluster is opposed to some node of another. What is known is looked at first: names that
  /// have nothing in common take longest.
  private mutating func oppose(
    _ one: [Int], _ other: [Int], _ areOpposed: (Int, Int) throws -> Bool
  ) rethrows -> Bool {
    var unknown: [(Int, Int)] = []
    for node in one {
      for opposite in other {
        if mustDiffer(node, opposite) { return true }
        guard let known = oppositions.ofNodes(node, opposite) else {
          unknown.append((node, opposite))
          continue
        }
        if known { return true }
      }
    }
    for (node, opposite) in unknown {
      // Nothing that later articles state makes one of names that have nothing in common.
      let found = try areOpposed(node, opposite)
      oppositions.noteNodes(found, node, opposite)
      if found { return true }
    }
    return false
  }

  private func mustDiffer(_ one: Int, _ other: Int) -> Bool {
    guard let standing = standings[one], let other = standings[other] else { return false }
    return standing.mustDiffer(from: other)
  }
}
