/// What one article states, in the terms of the ontology, each fact with its evidence.
///
/// A pure function of the article and the language tables. Its JSON form, which `korpu extract`
/// writes and every command reads, is defined in the files of the folder `JSON`.
public struct ArticleFacts: Hashable, Sendable {
  /// What the article is called: the base name of its file without the extension.
  public let id: String
  /// The SHA-256 of the article's normalised text, where it is known.
  public let digest: String?
  public let url: String?
  public let title: String?
  public let language: Language
  public let published: CalendarDate?
  public let publishedTime: String?
  /// The medium or agency that the article names as its source.
  public let publisher: String?
  public let authors: [String]
  public let entities: [Entity]
  public let relations: [Relation]
  public let statements: [Statement]
  /// The sentences of the article in reading order.
  public let sentences: [Sentence]

  public init(
    id: String, digest: String? = nil, url: String? = nil, title: String? = nil, language: Language,
    published: CalendarDate? = nil, publishedTime: String? = nil, publisher: String? = nil,
    authors: [String] = [], entities: [Entity], relations: [Relation], statements: [Statement],
    sentences: [Sentence] = []
  ) {
    self.id = id
    self.digest = digest
    self.url = url
    self.title = title
    self.language = language
    self.published = published
    self.publishedTime = publishedTime
    self.publisher = publisher
    self.authors = authors
    self.entities = entities
    self.relations = relations
    self.statements = statements
    self.sentences = sentences
  }
}

extension ArticleFacts {
  /// The same facts under another id.
  public func called(_ id: String) -> ArticleFacts {
    ArticleFacts(
      id: id, digest: digest, url: url, title: title, language: language, published: published,
      publishedTime: publishedTime, publisher: publisher, authors: authors, entities: entities,
      relations: relations, statements: statements, sentences: sentences)
  }

  /// The facts with the place of each statement in characters beside its place in bytes, so that they can be compared
  /// with annotations. A statement without a place in the text, or that has an offset, stays as it is.
  ///
  /// - Parameter text: The article's normalised text.
  /// - Complexity: O(length of the text + statements · log statements).
  public func countingCharacters(in text: String) -> ArticleFacts {
    var counted = statements
    var characters = 0
    var bytes = text.utf8[...]
    let uncounted = statements.indices.compactMap { index in
      statements[index].characterOffset == nil ? statements[index].evidence.first.map { (index, $0.span.start) } : nil
    }
    for (index, start) in uncounted.sorted(by: { $0.1 < $1.1 }) where start <= text.utf8.count {
      let passed = bytes.prefix(start - (text.utf8.count - bytes.count))
      characters += passed.count(where: Self.beginsCharacter)
      bytes = bytes.dropFirst(passed.count)
      guard bytes.first.map(Self.beginsCharacter) ?? true else { continue }
      counted[index] = statements[index].counted(fromCharacter: characters)
    }
    return ArticleFacts(
      id: id, digest: digest, url: url, title: title, language: language, published: published,
      publishedTime: publishedTime, publisher: publisher, authors: authors, entities: entities,
      relations: relations, statements: counted, sentences: sentences)
  }

  /// Every byte of UTF-8 but those that continue a character.
  private static func beginsCharacter(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }
}
