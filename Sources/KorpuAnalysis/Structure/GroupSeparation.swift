/// Which groups of nodes reach one another through one node or edge alone.
struct GroupSeparation {
  struct Pair: Hashable {
    let one: Int
    let other: Int
  }

  private let structure: CutStructure
  private let counts: GroupCounts

  /// - Parameters:
  ///   - groups: The group of each node, from 0; `nil` for those of none.
  /// - Complexity: O(nodes · groups).
  init(in structure: CutStructure, groups: [Int?], groupCount: Int) {
    self.structure = structure
    counts = GroupCounts(of: structure.tree.order.map { groups[$0] }, groupCount: groupCount)
  }

  /// The pairs of groups that no part has both of once a node is lost, though its component has.
  ///
  /// - Complexity: O(groups · parts + groups²).
  func pairs(withoutNode node: Int) -> [Pair] {
    let time = structure.tree.times[node]
    let whole = structure.components.stretch(of: time)
    let cut = structure.cuts[node, default: []]
    return pairs(parts: cut.map { [$0] } + [Self.rest(of: whole, without: [time..<time + 1] + cut)])
  }

  /// The same for an edge.
  func pairs(without bridge: CutStructure.Bridge) -> [Pair] {
    let tree = structure.tree
    let lower = tree.parents[bridge.one] == bridge.other ? bridge.one : bridge.other
    let below = tree.stretch(below: lower)
    let whole = structure.components.stretch(of: tree.times[lower])
    return pairs(parts: [[below], Self.rest(of: whole, without: [below])])
  }

  /// The pairs of groups that are in different parts, and in none together.
  private func pairs(parts: [[Range<Int>]]) -> [Pair] {
    let groups = parts.map(counts.groups)
    let all = Set(groups.joined()).sorted()
    var together = Set<Pair>()
    for part in groups { together.formUnion(Self.pairs(of: part)) }
    return Self.pairs(of: all).filter { !together.contains($0) }
  }

  private static func pairs(of groups: [Int]) -> [Pair] {
    groups.indices.flatMap { place in groups[(place + 1)...].map { Pair(one: groups[place], other: $0) } }
  }

  /// What is left of a stretch without others that lie in it, in any order and apart from one another.
  private static func rest(of whole: Range<Int>, without others: [Range<Int>]) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = whole.lowerBound
    for other in others.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if start < other.lowerBound { rest.append(start..<other.lowerBound) }
      start = other.upperBound
    }
    if start < whole.upperBound { rest.append(start..<whole.upperBound) }
    return rest
  }
}
