internal import KorpuModel

/// A word of a person's name as it is printed, in small letters.
struct PrintedNameWord {
  let text: Substring
  /// «t» of «t.əliyev».
  let isInitial: Bool

  /// The words without titles: «T.Əliyev» is an initial and a name, «Kassym-Jomart» two names.
  static func words(of name: String, in language: Language) -> [PrintedNameWord] {
    let words = name.split { $0 == " " || $0 == "," }
    return words.filter { words.count < 2 || !isTitle($0, among: words.count, in: language) }.flatMap(parts)
  }

  private static func parts(of word: Substring) -> [PrintedNameWord] {
    let hasPoint = word.contains(".")
    return word.split { $0 == "." || $0 == "-" }.map { part in
      let isShortened = hasPoint && part.endIndex < word.endIndex && part.count <= longestInitial
      return PrintedNameWord(text: part, isInitial: isShortened || part.count == 1)
    }
  }

  private static let longestInitial = 2

  /// What the language calls people may be a name too: it is a title beside two other words, and no given name.
  private static func isTitle(_ word: Substring, among count: Int, in language: Language) -> Bool {
    let word = String(word.hasSuffix(".") ? word.dropLast() : word)
    if titles?[word] != nil { return true }
    return count > 2 && honorifics[language]?[word] != nil && givenNames[language]?[word] == nil
  }

  private static let titles = Table(ofSounds: "titles")
  private static let honorifics = tables("honorifics")
  private static let givenNames = tables("given_names")

  private static func tables(_ name: String) -> [Language: Table] {
    Dictionary(
      uniqueKeysWithValues: Language.allCases.compactMap { language in
        Table(name, of: language).map { (language, $0) }
      })
  }
}
