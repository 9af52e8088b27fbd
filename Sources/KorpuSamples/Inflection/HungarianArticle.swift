/// The Hungarian article: «a» before consonants, «az» before vowels, known only once the next word is.
enum HungarianArticle {
  /// What stands for the article until then.
  static let mark: Character = "\u{1}"

  /// The text with the articles in place of their marks.
  ///
  /// - Complexity: O(length).
  static func resolved(_ text: String) -> String {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { result, part in
      result + (isSpokenWithVowel(part.drop { !$0.isLetter }) ? "az" : "a") + part
    }
  }

  private static func isSpokenWithVowel(_ words: Substring) -> Bool {
    let word = words.prefix { $0.isLetter }
    // Numerals are read as the ordinals that they stand for: «első» and «ötödik» alone begin with vowels.
    if word.allSatisfy({ "IVX".contains($0) }) { return word == "I" || word == "V" }
    return word.first.map { Vowels.all.contains(Character($0.lowercased())) } == true
  }
}
