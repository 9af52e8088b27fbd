/// Which boxes stand left of the centre; the others stand right.
public struct Sides: Hashable, Sendable {
  /// The ids of the groups on the left.
  public let left: Set<String>

  public init(left: Set<String>) {
    self.left = left
  }
}
