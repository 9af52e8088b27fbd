internal import KorpuLanguage
internal import KorpuModel

/// The pairs of full names that share a key, and those of them that may be one.
///
/// In a large set nearly all pairs that share a key are two bodies of one kind and field, such as universities of
/// medicine. ``BodyNameOutline`` tells most of these at a glance, where a comparison would take a hundred times as long.
struct CandidatePairs: Sendable {
  private let nodes: [NameNode]
  private let keys: [[BlockingKey]]
  private let groups: [[Int]]
  private let blocks: CandidateBlocks

  /// From so many pairs on outlines are worth their time.
  private static let manyPairs = 20_000

  /// - Parameter keys: Those of each node, ascending.
  /// - Complexity: O(*n* log *n*) in the keys of all nodes.
  init(of nodes: [NameNode], with keys: [[BlockingKey]]) {
    let groups = NameGroups(of: nodes).members
    self.nodes = nodes
    self.keys = keys
    self.groups = groups
    blocks = CandidateBlocks(count: groups.count) { group in
      let own = groups[group].map { keys[$0] }
      let all = own.count == 1 ? own[0] : BlockingKey.sorted(own.flatMap(\.self))
      return all.filter { !$0.isOfShortNames }
    } hasOwnName: { group in
      nodes[groups[group][0]].hasOwnName
    }
  }

  /// Whether two full names share a key.
  ///
  /// - Complexity: O(keys of both).
  func shareKey(_ one: Int, _ other: Int) -> Bool {
    let (own, others) = (keys[one], keys[other])
    var place = 0
    for key in own where !key.isOfShortNames {
      while place < others.count, others[place].value < key.value { place += 1 }
      var next = place
      while next < others.count, others[next].value == key.value {
        if others[next] == key, !(key.isOfMeanings && nodes[one].hasOwnName && nodes[other].hasOwnName) { return true }
        next += 1
      }
    }
    return false
  }

  /// The pairs that may be one by their names, with what all comparisons come to: all that are more likely one than not,
  /// and some others.
  ///
  /// - Parameters:
  ///   - many: From how many pairs on outlines are made.
  ///   - processors: How many compare; if not given, one where there are few pairs, and else all.
  /// - Complexity: O(pairs of groups that share a key), and comparisons of those whose outlines leave it open.
  func links(outlinedFrom many: Int = manyPairs, processors: Int? = nil) -> [NodeLink] {
    let pairs = blocks.countOfPairs
    let outlines = NodeOutlines(of: nodes, in: pairs < many ? [] : groups)
    let parts = FixedChunks.map(groups.count, grain: 1, processors: processors ?? (pairs < many ? 1 : nil)) {
      Worker(outlines: outlines, last: Array(repeating: -1, count: groups.count))
    } part: { worker, places in
      places.flatMap { links(from: $0, with: &worker) }
    }
    return parts.flatMap(\.self)
  }

  /// What one thread works with.
  private struct Worker {
    var outlines: NodeOutlines
    /// For each group the last one that it was met with.
    var last: [Int]
  }

  /// Those of a group with the ones after it, and within it.
  private func links(from one: Int, with worker: inout Worker) -> [NodeLink] {
    var links: [NodeLink] = []
    addLinks(within: one, to: &links)
    for membership in blocks.memberships(of: one) {
      for other in blocks.all[membership.block].others(after: membership) where worker.last[other] != one {
        worker.last[other] = one
        guard let most = worker.outlines.mostOfNames(one, other), !areOtherPeople(one, other) else { continue }
        addLinks(one, other, atMost: most, to: &links)
      }
    }
    return links
  }

  private func areOtherPeople(_ one: Int, _ other: Int) -> Bool {
    guard case .person(let words) = nodes[groups[one][0]].words,
      case .person(let others) = nodes[groups[other][0]].words
    else { return false }
    return words.isAnother(than: others)
  }

  private func addLinks(within group: Int, to links: inout [NodeLink]) {
    let members = groups[group]
    guard members.count > 1 else { return }
    var words: Double?
    for (place, one) in members.enumerated() {
      for other in members[(place + 1)...] where shareKey(one, other) {
        if let link = link(one, other, &words) { links.append(link) }
      }
    }
  }

  /// - Parameter most: No less than what the comparison of their names comes to.
  private func addLinks(_ one: Int, _ other: Int, atMost most: Double, to links: inout [NodeLink]) {
    // What the words come to, with those of the one first, and with those of the other.
    var (words, turned) = (nil as Double?, nil as Double?)
    for node in groups[one] {
      for opposite in groups[other] where shareKey(node, opposite) {
        if NodeOutlines.areTwo(nodes[node], nodes[opposite], atMost: most) { continue }
        let link = node < opposite ? link(node, opposite, &words) : link(opposite, node, &turned)
        if let link { links.append(link) }
      }
    }
  }

  /// - Parameter words: What their words come to, where that is known; else it is afterwards, if these were compared.
  private func link(_ one: Int, _ other: Int, _ words: inout Double?) -> NodeLink? {
    let names = NodeNameComparison(nodes[one], nodes[other], words: &words)
    guard names.mayBeOne else { return nil }
    return NodeLink(one, other, bits: NodeComparison(nodes[one], nodes[other], named: names).bits)
  }
}
