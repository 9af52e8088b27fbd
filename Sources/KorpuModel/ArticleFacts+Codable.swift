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
      language: try object.decode(Language.self, forKey: .language),
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

  /// Every end of a tie must be an entity of the same article, or later floors would draw lines to nowhere.
  private func checkReferences(at path: [any CodingKey]) throws {
    let known = Set(entities.map(\.id))
    let named = relations.flatMap { [$0.from, $0.to] } + statements.flatMap { [$0.speaker] + $0.about }
    guard known.count == entities.count else {
      throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: "two entities share an id"))
    }
    if let stray = named.first(where: { !known.contains($0) }) {
      throw DecodingError.dataCorrupted(
        .init(codingPath: path, debugDescription: "a relation or statement names '\(stray)', which is no entity here"))
    }
  }
}

extension Entity: Codable {
  private enum Key: String, CodingKey { case id, type, kind, code, name, mentions, evidence }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let type = try Self.decodeType(from: object)
    let surfaces = try object.decodeIfPresent([String].self, forKey: .mentions) ?? []
    let places = try object.decodeIfPresent([MentionPlace].self, forKey: .evidence) ?? []
    let name = try object.decodeIfPresent(String.self, forKey: .name) ?? surfaces.first
    guard let name else {
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: object, debugDescription: "an entity needs a name or a mention")
    }
    let mentions =
      places.isEmpty
      ? surfaces.map { Mention(surface: $0, evidence: nil) }
      : places.map { Mention(surface: $0.mention, evidence: $0.evidence) }
    self.init(id: try object.decode(String.self, forKey: .id), type: type, name: name, mentions: mentions)
  }

  private static func decodeType(from object: KeyedDecodingContainer<Key>) throws -> EntityType {
    let name = try object.decode(String.self, forKey: .type)
    switch name {
    case "person": return .person
    case "place": return .place
    case "organization":
      return .organization(try object.decodeIfPresent(OrganizationKind.self, forKey: .kind) ?? .other)
    case "forum": return .forum(try object.decodeIfPresent(ForumKind.self, forKey: .kind) ?? .other)
    case "country":
      let text = try object.decode(String.self, forKey: .code)
      guard let code = CountryCode(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .code, in: object, debugDescription: "'\(text)' is no ISO 3166-1 alpha-2 code")
      }
      return .country(code)
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: object,
        debugDescription: "'\(name)' is no type; it is person, organization, country, forum or place")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(id, forKey: .id)
    try object.encode(type.name, forKey: .type)
    try object.encodeIfPresent(type.kindName, forKey: .kind)
    if case .country(let code) = type { try object.encode(code.code, forKey: .code) }
    try object.encode(name, forKey: .name)
    var seen: Set<String> = []
    try object.encode(mentions.map(\.surface).filter { seen.insert($0).inserted }, forKey: .mentions)
    let places = mentions.compactMap { mention in
      mention.evidence.map { MentionPlace(mention: mention.surface, evidence: $0) }
    }
    if !places.isEmpty { try object.encode(places, forKey: .evidence) }
  }
}

/// One place of a mention in JSON: the evidence, and the words that it cuts out.
private struct MentionPlace: Codable {
  let mention: String
  let evidence: Evidence

  private enum Key: String, CodingKey { case mention }

  init(mention: String, evidence: Evidence) {
    self.mention = mention
    self.evidence = evidence
  }

  init(from decoder: any Decoder) throws {
    mention = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .mention)
    evidence = try Evidence(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(mention, forKey: .mention)
    try evidence.encode(to: encoder)
  }
}

extension Evidence: Codable {
  private enum Key: String, CodingKey { case start, end, sentence, confidence }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      span: try decodeSpan(from: decoder),
      sentence: try object.decode(Int.self, forKey: .sentence),
      confidence: try object.decodeIfPresent(Double.self, forKey: .confidence) ?? 1)
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try span.encode(to: encoder)
    try object.encode(sentence, forKey: .sentence)
    try object.encode(confidence, forKey: .confidence)
  }
}

extension Sentence: Codable {
  private enum Key: String, CodingKey { case text }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(span: try decodeSpan(from: decoder), text: try object.decode(String.self, forKey: .text))
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try span.encode(to: encoder)
    try object.encode(text, forKey: .text)
  }
}

/// A span from a file may be nonsense; it must not reach the initialiser that trusts its caller.
private func decodeSpan(from decoder: any Decoder) throws -> TextSpan {
  enum Key: String, CodingKey { case start, end }
  let object = try decoder.container(keyedBy: Key.self)
  let start = try object.decode(Int.self, forKey: .start)
  let end = try object.decode(Int.self, forKey: .end)
  guard 0 <= start, start <= end else {
    throw DecodingError.dataCorruptedError(
      forKey: .end, in: object, debugDescription: "the range \(start)..<\(end) does not run forwards")
  }
  return TextSpan(start: start, end: end)
}

extension Relation: Codable {
  private enum Key: String, CodingKey { case type, from, to, role, title, evidence }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      type: try object.decode(RelationType.self, forKey: .type),
      from: try object.decode(String.self, forKey: .from),
      to: try object.decode(String.self, forKey: .to),
      role: try object.decodeIfPresent(Role.self, forKey: .role),
      title: try object.decodeIfPresent(String.self, forKey: .title),
      evidence: try object.decodeIfPresent([Evidence].self, forKey: .evidence) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(type, forKey: .type)
    try object.encode(from, forKey: .from)
    try object.encode(to, forKey: .to)
    try object.encodeIfPresent(role, forKey: .role)
    try object.encodeIfPresent(title, forKey: .title)
    if !evidence.isEmpty { try object.encode(evidence, forKey: .evidence) }
  }
}

extension Statement: Codable {
  private enum Key: String, CodingKey { case speaker, opens, closes, direct, about, evidence }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      speaker: try object.decode(String.self, forKey: .speaker),
      opens: try object.decode(String.self, forKey: .opens),
      closes: try object.decode(String.self, forKey: .closes),
      isDirect: try object.decodeIfPresent(Bool.self, forKey: .direct) ?? false,
      about: try object.decodeIfPresent([String].self, forKey: .about) ?? [],
      evidence: try object.decodeIfPresent([Evidence].self, forKey: .evidence) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(speaker, forKey: .speaker)
    try object.encode(opens, forKey: .opens)
    try object.encode(closes, forKey: .closes)
    try object.encode(isDirect, forKey: .direct)
    try object.encode(about, forKey: .about)
    if !evidence.isEmpty { try object.encode(evidence, forKey: .evidence) }
  }
}
