/// The particulars of an article that a reader needs to find it again.
public struct ArticleReference: Hashable, Sendable {
  public let id: String
  public let title: String?
  public let language: Language
  public let published: CalendarDate?
  public let publisher: String?
  public let url: String?

  public init(
    id: String, title: String? = nil, language: Language, published: CalendarDate? = nil,
    publisher: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.published = published
    self.publisher = publisher
    self.url = url
  }
}
