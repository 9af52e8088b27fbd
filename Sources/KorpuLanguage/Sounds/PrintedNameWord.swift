internal import KorpuModel

/// A word of a person's name as it is printed, in small letters.
struct PrintedNameWord {
  let text: Substring
  /// «t» of «t.əliyev».
  let isInitial: Bool

  /// The words without titles: «T.Əliyev» is an initial and a name, «Kassym-Jomart» two names.
  static func words(of name: String, in language: Language) -> [PrintedNameWord] {
    let words = name[...].parts { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    let named = words.count < 2 ? words : words.filter { !isTitle($0, among: words.count, in: language) }
    return named.flatMap(parts)
  }

  private static func parts(of word: Substring) -> [PrintedNameWord] {
    let hasPoint = word.utf8.contains(UInt8(ascii: "."))
    return word.parts { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }.map { part in
      let isShortened = hasPoint && part.endIndex < word.endIndex && part.unicodeScalars.count <= longestInitial
      return PrintedNameWord(text: part, isInitial: isShortened || part.unicodeScalars.count == 1)
    }
  }

  private static let longestInitial = 2

  /// What the language calls people may be a name too: it is a title beside two other words, and no given name.
  private static func isTitle(_ word: Substring, among count: Int, in language: Language) -> Bool {
    let word = word.utf8.last == UInt8(ascii: ".") ? word.dropLast() : word
    if titles.contains(word) { return true }
    return count > 2 && honorifics[language]?[String(word)] != nil && givenNames[language]?[String(word)] == nil
  }

  private static let titles = Set((Table(ofSounds: "titles")?.keys ?? []).map { $0[...] })
  private static let honorifics = tables("honorifics")
  private static let givenNames = tables("given_names")

  private static func tables(_ name: String) -> [Language: Table] {
    Dictionary(
      uniqueKeysWithValues: Language.allCases.compactMap { language in
        Table(name, of: language).map { (language, $0) }
      })
  }
}

extension Substring {
  /// The parts between bytes that are no part of a letter, without empty ones.
  fileprivate func parts(between isSeparator: (UInt8) -> Bool) -> [Substring] {
    utf8.split(whereSeparator: isSeparator).map(Substring.init)
  }
}
