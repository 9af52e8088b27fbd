internal import Crypto
internal import Foundation

/// The identity of a text, whatever its white space.
enum TextDigest {
  /// The SHA-256 of the words with one space between them, in lower-case hexadecimal.
  static func sha256(of text: String) -> String {
    // Scalars and not characters: a mark after a space would make a character of both.
    let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    let folded = words.map(String.init).joined(separator: " ")
    return SHA256.hash(data: Data(folded.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
