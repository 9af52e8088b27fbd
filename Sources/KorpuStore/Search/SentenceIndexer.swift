internal import GRDB
internal import KorpuLanguage
internal import KorpuModel

/// Keeps the words of all sentences.
///
/// Rows of the index are never taken out: the number of a sentence is never given again, so that one whose sentence is
/// gone says nothing. Sentences that stay when their article is extracted again keep their numbers and their rows.
struct SentenceIndexer: ArchiveIndexer {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func articleWillChange(_ row: Int64) {}

  /// Adds the sentences that are new.
  func articlesChanged() throws {
    let indexed = try Self.lastIndexed(in: database)
    let insertion = try InsertStatement(into: "sentence_index", columns: "rowid, words, sounds", of: database)
    let sentences = try database.cachedStatement(
      sql: """
        SELECT s.id, a.language, s.starts, s.ends, s.text, t.text
        FROM sentence s JOIN article a ON a.id = s.article LEFT JOIN article_text t ON t.article = s.article
        WHERE s.id > ? ORDER BY s.id
        """)
    var keys = SoundKeys()
    var last = indexed
    let rows = try Row.fetchCursor(sentences, arguments: [indexed])
    while let row = try rows.next().map(StoredRow.init) {
      let language = try row.word(1, as: Language.self)
      let words = SearchWord.words(of: try row.sentenceText(2), in: language).map(\.folded)
      let sounds = words.map { keys.key(of: $0, in: language) }
      last = try row.integer(0)
      try insertion.run([last, words.joined(separator: " "), sounds.joined(separator: " ")])
    }
    try database.execute(
      sql: "UPDATE meta SET value = ? WHERE key = 'indexed_sentence'", arguments: [String(last)])
  }

  /// The number of the last sentence in the index: all sentences up to it are there, and none after it.
  private static func lastIndexed(in database: Database) throws -> Int {
    let value = try String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'indexed_sentence'")
    guard let last = value.flatMap({ Int($0) }) else { throw Damage(what: "it is not known what can be searched") }
    return last
  }
}

extension StoredRow {
  /// The text of a sentence from four columns: its place, the text it was given, and its article's text.
  func sentenceText(_ column: Int) throws(Damage) -> String {
    try words(at: span(column), of: textIfPresent(column + 3), or: column + 2)
  }
}
