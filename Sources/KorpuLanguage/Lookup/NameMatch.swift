public import KorpuModel

/// An actor that a typed name may mean.
public struct NameMatch: Hashable, Sendable {
  public let actor: Actor
  public let quality: NameMatchQuality
  /// How many articles name the actor.
  public let articles: Int

  public init(actor: Actor, quality: NameMatchQuality, articles: Int) {
    self.actor = actor
    self.quality = quality
    self.articles = articles
  }
}

extension NameMatch: Comparable {
  /// The best fit first, then those whom more articles name, then by name.
  public static func < (left: Self, right: Self) -> Bool {
    if left.quality != right.quality { return left.quality < right.quality }
    if left.articles != right.articles { return left.articles > right.articles }
    return (left.actor.name, left.actor.id) < (right.actor.name, right.actor.id)
  }
}

/// How well a typed name fits an actor, the best first.
public enum NameMatchQuality: Int, Hashable, Sendable, CaseIterable {
  /// The actor's id, a country's code, or a name in full.
  case exact
  /// Every word typed is a word of the name: the surname alone, or the words in another order.
  case words
  /// Every word typed begins a word of the name.
  case prefixes
  /// Every word typed sounds like a word of the name, which may be in another script.
  case sounds
  /// Every word typed sounds like the beginning of a word of the name.
  case soundBeginnings
}

extension NameMatchQuality: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
