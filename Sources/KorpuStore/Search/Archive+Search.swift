internal import GRDB
internal import KorpuLanguage
internal import KorpuModel

extension Archive {
  /// Looks for sentences, the newest first; of one day by the names of their articles, then in reading order.
  ///
  /// - Parameters:
  ///   - query: What a sentence must hold.
  ///   - filter: Which articles to search.
  ///   - acrossScripts: Whether words are compared by their sounds, whatever their script and language.
  ///   - inStatements: Whether the words must stand in a statement that is attributed to somebody.
  ///   - limit: How many sentences at most.
  /// - Complexity: O(*n* log *n*) in the sentences that hold the words; texts are read of those that are returned.
  public func search(
    for query: SearchQuery, in filter: SearchFilter = SearchFilter(), acrossScripts: Bool = false,
    inStatements: Bool = false, limit: Int = .max
  ) throws(ArchiveError) -> [SearchHit] {
    try read { database in
      var search = try SentenceSearch(
        SearchTerms(of: query, acrossScripts: acrossScripts), in: filter, inStatements: inStatements, of: database)
      return try search.hits(limit: limit)
    }
  }
}

/// One search, within a transaction.
private struct SentenceSearch {
  private let database: Database
  private let terms: SearchTerms
  private let filter: SearchFilter
  private let inStatements: Bool
  private let details: GRDB.Statement
  private var articles: ArticleFilter
  private var keys = SoundKeys()

  init(_ terms: SearchTerms, in filter: SearchFilter, inStatements: Bool, of database: Database) throws {
    self.database = database
    self.terms = terms
    self.filter = filter
    self.inStatements = inStatements
    articles = try ArticleFilter(filter, acrossScripts: terms.areSounds, of: database)
    details = try database.cachedStatement(
      sql: """
        SELECT s.number, s.starts, s.ends, s.text, t.text, a.language, a.name, a.title, a.published, a.publisher, a.url,
          a.digest, a.named_digest
        FROM sentence s JOIN article a ON a.id = s.article LEFT JOIN article_text t ON t.article = a.id
        WHERE s.id = ?
        """)
  }

  mutating func hits(limit: Int) throws -> [SearchHit] {
    let conditions = filter.conditions
    let candidates = try database.cachedStatement(
      sql: """
        SELECT s.id, a.id FROM sentence_index JOIN sentence s ON s.id = sentence_index.rowid
        JOIN article a ON a.id = s.article
        WHERE \((["sentence_index MATCH ?"] + conditions.sql).joined(separator: " AND "))
        ORDER BY a.published DESC, a.name, a.digest, s.number
        """)
    let rows = try Row.fetchCursor(
      candidates, arguments: StatementArguments([terms.expression]) + conditions.arguments)
    var hits: [SearchHit] = []
    while hits.count < limit, let row = try rows.next().map(StoredRow.init) {
      let (sentence, article) = (try row.integer(0), try row.integer(1))
      guard try articles.admits(article) else { continue }
      if let hit = try hit(sentence, ofArticle: article) { hits.append(hit) }
    }
    return hits
  }

  private mutating func hit(_ sentence: Int, ofArticle article: Int) throws -> SearchHit? {
    guard let row = try Row.fetchOne(details, arguments: [sentence]).map(StoredRow.init) else { return nil }
    let (span, text) = (try row.span(1), try row.sentenceText(1))
    let language = try row.word(5, as: Language.self)
    let statement = try statement(ofArticle: article, at: span, with: text, in: language)
    guard !inStatements || statement != nil else { return nil }
    return SearchHit(
      article: ArticleReference(
        id: try row.text(6), title: try row.textIfPresent(7), language: language, published: try row.dateIfPresent(8),
        publisher: try row.textIfPresent(9), url: try row.textIfPresent(10)),
      digest: try ArticleKey.namedDigest(key: row.bytes(11), named: row.textIfPresent(12)), number: try row.integer(0),
      span: span, sentence: text,
      marks: statement?.marks ?? terms.places(in: text, of: language, keys: &keys) ?? [], speaker: statement?.speaker)
  }

  /// The statement that holds the words at a sentence, and where in the sentence they stand.
  private mutating func statement(
    ofArticle article: Int, at sentence: TextSpan, with text: String, in language: Language
  ) throws -> (speaker: String, marks: [TextSpan])? {
    let statements = try database.cachedStatement(
      sql: """
        SELECT e.name, v.starts, v.ends FROM statement_evidence v
        JOIN statement x ON x.article = v.article AND x.number = v.statement
        JOIN appearance e ON e.article = v.article AND e.number = x.speaker
        WHERE v.article = ? AND v.starts < ? AND v.ends > ? ORDER BY v.statement
        """)
    let rows = try Row.fetchCursor(statements, arguments: [article, sentence.end, sentence.start])
    while let row = try rows.next().map(StoredRow.init) {
      let span = try row.span(1)
      let start = max(span.start, sentence.start) - sentence.start
      let inner = TextSpan(start: start, end: min(span.end, sentence.end) - sentence.start)
      guard let words = text[inner], let marks = terms.places(in: String(words), of: language, keys: &keys) else {
        continue
      }
      return (try row.text(0), marks.map { TextSpan(start: $0.start + start, end: $0.end + start) })
    }
    return nil
  }
}
