extension Evidence: Codable {
  private enum Key: String, CodingKey { case start, end, sentence, confidence, why }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let confidence = try object.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    guard (0...1).contains(confidence) else {
      throw DecodingError.dataCorruptedError(
        forKey: .confidence, in: object, debugDescription: "\(confidence) is not from 0 to 1")
    }
    self.init(
      span: try TextSpan(in: object, from: .start, to: .end), sentence: try object.decode(Int.self, forKey: .sentence),
      confidence: confidence, reason: try object.decodeIfPresent(String.self, forKey: .why))
  }

  /// The span's fields stand beside the others.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try span.encode(to: encoder)
    try object.encode(sentence, forKey: .sentence)
    try object.encode(confidence, forKey: .confidence)
    try object.encodeIfPresent(reason, forKey: .why)
  }
}

extension Sentence: Codable {
  private enum Key: String, CodingKey { case start, end, text }

  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      span: try TextSpan(in: object, from: .start, to: .end), text: try object.decode(String.self, forKey: .text))
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try span.encode(to: encoder)
    try object.encode(text, forKey: .text)
  }
}
