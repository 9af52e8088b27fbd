/// Writes a text of one script in another, as the second scripts of Kazakh and Uzbek are, and remembers the words.
final class Relettering {
  private let letters: LetterMap
  private var known: [String: String] = [:]

  /// - Parameter tag: the tag of the language in the other script, such as `kk-Latn`.
  init(to tag: String, in text: SectionedText) {
    letters = LetterMap(text.rows(tag).map { ($0[0], $0[1]) })
  }

  /// The text in the other script.
  ///
  /// - Complexity: O(length).
  func relettered(_ text: String) -> String {
    var result = ""
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(where: Self.isLetter) {
      result.unicodeScalars += rest[..<start]
      let word = rest[start...].prefix(while: Self.isLetter)
      result += relettered(word: String(word))
      rest = rest[word.endIndex...]
    }
    result.unicodeScalars += rest
    return result
  }

  private func relettered(word: String) -> String {
    if let known = known[word] { return known }
    let other = Self.isNumeral(word) ? word : letters.mapped(word.lowercased())
    let result = word.first?.isUppercase == true ? other.prefix(1).uppercased() + other.dropFirst() : other
    let whole = word.count > 1 && word.allSatisfy(\.isUppercase) ? result.uppercased() : result
    known[word] = whole
    return whole
  }

  /// Letters, and the apostrophes of Uzbek, which Unicode counts among them.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
  }

  private static func isNumeral(_ word: String) -> Bool { word.allSatisfy { "IVX".contains($0) } }
}
