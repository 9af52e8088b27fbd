extension TextSpan: Codable {
  private enum Key: String, CodingKey { case start, end }

  /// A span from a file may be nonsense; it must not reach the initialiser that trusts its caller.
  public init(from decoder: any Decoder) throws {
    try self.init(in: decoder.container(keyedBy: Key.self), from: .start, to: .end)
  }

  /// Reads a span that stands beside other fields: an object is gone through anew whenever it is asked for by other keys.
  init<Field: CodingKey>(
    in object: KeyedDecodingContainer<Field>, from startField: Field, to endField: Field
  ) throws {
    let start = try object.decode(Int.self, forKey: startField)
    let end = try object.decode(Int.self, forKey: endField)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: endField, in: object, debugDescription: "the range \(start)..<\(end) does not run forwards")
    }
    self.init(start: start, end: end)
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(start, forKey: .start)
    try object.encode(end, forKey: .end)
  }
}
