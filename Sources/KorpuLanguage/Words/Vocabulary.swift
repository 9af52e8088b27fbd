internal import KorpuModel

/// A key of a table, ready to be compared with running text.
struct Term: Sendable {
  let table: LexicalTable
  let words: [String]
  /// The key as the table has it.
  let key: String
  /// The second column, or empty.
  let value: String
  /// For a word of grammar, what it does.
  let classes: WordClass
  /// Whether any of its words may be inflected, and not the last alone.
  let isInflectedThroughout: Bool
  /// For a verb printed whole in its table, its form; `nil` for a stem that takes endings.
  let form: VerbForm?

  init(_ table: LexicalTable, _ row: Table.Row, isInflectedThroughout: Bool) {
    self.table = table
    words = row.key.utf8.contains(0x20) ? row.key.split(separator: " ").map(String.init) : [row.key]
    key = row.key
    value = row.value
    classes = table == .wordClasses ? WordClass(names: row.value) ?? [] : []
    self.isInflectedThroughout = isInflectedThroughout && !table.holdsVerbs
    form = table.holdsVerbs ? VerbForm(rawValue: row.third) : nil
  }
}

/// The keys of all tables of a language under one roof: a word is looked up once, whatever the tables.
struct Vocabulary: Sendable {
  /// Keys of one word.
  private var single: [String: [Term]] = [:]
  /// Keys of several words, by the first, the longer first.
  private var several: [String: [Term]] = [:]

  /// - Parameter inflectsWithinPhrases: Whether any word of a key of several may be inflected, and not the last alone.
  /// - Complexity: O(rows).
  init(tables: [(LexicalTable, Table)], inflectsWithinPhrases: Bool) {
    single.reserveCapacity(8192)
    for (name, table) in tables {
      table.forEachRow { row in
        let term = Term(name, row, isInflectedThroughout: inflectsWithinPhrases)
        if term.words.count == 1 {
          single[term.key, default: []].append(term)
        } else {
          several[term.words[0], default: []].append(term)
        }
      }
    }
    for first in several.keys { several[first]?.sort(by: Self.isLonger) }
  }

  func terms(_ word: String) -> [Term] { single[word] ?? [] }

  func phrases(startingWith word: String) -> [Term] { several[word] ?? [] }

  /// The phrases that begin with any of the words, the longer first.
  func phrases(startingWithAny words: Set<String>) -> [Term] {
    let found = words.flatMap { several[$0] ?? [] }
    return found.count > 1 ? found.sorted(by: Self.isLonger) : found
  }

  private static func isLonger(_ first: Term, _ second: Term) -> Bool {
    (second.words.count, first.key) < (first.words.count, second.key)
  }
}
