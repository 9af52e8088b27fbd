/// The vowels of all the languages.
enum Vowels {
  static let all = Set<Character>("aeiouəıöüyáéíóúőűäýаәеёиоөуұүыіэюя").subtracting(["y", "ý"])
}
