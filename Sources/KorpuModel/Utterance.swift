/// A statement of the whole network.
public struct Utterance: Hashable, Sendable {
  public let speaker: Actor.ID
  /// The content in full where the article's sentences are at hand, else its first and last words.
  public let words: String
  public let isDirect: Bool
  public let about: [Actor.ID]
  public let citation: Citation

  public init(speaker: Actor.ID, words: String, isDirect: Bool, about: [Actor.ID], citation: Citation) {
    self.speaker = speaker
    self.words = words
    self.isDirect = isDirect
    self.about = about
    self.citation = citation
  }
}

extension Utterance: Comparable {
  /// The order of reading; at one place by speaker, then by the words.
  public static func < (left: Utterance, right: Utterance) -> Bool {
    if left.citation != right.citation { return left.citation < right.citation }
    if left.speaker != right.speaker { return left.speaker < right.speaker }
    if left.words != right.words { return left.words < right.words }
    if left.isDirect != right.isDirect { return left.isDirect }
    return left.about.lexicographicallyPrecedes(right.about)
  }
}
