/// Letters that stand for one another in how one name is printed.
///
/// ```swift
/// LetterVariants.typed("дүйшөн") // "дуйшон"
/// LetterVariants.areOneAtEnd("d", "t") // true: «Ahmed» is «Ahmet»
/// ```
public enum LetterVariants {
  private static let typedLetters = letters("typed_letters")
  private static let finalLetters = letters("final_letters")

  private static func letters(_ table: String) -> [Character: String] {
    var letters: [Character: String] = [:]
    Table(ofSounds: table)?.forEachRow { row in
      if let letter = row.key.first { letters[letter] = row.value }
    }
    return letters
  }

  /// A folded name as it is typed on a Russian keyboard, which lacks some of its letters: «айгүл» and «айгуль» are «айгул».
  public static func typed(_ name: String) -> String {
    name.reduce(into: "") { $0 += typedLetters[$1] ?? String($1) }
  }

  /// Whether two last letters of a given name are one, printed as it is written or as it is said: «Recep», «Receb».
  public static func areOneAtEnd(_ first: Character, _ second: Character) -> Bool {
    finalLetters[first] == String(second) || finalLetters[second] == String(first)
  }
}
