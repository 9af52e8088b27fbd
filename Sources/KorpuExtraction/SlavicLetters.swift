/// The letters of Russian as its grammar tells them apart.
enum SlavicLetters {
  static let vowels = Set<Character>("аеёиоуыэюя")
  /// Without «й», which ends stems as vowels do.
  static let consonants = Set<Character>("бвгджзклмнпрстфхцчшщ")
  /// The last letters of nouns that have one form for all cases: «бюро», «кино», «ралли».
  static let lastOfUnchanging = Set<Character>("оеиу")
  /// The ending of men's names in the genitive, which is that of women's in the nominative.
  static let genitive: Character = "а"
  /// How verbs of many end in the past: «обсудили».
  static let pastOfMany = "ли"
  /// The first letter of republics in abbreviations: «РТ».
  static let republic: Character = "р"
}
