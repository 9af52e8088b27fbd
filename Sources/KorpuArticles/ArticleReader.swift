internal import Crypto
internal import Foundation
internal import KorpuLanguage
public import KorpuModel

/// Bytes become an article: plain text for now.
public struct ArticleReader: Sendable {
  public init() {}

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8.
  ///   - name: What the article is to be called: its file's base name without the extension.
  ///   - language: The article's language where it is known; otherwise the text tells.
  /// - Throws: ``ArticleError`` for anything that is no text in a known language.
  /// - Complexity: O(bytes).
  public func article(
    from bytes: [UInt8], named name: String, language known: Language? = nil
  ) throws(ArticleError) -> Article {
    let text = NormalText.normalised(try decoded(bytes))
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    guard let language = known ?? LanguageGuess.language(of: text) else { throw .unknownLanguage }
    let layout = ArticleLayout(of: text, language: language)
    return Article(
      name: name, digest: digest(of: text), text: text, language: language, title: layout.title,
      published: layout.published, publishedTime: layout.time, authors: layout.authors,
      paragraphs: layout.paragraphs)
  }

  private func decoded(_ bytes: [UInt8]) throws(ArticleError) -> String {
    if let control = bytes.firstIndex(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) {
      throw .binary(offset: control)
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
    let offset = Self.firstInvalidByte(of: bytes)
    throw .notUTF8(offset: offset, line: 1 + bytes[..<offset].count { $0 == 0x0A })
  }

  /// The length of the longest prefix that is UTF-8, by the decoder itself.
  private static func firstInvalidByte(of bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return min(offset, bytes.count)
  }

  private func digest(of text: String) -> String {
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return SHA256.hash(data: Data(folded.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

/// The normal form of a text: NFC, line feeds, no control codes.
enum NormalText {
  static func normalised(_ text: String) -> String {
    // Only scalars from the combining marks on can change under NFC.
    let isNormal = text.unicodeScalars.allSatisfy { $0.value < 0x300 && ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") }
    if isNormal { return text }
    let composed = text.precomposedStringWithCanonicalMapping
    guard composed.unicodeScalars.contains(where: { isLineEnd($0) || isControl($0) }) else { return composed }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in composed.unicodeScalars {
      if scalar == "\n", previous == "\r" {
        // The line end is already there.
      } else if isLineEnd(scalar) {
        result.append("\n")
      } else if !isControl(scalar) {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0x7F
  }
}
