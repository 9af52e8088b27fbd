internal import GRDB
internal import KorpuModel

/// The sentences of articles that an excerpt shows, within a transaction.
struct ExcerptSentences {
  private let database: Database
  private var found: [FactKey: Sentence] = [:]

  /// Reads the sentences of some evidence.
  ///
  /// - Parameters:
  ///   - evidence: what relations rest on, by article.
  ///   - statements: what statements rest on, which may run on through the next sentences.
  /// - Complexity: O(*n* log size of the archive) in the evidence.
  init(
    of evidence: [(article: Int64, evidence: Evidence)], statements: [(article: Int64, evidence: Evidence)],
    _ database: Database
  ) throws {
    self.database = database
    let first = (evidence + statements).map { FactKey(article: $0.article, number: $0.evidence.sentence) }
    try read(Set(first))
    let ends = statements.map {
      (key: FactKey(article: $0.article, number: $0.evidence.sentence + 1), end: $0.evidence.span.end)
    }
    let starts = try starts(of: Set(ends.map(\.key)))
    for (key, end) in ends where starts[key].map({ $0 < end }) ?? false { try read(from: key, upTo: end) }
  }

  /// The sentences of an article by their places. What was not asked for is a sentence beyond the end.
  func sentences(ofArticle article: Int64, upTo last: Int) -> [Sentence] {
    (0...max(last, 0)).map { found[FactKey(article: article, number: $0)] ?? Self.unknown }
  }

  private static let unknown = Sentence(span: TextSpan(start: .max, end: .max), text: "")
  private static let columns = "s.article, s.number, s.starts, s.ends, s.text"

  /// The last sentence that was read of each article.
  var lasts: [Int64: Int] {
    found.keys.reduce(into: [:]) { lasts, key in lasts[key.article] = max(lasts[key.article] ?? 0, key.number) }
  }

  private mutating func read(_ keys: Set<FactKey>) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns)
        FROM \(FactKey.rows(of: "sentence s", by: "number"))
        """)
    try keep(Row.fetchCursor(select, arguments: [keys.list]))
  }

  private mutating func read(from key: FactKey, upTo end: Int) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns)
        FROM sentence s WHERE s.article = ? AND s.number >= ? AND s.starts < ?
        """)
    try keep(Row.fetchCursor(select, arguments: [key.article, key.number, end]))
  }

  private mutating func keep(_ rows: RowCursor) throws {
    var unwritten: [Int64: [(key: FactKey, span: TextSpan)]] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      let key = FactKey(article: Int64(try row.integer(0)), number: try row.integer(1))
      let span = try row.span(2)
      if let text = try row.textIfPresent(4) {
        found[key] = Sentence(span: span, text: text)
      } else {
        unwritten[key.article, default: []].append((key, span))
      }
    }
    try cut(unwritten)
  }

  /// Cuts sentences out of the texts of their articles, each of which is read once.
  private mutating func cut(_ sentences: [Int64: [(key: FactKey, span: TextSpan)]]) throws {
    let select = try database.cachedStatement(
      sql: "SELECT t.article, t.text FROM json_each(?) k CROSS JOIN article_text t ON t.article = k.value")
    let articles = sentences.keys.sorted().map(String.init).joined(separator: ",")
    let rows = try Row.fetchCursor(select, arguments: ["[\(articles)]"])
    var left = sentences
    while let row = try rows.next().map(StoredRow.init) {
      let text = try row.text(1)
      for (key, span) in left.removeValue(forKey: Int64(try row.integer(0))) ?? [] {
        guard let words = text[span] else { throw Self.damage }
        found[key] = Sentence(span: span, text: String(words))
      }
    }
    guard left.isEmpty else { throw Self.damage }
  }

  private static let damage = Damage(what: "a place lies outside its article's text")

  private func starts(of keys: Set<FactKey>) throws -> [FactKey: Int] {
    let select = try database.cachedStatement(
      sql: "SELECT k.value, s.starts FROM \(FactKey.rows(of: "sentence s", by: "number"))")
    let rows = try Row.fetchCursor(select, arguments: [keys.list])
    var starts: [FactKey: Int] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      starts[FactKey(packed: Int64(try row.integer(0)))] = try row.integer(1)
    }
    return starts
  }
}
