/// The letters of Russian as its grammar tells them apart.
enum SlavicLetters {
  static let vowels = Set<Character>("аеёиоуыэюя")
  /// Without «й», which ends stems as vowels do.
  static let consonants = Set<Character>("бвгджзклмнпрстфхцчшщ")
  /// The consonants before the soft sign that ends men's names: «Демирель».
  static let softened = Set<Character>("бвдзлмнпрстф")
}
