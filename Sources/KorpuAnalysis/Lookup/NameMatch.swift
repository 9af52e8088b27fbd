public import KorpuModel

/// An actor that a typed name may mean.
public struct NameMatch: Hashable, Sendable {
  public let actor: Actor
  public let quality: NameMatchQuality
}

/// How well a typed name fits an actor, the best first.
public enum NameMatchQuality: Int, Hashable, Sendable, CaseIterable {
  /// The actor's id, a country's code, or a name in full.
  case exact
  /// Every word typed is a word of the name: the surname alone, or the words in another order.
  case words
  /// Every word typed begins a word of the name.
  case prefixes
}

extension NameMatchQuality: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
