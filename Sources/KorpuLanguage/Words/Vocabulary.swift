internal import KorpuModel

/// The keys of all tables of a language under one roof: a word is looked up once, whatever the tables.
///
/// Rows are found by the hash of their first word, and read when somebody first asks for them.
struct Vocabulary: Sendable {
  private struct Row {
    let table: Int32
    /// Where it starts in the bytes of its table.
    let start: Int32
    /// The next row in the same slot, or -1.
    let next: Int32
  }

  private let tables: [(name: LexicalTable, table: Table)]
  private let inflectsWithinPhrases: Bool
  private let rows: [Row]
  /// For each value of the hash's last bits the first row, or -1. Their number is a power of two.
  private let slots: [Int32]
  private let cache: TermCache

  /// - Parameter inflectsWithinPhrases: Whether any word of a key of several may be inflected, and not the last alone.
  /// - Complexity: O(bytes of the tables).
  init(tables: [(LexicalTable, Table)], inflectsWithinPhrases: Bool) {
    self.tables = tables.map { (name: $0.0, table: $0.1) }
    self.inflectsWithinPhrases = inflectsWithinPhrases
    let count = tables.reduce(0) { $0 + $1.1.count }
    var rows: [Row] = []
    rows.reserveCapacity(count)
    var slots = [Int32](repeating: -1, count: Self.powerOfTwo(atLeast: count))
    // From behind, so that a slot leads through its rows in the order of tables and keys.
    for number in tables.indices.reversed() {
      tables[number].1.forEachStart { start in
        let slot = Int(tables[number].1.hashOfFirstWord(ofRowAt: start)) & (slots.count - 1)
        rows.append(Row(table: Int32(number), start: start, next: slots[slot]))
        slots[slot] = Int32(rows.count - 1)
      }
    }
    self.rows = rows
    self.slots = slots
    cache = TermCache(count: rows.count)
  }

  private static func powerOfTwo(atLeast count: Int) -> Int {
    var power = 16
    while power < count { power *= 2 }
    return power
  }

  /// The keys that are just this word.
  ///
  /// - Complexity: O(1) for each row found.
  func terms(_ word: String) -> [Term] { rows(startingWith: word) { $0 == .alone } }

  /// The keys of several words that begin with this one, the longer first.
  func phrases(startingWith word: String) -> [Term] {
    let found = rows(startingWith: word) { $0 == .first }
    return found.count > 1 ? found.sorted(by: Self.isLonger) : found
  }

  /// The phrases that begin with any of the words, the longer first.
  func phrases(startingWithAny words: [String]) -> [Term] {
    let found = words.flatMap(phrases(startingWith:))
    return found.count > 1 ? found.sorted(by: Self.isLonger) : found
  }

  private func rows(startingWith word: String, where isWanted: (Table.WordPlace) -> Bool) -> [Term] {
    var word = word
    return word.withUTF8 { bytes in
      var found: [Term] = []
      var next = slots[Int(Table.hash(of: bytes)) & (slots.count - 1)]
      while next >= 0 {
        let row = rows[Int(next)]
        let (name, table) = tables[Int(row.table)]
        if let place = table.place(of: bytes, inRowAt: row.start), isWanted(place) {
          found.append(
            cache.term(ofRow: Int(next)) {
              Term(name, table.row(at: row.start), isInflectedThroughout: inflectsWithinPhrases)
            })
        }
        next = row.next
      }
      return found
    }
  }

  private static func isLonger(_ first: Term, _ second: Term) -> Bool {
    (second.words.count, first.key) < (first.words.count, second.key)
  }
}
