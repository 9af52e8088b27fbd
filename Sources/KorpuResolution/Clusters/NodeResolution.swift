/// Who the nodes of a set are, all at hand: which of them are one.
struct NodeResolution {
  /// The places of the nodes of each bearer.
  let clusters: [[Int]]

  /// - Parameter nodes: In the order of their keys, each once.
  /// - Complexity: O(nodes · nodes that share a key), and comparisons of those that ``CandidatePairs`` leaves.
  init(_ nodes: [NameNode], constraints: some IdentityConstraints = NoConstraints()) {
    var blocks: [BlockingKey: [Int]] = [:]
    for (place, node) in nodes.enumerated() {
      for key in node.blockingKeys { blocks[key, default: []].append(place) }
    }
    var clusters = Self.clusters(of: nodes, blocks, constraints)
    Self.attachShortNames(to: &clusters, nodes, blocks, constraints)
    self.clusters = clusters
  }

  /// Those of full names, and each shortened one by itself.
  private static func clusters(
    of nodes: [NameNode], _ blocks: [BlockingKey: [Int]], _ constraints: some IdentityConstraints
  ) -> [[Int]] {
    let candidates = CandidatePairs(of: nodes, blocks)
    let pairs = candidates.links()
    var sets = DisjointSets(count: nodes.count)
    for pair in pairs where pair.bits > 0 { sets.unite(pair.one, pair.other) }
    joinJudged(nodes, in: &sets, constraints)
    let pairsOfSet = Dictionary(grouping: pairs) { sets.root(of: $0.one) }
    return sets.groups().flatMap { group -> [[Int]] in
      guard group.count > 1 else { return [group] }
      let places = Dictionary(uniqueKeysWithValues: group.enumerated().map { ($0.element, $0.offset) })
      let inner = (pairsOfSet[sets.root(of: group[0])] ?? []).compactMap { pair -> NodeLink? in
        guard let one = places[pair.one], let other = places[pair.other] else { return nil }
        return NodeLink(one, other, bits: pair.bits)
      }
      var component = Component(standings: group.map { constraints.standing(of: nodes[$0].key) }, pairs: inner)
      let resolved = component.resolved { one, other in
        let (less, greater) = (group[min(one, other)], group[max(one, other)])
        return candidates.shareKey(less, greater)
          ? NodeComparison.areOpposedSharingKey(nodes[less], nodes[greater])
          : NodeComparison.areOpposed(nodes[group[one]], nodes[group[other]])
      }
      return resolved.map { cluster in cluster.map { group[$0] } }
    }
  }

  private static func joinJudged(
    _ nodes: [NameNode], in sets: inout DisjointSets, _ constraints: some IdentityConstraints
  ) {
    var first: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() {
      guard let number = constraints.joinedClass(of: node.key) else { continue }
      if let other = first[number] { sets.unite(other, place) } else { first[number] = place }
    }
  }

  private static func attachShortNames(
    to clusters: inout [[Int]], _ nodes: [NameNode], _ blocks: [BlockingKey: [Int]],
    _ constraints: some IdentityConstraints
  ) {
    let candidates = ShortNameCandidates(nodes, blocks)
    var clusterOf = Array(nodes.indices)
    for (number, cluster) in clusters.enumerated() { for node in cluster { clusterOf[node] = number } }
    for number in clusters.indices {
      guard clusters[number].count == 1, let place = clusters[number].first, nodes[place].isShortName else { continue }
      let bearer = ShortNameResolution.bearer(
        of: nodes[place], among: candidates.candidates(for: place, bearers: clusterOf), constraints: constraints)
      guard let bearer else { continue }
      clusters[bearer].append(place)
      clusters[number] = []
    }
    clusters.removeAll(where: \.isEmpty)
  }
}
