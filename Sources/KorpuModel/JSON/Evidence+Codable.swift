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
