internal import GRDB
internal import KorpuLanguage

/// The words of all names, within a transaction.
final class NameIndex {
  let database: Database
  var sounds = NameSounds()
  private var known: [String: Int64] = [:]

  init(_ database: Database) { self.database = database }

  /// Adds names of a node that it had not.
  ///
  /// - Complexity: O(words · log size of the archive).
  func add(_ forms: [String], to node: Int64) throws {
    let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO node_word (word, node) VALUES (?, ?)")
    for form in forms {
      let name = FoldedName(form)
      for (word, spelling) in zip(name.words, name.spellings) {
        try insert.execute(arguments: [id(of: word, spelt: spelling), node])
      }
    }
  }

  /// Takes away the words of names that a node has no more.
  func remove(_ forms: [String], from node: Int64) throws {
    if forms.isEmpty { return }
    let left = try String.fetchAll(
      database.cachedStatement(sql: "SELECT form FROM node_form WHERE node = ?"), arguments: [node])
    let delete = try database.cachedStatement(
      sql: "DELETE FROM node_word WHERE word = (SELECT id FROM name_word WHERE word = ?) AND node = ?")
    for word in Self.words(of: forms).subtracting(Self.words(of: left)) {
      try delete.execute(arguments: [word, node])
    }
  }

  /// Adds all names of the archive.
  ///
  /// - Complexity: O(*n* log *n*) in the names.
  func fill() throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT node, form FROM node_form")
    while let row = try rows.next().map(StoredRow.init) {
      try add([row.text(1)], to: Int64(row.integer(0)))
    }
  }

  static func words(of forms: [String]) -> Set<String> { Set(forms.flatMap { FoldedName($0).words }) }

  /// The number of a word, which is added where it is new, or sounds as it did not before.
  private func id(of word: String, spelt spelling: String) throws -> Int64 {
    if let known = known[spelling] { return known }
    let select = try database.cachedStatement(sql: "SELECT id FROM name_word WHERE word = ?")
    var id = try Int64.fetchOne(select, arguments: [word])
    if id == nil {
      try database.cachedStatement(sql: "INSERT INTO name_word (word) VALUES (?)").execute(arguments: [word])
      id = database.lastInsertedRowID
    }
    let number = id ?? 0
    let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO name_sound (sounds, word) VALUES (?, ?)")
    for key in sounds.keys(of: spelling) { try insert.execute(arguments: [key, number]) }
    known[spelling] = number
    return number
  }
}
