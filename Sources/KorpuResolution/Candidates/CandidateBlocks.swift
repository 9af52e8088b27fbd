internal import KorpuModel

/// The groups of names that have each key, where two of them are compared for it.
struct CandidateBlocks: Sendable {
  let all: [CandidateBlock]
  /// For each group where its places in the blocks begin among all, and behind the last group where they end.
  private let starts: [Int]
  private let memberships: [CandidateBlock.Membership]

  private struct Holder {
    let key: BlockingKey
    let group: Int

    /// What is equal stands side by side.
    var place: (UInt64, Int) { (key.value, key.isOfMeanings ? 1 : 0) }
  }

  /// Keys are sorted in so many shares.
  private static let shares = 32

  /// - Parameters:
  ///   - count: How many groups there are.
  ///   - keys: Those of a group, each once.
  ///   - hasOwnName: Whether a group has a name of its own: see ``BlockingKey/isOfMeanings``.
  /// - Complexity: O(*n* log *n*) in the keys of all groups, by all processors.
  init(count: Int, keys: @Sendable (Int) -> [BlockingKey], hasOwnName: @Sendable (Int) -> Bool) {
    let parts = FixedChunks.map(count, grain: 64) { groups in
      var holders = Array(repeating: [Holder](), count: Self.shares)
      for group in groups {
        for key in keys(group) { holders[Int(key.value % UInt64(Self.shares))].append(Holder(key: key, group: group)) }
      }
      return holders
    }
    all = FixedChunks.map(Self.shares, grain: 1) { shares in
      shares.flatMap { share in Self.blocks(of: parts.flatMap { $0[share] }, hasOwnName) }
    }.flatMap(\.self)
    var starts = Array(repeating: 0, count: count + 1)
    for block in all { for group in block.members { starts[group + 1] += 1 } }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var (next, memberships) = (starts, [CandidateBlock.Membership](repeating: .none, count: starts[count]))
    for (number, block) in all.enumerated() {
      for (group, membership) in zip(block.members, block.memberships(number: number)) {
        memberships[next[group]] = membership
        next[group] += 1
      }
    }
    (self.starts, self.memberships) = (starts, memberships)
  }

  /// The places of a group in the blocks.
  func memberships(of group: Int) -> ArraySlice<CandidateBlock.Membership> {
    memberships[starts[group]..<starts[group + 1]]
  }

  /// How many pairs are compared, those of several blocks once for each.
  var countOfPairs: Int { all.reduce(0) { $0 + $1.countOfPairs } }

  /// - Parameter holders: In the order of their groups.
  private static func blocks(of holders: [Holder], _ hasOwnName: (Int) -> Bool) -> [CandidateBlock] {
    let sorted = holders.sorted { $0.place < $1.place }
    var blocks: [CandidateBlock] = []
    var start = 0
    while start < sorted.count {
      let key = sorted[start].key
      let end = sorted[start...].firstIndex { $0.key != key } ?? sorted.count
      if end - start > 1 {
        let members = sorted[start..<end].map(\.group)
        let block = CandidateBlock(members, named: key.isOfMeanings ? members.map(hasOwnName) : nil)
        if block.countOfPairs > 0 { blocks.append(block) }
      }
      start = end
    }
    return blocks
  }
}
