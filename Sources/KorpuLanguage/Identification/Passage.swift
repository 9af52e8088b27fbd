internal import KorpuModel

/// A stretch of a text that is in one language, as a rule, and what its words tell.
struct Passage {
  /// Lines are joined until there are so many letters that they tell the language well.
  private static let enoughLetters = 200
  /// A longer line is cut into passages.
  private static let mostLetters = 400

  private let table: GramTable
  private var latin: GramCosts
  private var cyrillic: GramCosts
  private var foreignLetters = 0

  init(table: GramTable) {
    self.table = table
    latin = GramCosts(varieties: table.latin)
    cyrillic = GramCosts(varieties: table.cyrillic)
  }

  /// The letters of all scripts.
  var letters: Int { latin.letters + cyrillic.letters + foreignLetters }

  /// Whether a word is one of another passage.
  func ends(before word: GramWord) -> Bool {
    letters >= (word.startsLine ? Self.enoughLetters : Self.mostLetters)
  }

  mutating func add(_ word: GramWord, afterForeignLetters foreign: Int) {
    foreignLetters += foreign
    switch word.script {
    case .latin: latin.add(word, by: table)
    case .cyrillic: cyrillic.add(word, by: table)
    }
  }

  mutating func addForeignLetters(_ count: Int) { foreignLetters += count }

  /// The language and the script, or `nil` when it is none of ours or cannot be told.
  var verdict: (language: Language, script: Script)? {
    let (costs, script) = latin.letters >= cyrillic.letters ? (latin, Script.latin) : (cyrillic, Script.cyrillic)
    // A passage in another script may hold a few words in ours.
    guard costs.letters > foreignLetters, let language = costs.language else { return nil }
    return (language, script)
  }
}
