extension Relation: Codable {
  private enum Key: String, CodingKey { case type, from, to, role, title, evidence }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      type: try object.decodeWord(RelationType.self, forKey: .type),
      from: try object.decode(String.self, forKey: .from),
      to: try object.decode(String.self, forKey: .to),
      role: try object.decodeWordIfPresent(Role.self, forKey: .role),
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
