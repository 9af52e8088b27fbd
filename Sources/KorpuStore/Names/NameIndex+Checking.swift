internal import GRDB
internal import KorpuLanguage

extension NameIndex {
  /// What is wrong with the words of names; `nil` where nothing is.
  ///
  /// - Complexity: O(*n* log *n*) in the names.
  var damage: String? {
    do {
      let counted = try Int.fetchOne(database, sql: "SELECT count(*) FROM node_word")
      return try counted == soundWords() ? nil : "names cannot be found by all of their words, or by others"
    } catch {
      return "the words of names cannot be read"
    }
  }

  /// How many words of nodes are in the index, with their sounds.
  private func soundWords() throws -> Int {
    let rows = try Row.fetchCursor(database, sql: "SELECT node, form FROM node_form ORDER BY node")
    var (node, words, count): (Int, Set<String>, Int) = (0, [], 0)
    while let row = try rows.next().map(StoredRow.init) {
      if try row.integer(0) != node {
        node = try row.integer(0)
        words = []
      }
      let name = FoldedName(try row.text(1))
      for (word, spelling) in zip(name.words, name.spellings) {
        let isNew = words.insert(word).inserted
        if try holds(word, spelt: spelling, of: node) { count += isNew ? 1 : 0 } else { return -1 }
      }
    }
    return count
  }

  private func holds(_ word: String, spelt spelling: String, of node: Int) throws -> Bool {
    let select = try database.cachedStatement(
      sql: """
        SELECT w.id FROM name_word w JOIN node_word n ON n.word = w.id WHERE w.word = ? AND n.node = ?
        """)
    guard let id = try Int64.fetchOne(select, arguments: [word, node]) else { return false }
    let sounds = try database.cachedStatement(sql: "SELECT sounds FROM name_sound WHERE word = ? AND sounds = ?")
    return try self.sounds.keys(of: spelling).allSatisfy { try String.fetchOne(sounds, arguments: [id, $0]) != nil }
  }
}
