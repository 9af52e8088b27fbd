extension Entity: Codable {
  private enum Key: String, CodingKey { case id, type, kind, code, name, mentions, evidence }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let type = try Self.decodeType(from: object)
    let mentions = try Self.decodeMentions(from: object)
    let name =
      try object.decodeIfPresent(String.self, forKey: .name) ?? mentions.first?.surface ?? type.countryCode?.code
    guard let name else {
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: object, debugDescription: "an entity needs a name or a mention")
    }
    self.init(id: try object.decode(String.self, forKey: .id), type: type, name: name, mentions: mentions)
  }

  /// The mentions with their places, then those that have none.
  private static func decodeMentions(from object: KeyedDecodingContainer<Key>) throws -> [Mention] {
    let surfaces = try object.decodeIfPresent([String].self, forKey: .mentions) ?? []
    let places = try object.decodeIfPresent([MentionPlace].self, forKey: .evidence) ?? []
    let placed = Set(places.map(\.mention))
    return places.map { Mention(surface: $0.mention, evidence: $0.evidence) }
      + surfaces.filter { !placed.contains($0) }.map { Mention(surface: $0, evidence: nil) }
  }

  private static func decodeType(from object: KeyedDecodingContainer<Key>) throws -> EntityType {
    let name = try object.decode(String.self, forKey: .type)
    switch name {
    case "person": return .person
    case "place": return .place
    case "organization":
      return .organization(try object.decodeWordIfPresent(OrganizationKind.self, forKey: .kind) ?? .other)
    case "forum": return .forum(try object.decodeWordIfPresent(ForumKind.self, forKey: .kind) ?? .other)
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
    try object.encodeIfPresent(type.countryCode?.code, forKey: .code)
    try object.encode(name, forKey: .name)
    try object.encode(mentions.map(\.surface).unique(), forKey: .mentions)
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
