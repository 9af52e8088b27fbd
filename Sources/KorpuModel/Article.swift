/// A news article, read and normalised, before anything is understood of it.
public struct Article: Hashable, Sendable {
  /// What the article is called by whoever gave it: the base name of its file.
  public let name: String
  /// The SHA-256 of the normalised text in lower-case hexadecimal: the same article has the same
  /// digest wherever it was saved.
  public let digest: String
  /// The text in NFC, with `\n` line ends and the reading order kept. All spans point into it.
  public let text: String
  public let language: Language
  public let title: String?
  /// The day of publication.
  public let published: CalendarDate?
  /// The time of publication as printed, `14:16`.
  public let publishedTime: String?
  /// The bylines, in the order printed.
  public let authors: [String]
  /// Where in the text the story itself stands, paragraph by paragraph: the text without its title,
  /// dates and bylines.
  public let paragraphs: [TextSpan]

  public init(
    name: String, digest: String, text: String, language: Language, title: String? = nil,
    published: CalendarDate? = nil, publishedTime: String? = nil, authors: [String] = [],
    paragraphs: [TextSpan]
  ) {
    self.name = name
    self.digest = digest
    self.text = text
    self.language = language
    self.title = title
    self.published = published
    self.publishedTime = publishedTime
    self.authors = authors
    self.paragraphs = paragraphs
  }
}
