/// A noun with the possessor's ending of the singular, made of its plural: «министрліктері» → «министрлігі», «vazirliklari» →
/// «vazirligi», «басқармалары» → «басқармасы».
///
/// Kazakh, Kyrgyz, Uzbek and Turkmen alike: a stem that ends in a vowel takes a consonant, and the last consonant of
/// others becomes voiced.
struct PossessedWord {
  /// The stem as printed.
  let stem: String
  /// The word in the plural, with the possessor's ending, whose last vowel is that of the singular.
  let plural: String

  static let vowels = Set("аәеёиоөуүұыіэюяaäeioöuüyÿıə")
  private static let voiced: [Character: Character] = ["к": "г", "қ": "ғ", "п": "б", "k": "g", "p": "b"]

  var singular: String {
    guard let last = stem.last, let vowel = plural.last else { return plural }
    if Self.vowels.contains(last) { return stem + (isLatin ? "s" : "с") + String(vowel) }
    return String(stem.dropLast()) + String(Self.voiced[last] ?? last) + String(vowel)
  }

  private var isLatin: Bool { plural.last?.unicodeScalars.first.map { $0.value < 0x400 } ?? false }
}
