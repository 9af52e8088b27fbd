internal import Crypto
internal import Foundation

/// The identity of a text, whatever its white space.
enum TextDigest {
  /// The SHA-256 of the words with one space between them, in lower-case hexadecimal.
  ///
  /// - Parameter text: A text in the normal form, which has no white space but spaces, tabs and line feeds.
  static func sha256(of text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isAfterSpace = false
    for byte in text.utf8 {
      if isSpace(byte) {
        isAfterSpace = !folded.isEmpty
      } else {
        if isAfterSpace { folded.append(space) }
        isAfterSpace = false
        folded.append(byte)
      }
    }
    return SHA256.hash(data: folded).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private static let space = UInt8(ascii: " ")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}
