internal import KorpuLanguage

/// The letters of Russian as its grammar tells them apart.
enum SlavicLetters {
  static let vowels = Set<Character>("аеёиоуыэюя")
  /// Without «й», which ends stems as vowels do.
  static let consonants = Set<Character>("бвгджзклмнпрстфхцчшщ")
  /// The last letters of nouns that have one form for all cases: «бюро», «кино», «ралли».
  static let lastOfUnchanging = Set<Character>("оеиу")
  /// The ending of men's names in the genitive, which is that of women's in the nominative.
  static let genitive: Character = "а"
  /// The ending of women's names in the genitive.
  static let genitiveOfWomen: Character = "ы"
  /// The last letters of given names that have one form for all cases: «Али», «Гулу», «Салтанаткуле».
  static let lastOfUnchangingNames = Set<Character>("иоуыэюе")
  /// How nouns end that end as some adjectives do: «координации», «коммуникаций».
  private static let endingsOfNouns = ["ций", "сий", "зий", "лий", "рий", "ии"]
  /// Whether a folded word is rather a noun than an adjective.
  static func endsAsNoun(_ word: String) -> Bool { endingsOfNouns.contains(where: word.ends) }
  /// How verbs of one end in the present that are made reflexive: «проводится».
  static let reflexive = "тся"
  /// How verbs of many end in the past: «обсудили».
  static let pastOfMany = "ли"
  /// The first letter of republics in abbreviations: «РТ».
  static let republic: Character = "р"
}
