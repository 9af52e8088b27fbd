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
}

/// The keys of all tables of a language under one roof: a word is looked up once, whatever the tables.
struct Vocabulary: Sendable {
  /// Keys of one word.
  private var single: [String: [Term]] = [:]
  /// Keys of several words, by the first, the longer first.
  private var several: [String: [Term]] = [:]

  /// - Complexity: O(rows).
  init(tables: [(LexicalTable, Table)]) {
    single.reserveCapacity(8192)
    for (name, table) in tables {
      table.forEachRow { key, value in
        let words = key.utf8.contains(0x20) ? key.split(separator: " ").map(String.init) : [key]
        let classes = name == .wordClasses ? WordClass(names: value) ?? [] : []
        let term = Term(table: name, words: words, key: key, value: value, classes: classes)
        if words.count == 1 {
          single[key, default: []].append(term)
        } else {
          several[words[0], default: []].append(term)
        }
      }
    }
    for first in several.keys { several[first]?.sort { ($1.words.count, $0.key) < ($0.words.count, $1.key) } }
  }

  func terms(_ word: String) -> [Term] { single[word] ?? [] }

  func phrases(startingWith word: String) -> [Term] { several[word] ?? [] }
}
