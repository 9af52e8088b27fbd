internal import KorpuModel

/// The vowels of all the languages.
enum Vowels {
  static let all = Set<Character>("aeiouəıöüäáéíóúőűаәеёиоөуұүыіэюя")

  /// Whether a small letter is a vowel; «y» is one in Turkmen alone.
  static func contains(_ letter: Character, in language: Language) -> Bool {
    all.contains(letter) || (letter == "y" && language == .turkmen)
  }
}
