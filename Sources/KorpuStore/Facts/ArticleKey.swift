internal import KorpuModel

/// What tells an article in the archive: the 32 bytes of the SHA-256 of its text. Where facts give no digest it is that
/// of the facts, and where they give something else as one, that of what they give.
enum ArticleKey {
  private static let length = 32

  static func bytes(of facts: ArticleFacts) -> [UInt8] {
    guard let digest = facts.digest, !digest.isEmpty else { return FactsDigest.bytes(of: facts) }
    return bytes(ofDigest: digest) ?? FactsDigest.bytes(of: digest)
  }

  /// The bytes of a digest in lower-case hexadecimal, or `nil` for anything else.
  static func bytes(ofDigest digest: String?) -> [UInt8]? {
    guard let digits = digest?.utf8.map(value(ofDigit:)), digits.count == 2 * length else { return nil }
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place -> UInt8? in
      guard let high = digits[place], let low = digits[place + 1] else { return nil }
      return high << 4 | low
    }
    return bytes.count == length ? bytes : nil
  }

  /// What the column `named_digest` holds: nothing where the facts give the key as their digest, else what they give,
  /// which is empty where they give none.
  static func storedName(of digest: String?, key: [UInt8]) -> String? {
    bytes(ofDigest: digest) == key ? nil : digest ?? ""
  }

  /// The digest that the facts gave.
  static func namedDigest(key: [UInt8], named: String?) -> String? {
    guard let named else { return hex(key) }
    return named.isEmpty ? nil : named
  }

  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
