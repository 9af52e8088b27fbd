// The JSON of ArticleFacts. It follows the ontology's document: `mentions` are the distinct surface
// strings; their places, which the ontology leaves to predictions, stand in `evidence` beside them.
// Facts written by others may lack offsets, confidences and everything else that is optional here.

extension ArticleFacts: Codable {
  private enum Key: String, CodingKey {
    case id, url, title, language, published, time, publisher, authors, sha256, entities, relations, statements,
      sentences
  }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String? {
      let value = try object.decodeIfPresent(String.self, forKey: key)
      return value?.isEmpty == true ? nil : value
    }
    self.init(
      id: try object.decode(String.self, forKey: .id),
      digest: try text(.sha256),
      url: try text(.url),
      title: try text(.title),
      language: try object.decodeWord(Language.self, forKey: .language),
      published: try text(.published) == nil ? nil : object.decode(CalendarDate.self, forKey: .published),
      publishedTime: try text(.time),
      publisher: try text(.publisher),
      authors: try object.decodeIfPresent([String].self, forKey: .authors) ?? [],
      entities: try object.decode([Entity].self, forKey: .entities),
      relations: try object.decodeIfPresent([Relation].self, forKey: .relations) ?? [],
      statements: try object.decodeIfPresent([Statement].self, forKey: .statements) ?? [],
      sentences: try object.decodeIfPresent([Sentence].self, forKey: .sentences) ?? [])
    try checkReferences(at: decoder.codingPath)
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(id, forKey: .id)
    try object.encodeIfPresent(url, forKey: .url)
    try object.encodeIfPresent(title, forKey: .title)
    try object.encode(language, forKey: .language)
    try object.encodeIfPresent(published, forKey: .published)
    try object.encodeIfPresent(publishedTime, forKey: .time)
    try object.encodeIfPresent(publisher, forKey: .publisher)
    try object.encode(authors, forKey: .authors)
    try object.encodeIfPresent(digest, forKey: .sha256)
    try object.encode(entities, forKey: .entities)
    try object.encode(relations, forKey: .relations)
    try object.encode(statements, forKey: .statements)
    try object.encode(sentences, forKey: .sentences)
  }
}
