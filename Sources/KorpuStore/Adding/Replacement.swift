public import KorpuModel

/// What an article that is added takes the place of, beside other accounts of the same text.
public struct Replacement: Hashable, Sendable {
  /// Whether it takes the place of an earlier version of itself: of an article of its name, language and day, nearly all
  /// of whose words are its own.
  public var earlierVersions: Bool
  /// The language in which a person says that the articles are written: where the same text was read in another one, the
  /// reading in this one takes its place.
  public var language: Language?

  public init(earlierVersions: Bool = false, language: Language? = nil) {
    self.earlierVersions = earlierVersions
    self.language = language
  }

  /// Whether a text that was read in some language is to be read anew.
  func asksForOther(than read: Language) -> Bool { language.map { $0 != read } ?? false }
}
