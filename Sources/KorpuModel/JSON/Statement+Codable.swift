extension Statement: Codable {
  private enum Key: String, CodingKey { case speaker, opens, closes, start, direct, about, evidence }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      speaker: try object.decode(String.self, forKey: .speaker),
      opens: try object.decode(String.self, forKey: .opens),
      closes: try object.decode(String.self, forKey: .closes),
      isDirect: try object.decodeIfPresent(Bool.self, forKey: .direct) ?? false,
      about: try object.decodeIfPresent([String].self, forKey: .about) ?? [],
      characterOffset: try Self.decodeOffset(from: object),
      evidence: try object.decodeIfPresent([Evidence].self, forKey: .evidence) ?? [])
  }

  private static func decodeOffset(from object: KeyedDecodingContainer<Key>) throws -> Int? {
    guard let offset = try object.decodeIfPresent(Int.self, forKey: .start) else { return nil }
    guard offset >= 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .start, in: object, debugDescription: "the offset \(offset) is before the text")
    }
    return offset
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(speaker, forKey: .speaker)
    try object.encode(opens, forKey: .opens)
    try object.encode(closes, forKey: .closes)
    try object.encodeIfPresent(characterOffset, forKey: .start)
    try object.encode(isDirect, forKey: .direct)
    try object.encode(about, forKey: .about)
    if !evidence.isEmpty { try object.encode(evidence, forKey: .evidence) }
  }
}
