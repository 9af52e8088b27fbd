/// What a word does where a name breaks into lines. A name may mix languages, so that those of all stand in one table.
///
/// ```swift
/// LineBreakWord("və") // .conjunction
/// LineBreakWord.endsAsOwner("azərbaycanın") // true
/// ```
public enum LineBreakWord: String, Sendable {
  /// Leans on the word behind it: «və», «and».
  case conjunction
  /// Leans on the word behind it, too: «of», «по», and articles.
  case preposition
  /// Belongs to the word before it: «üçün», «бойынша».
  case postposition

  /// - Parameter word: in small letters.
  public init?(_ word: String) {
    guard let kind = Self.kinds[word] else { return nil }
    self = kind
  }

  /// Whether a word in small letters names who owns what the next one names: «Türkiyənin», «Hungary's».
  ///
  /// - Complexity: O(length).
  public static func endsAsOwner(_ word: String) -> Bool {
    guard let ending = genitives.values(endingIn: Array(word.utf8)).min() else { return false }
    return word.count - ending >= shortestOwner
  }

  /// Shorter stems than of three letters have other endings: «onun».
  private static let shortestOwner = 3

  private static let table = Table(ofLabels: "line_breaks")

  private static let kinds = {
    var kinds: [String: LineBreakWord] = [:]
    table?.forEachRow { row in kinds[row.key] = LineBreakWord(rawValue: String(row.value)) }
    return kinds
  }()

  /// How many letters the endings of the genitive have.
  private static let genitives = {
    var genitives = SuffixIndex<Int>()
    table?.forEachRow { row in
      if row.value == "genitive" { genitives.add(row.key.count, endingIn: row.key.utf8) }
    }
    return genitives
  }()
}
