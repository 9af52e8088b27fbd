extension TextSpan: Codable {
  private enum Key: String, CodingKey { case start, end }

  /// A span from a file may be nonsense; it must not reach the initialiser that trusts its caller.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let start = try object.decode(Int.self, forKey: .start)
    let end = try object.decode(Int.self, forKey: .end)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: object, debugDescription: "the range \(start)..<\(end) does not run forwards")
    }
    self.init(start: start, end: end)
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(start, forKey: .start)
    try object.encode(end, forKey: .end)
  }
}
