public import KorpuModel

/// Two persons, whichever is named first.
public struct PersonPair: Hashable, Sendable {
  /// The one whose id is smaller.
  public let first: Actor.ID
  public let second: Actor.ID

  public init(_ one: Actor.ID, _ other: Actor.ID) {
    first = min(one, other)
    second = max(one, other)
  }

  public func contains(_ person: Actor.ID) -> Bool { person == first || person == second }

  /// The one of the two that is not `person`; `nil` when `person` is neither.
  public func partner(of person: Actor.ID) -> Actor.ID? {
    guard contains(person) else { return nil }
    return person == first ? second : first
  }
}

extension PersonPair: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
