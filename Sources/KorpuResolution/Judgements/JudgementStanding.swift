package import KorpuModel

/// What judgements say of one subject.
package struct JudgementStanding: Sendable {
  /// A value that an entry decides; the entry of the greatest number counts.
  package struct Decided<Value: Hashable & Sendable>: Hashable, Sendable {
    package let number: Int
    package let value: Value
  }

  /// The side of a difference on which the subject is.
  enum Side: Hashable, Sendable {
    case one, other
  }

  /// The number of those that are one actor, this subject among them; `nil` where no entry joins it to anyone.
  package let group: Int?
  /// For each entry that sets actors apart, by its number, the subject's side.
  let sides: [Int: Side]
  package let displayName: Decided<String>?
  package let kind: Decided<EntityType>?
  package let isHidden: Bool

  /// Whether the judgements say that the two are two actors.
  ///
  /// - Complexity: O(entries about the one of them that has fewer).
  package func mustDiffer(from other: JudgementStanding) -> Bool {
    if let group, group == other.group { return false }
    let (fewer, more) = sides.count <= other.sides.count ? (sides, other.sides) : (other.sides, sides)
    return fewer.contains { entry, side in more[entry].map { $0 != side } ?? false }
  }
}

extension JudgementStanding.Decided: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
