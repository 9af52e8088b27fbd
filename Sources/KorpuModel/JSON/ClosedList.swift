extension KeyedDecodingContainer {
  /// Decodes a word of a closed list.
  ///
  /// - Throws: `DecodingError`; for another word it names those that there are.
  func decodeWord<Word: RawRepresentable<String> & CaseIterable>(_ list: Word.Type, forKey key: Key) throws -> Word {
    let text = try decode(String.self, forKey: key)
    guard let word = Word(rawValue: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self,
        debugDescription: "'\(text)' is none of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return word
  }

  /// As ``decodeWord(_:forKey:)``, or `nil` where there is no value.
  func decodeWordIfPresent<Word: RawRepresentable<String> & CaseIterable>(
    _ list: Word.Type, forKey key: Key
  ) throws -> Word? {
    try contains(key) && !decodeNil(forKey: key) ? decodeWord(list, forKey: key) : nil
  }
}
