internal import KorpuLanguage
internal import KorpuModel

/// The pairs of full names that share a key, and those of them that may be one.
///
/// In a large set nearly all pairs that share a key are two bodies of one kind and field, such as universities of
/// medicine. ``BodyNameOutline`` tells most of these at a glance, where a comparison would take a hundred times as long.
struct CandidatePairs {
  private let nodes: [NameNode]
  private let blocks: [CandidateBlock]
  /// For each node its blocks, ascending.
  private let blocksOf: [[CandidateBlock.Membership]]

  /// From so many pairs on outlines are worth their time.
  private static let manyPairs = 20_000

  /// - Parameter blocks: The places of the nodes that have each key.
  init(of nodes: [NameNode], _ blocks: [BlockingKey: [Int]]) {
    self.nodes = nodes
    self.blocks = blocks.filter { !$0.key.isOfShortNames }
      .map { key, places in
        let members = places.filter { !nodes[$0].isShortName }
        return CandidateBlock(members, named: key.isOfMeanings ? members.map { nodes[$0].hasOwnName } : nil)
      }.filter { $0.countOfPairs > 0 }
    var blocksOf = Array(repeating: [CandidateBlock.Membership](), count: nodes.count)
    for (number, block) in self.blocks.enumerated() {
      for (place, membership) in zip(block.members, block.memberships(number: number)) {
        blocksOf[place].append(membership)
      }
    }
    self.blocksOf = blocksOf
  }

  /// Whether two full names share a key.
  ///
  /// - Complexity: O(keys of both).
  func shareKey(_ one: Int, _ other: Int) -> Bool {
    let (keys, others) = (blocksOf[one], blocksOf[other])
    var place = 0
    for key in keys {
      while place < others.count, others[place].block < key.block { place += 1 }
      if place < others.count, others[place].block == key.block, !(key.isNamed && others[place].isNamed) { return true }
    }
    return false
  }

  /// The pairs that may be one by their names, with what all comparisons come to: all that are more likely one than not,
  /// and some others.
  ///
  /// - Parameters:
  ///   - many: From how many pairs on outlines are made.
  ///   - processors: How many compare; if not given, one where there are few pairs, and else all.
  /// - Complexity: O(pairs that share a key), and comparisons of those whose outlines leave it open.
  func links(outlinedFrom many: Int = manyPairs, processors: Int? = nil) -> [NodeLink] {
    let pairs = blocks.reduce(0) { $0 + $1.countOfPairs }
    let outlines = NodeOutlines(of: pairs < many ? [] : nodes)
    let parts = FixedChunks.map(nodes.count, grain: 1, processors: processors ?? (pairs < many ? 1 : nil)) {
      Worker(outlines: outlines, last: Array(repeating: -1, count: nodes.count))
    } part: { worker, places in
      places.flatMap { links(from: $0, with: &worker) }
    }
    return parts.flatMap(\.self)
  }

  /// What one thread works with.
  private struct Worker {
    var outlines: NodeOutlines
    /// For each node the last one that it was met with.
    var last: [Int]
  }

  /// Those of a node with the ones after it.
  private func links(from one: Int, with worker: inout Worker) -> [NodeLink] {
    var links: [NodeLink] = []
    for membership in blocksOf[one] {
      for other in blocks[membership.block].others(after: membership) where worker.last[other] != one {
        worker.last[other] = one
        if !worker.outlines.areTwo(one, other), let link = link(one, other) { links.append(link) }
      }
    }
    return links
  }

  private func link(_ one: Int, _ other: Int) -> NodeLink? {
    guard let names = NodeNameComparison(leavingOpen: nodes[one], nodes[other]) else { return nil }
    return NodeLink(one, other, bits: NodeComparison(nodes[one], nodes[other], named: names).bits)
  }
}
