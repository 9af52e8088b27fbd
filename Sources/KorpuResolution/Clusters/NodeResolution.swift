internal import KorpuModel

/// Who the nodes of a set are, all at hand: which of them are one.
struct NodeResolution {
  /// The places of the nodes of each bearer.
  let clusters: [[Int]]

  /// - Parameter nodes: In the order of their keys, each once.
  /// - Complexity: O(nodes · nodes that share a key), and comparisons of those that ``CandidatePairs`` leaves.
  init(_ nodes: [NameNode], constraints: some IdentityConstraints = NoConstraints()) {
    let keys = FixedChunks.map(nodes.count, grain: 1) { places in
      nodes[places].map(\.blockingKeys)
    }.flatMap(\.self)
    var clusters = Self.clusters(of: nodes, keys, constraints)
    Self.attachShortNames(to: &clusters, nodes, keys, constraints)
    self.clusters = clusters
  }

  /// Those of full names, and each shortened one by itself. Groups that no link holds together are resolved by all
  /// processors.
  private static func clusters(
    of nodes: [NameNode], _ keys: [[BlockingKey]], _ constraints: some IdentityConstraints
  ) -> [[Int]] {
    let candidates = CandidatePairs(of: nodes, with: keys)
    let pairs = candidates.links()
    var sets = DisjointSets(count: nodes.count)
    for pair in pairs where pair.bits > 0 { sets.unite(pair.one, pair.other) }
    joinJudged(nodes, in: &sets, constraints)
    let groups = sets.groups()
    let pairsOf = inner(pairs, of: groups, among: nodes.count)
    let standings = groups.map { group in
      group.count > 1 ? group.map { constraints.standing(of: nodes[$0].key) } : []
    }
    return FixedChunks.map(groups.count, grain: 1) { numbers in
      numbers.flatMap { number in
        let group = groups[number]
        if group.count < 2 { return [group] }
        return clusters(of: nodes, group, candidates, Component(standings: standings[number], pairs: pairsOf[number]))
      }
    }.flatMap(\.self)
  }

  /// The pairs within each group, by the places of the nodes in it.
  private static func inner(_ pairs: [NodeLink], of groups: [[Int]], among count: Int) -> [[NodeLink]] {
    var places = Array(repeating: (group: 0, place: 0), count: count)
    for (number, group) in groups.enumerated() {
      for (place, node) in group.enumerated() { places[node] = (number, place) }
    }
    var inner = Array(repeating: [NodeLink](), count: groups.count)
    for pair in pairs {
      let (one, other) = (places[pair.one], places[pair.other])
      if one.group == other.group { inner[one.group].append(NodeLink(one.place, other.place, bits: pair.bits)) }
    }
    return inner
  }

  /// Those of a group that links hold together.
  private static func clusters(
    of nodes: [NameNode], _ group: [Int], _ candidates: CandidatePairs, _ component: consuming Component
  ) -> [[Int]] {
    let resolved = component.resolved { one, other in
      // Always in one order, as in archives: names read the other way round may come to something else, and which of two is
      // asked for first hangs on a dictionary.
      let (less, greater) = (group[min(one, other)], group[max(one, other)])
      return candidates.shareKey(less, greater)
        ? NodeComparison.areOpposedSharingKey(nodes[less], nodes[greater])
        : NodeComparison.areOpposed(nodes[less], nodes[greater])
    }
    return resolved.map { cluster in cluster.map { group[$0] } }
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
    to clusters: inout [[Int]], _ nodes: [NameNode], _ keys: [[BlockingKey]],
    _ constraints: some IdentityConstraints
  ) {
    let candidates = ShortNameCandidates(nodes, with: keys)
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
