internal import GRDB
internal import KorpuModel

/// Rebuilds the facts of articles from their tables, exactly as they were added.
struct FactsLoader {
  private let article: GRDB.Statement
  private let authors: GRDB.Statement
  private let sentences: GRDB.Statement
  private let appearances: GRDB.Statement
  private let mentions: GRDB.Statement
  private let relations: GRDB.Statement
  private let relationEvidence: GRDB.Statement
  private let statements: GRDB.Statement
  private let statementAbout: GRDB.Statement
  private let statementEvidence: GRDB.Statement

  init(_ database: Database) throws {
    func select(_ columns: String, from table: String, by order: String) throws -> GRDB.Statement {
      try database.cachedStatement(sql: "SELECT \(columns) FROM \(table) WHERE article = ? ORDER BY \(order)")
    }
    let evidence = "starts, ends, sentence, confidence, reason"
    article = try database.cachedStatement(
      sql: """
        SELECT a.digest, a.named_digest, a.name, a.language, a.title, a.published, a.published_time, a.publisher, a.url,
          t.text
        FROM article a LEFT JOIN article_text t ON t.article = a.id WHERE a.id = ?
        """)
    authors = try select("name", from: "author", by: "number")
    sentences = try select("starts, ends, text", from: "sentence", by: "number")
    appearances = try select("kind, country, local_id, name", from: "appearance", by: "number")
    mentions = try select("appearance, \(evidence), surface", from: "mention", by: "appearance, number")
    relations = try select("type, source, target, role, title", from: "relation", by: "number")
    relationEvidence = try select("relation, \(evidence)", from: "relation_evidence", by: "relation, number")
    statements = try select(
      "speaker, direct, character_offset, opens, closes", from: "statement", by: "number")
    statementAbout = try select("statement, appearance", from: "statement_about", by: "statement, number")
    statementEvidence = try select("statement, \(evidence)", from: "statement_evidence", by: "statement, number")
  }

  /// What an article states, and its text where the archive keeps it.
  ///
  /// - Parameter row: The article's number.
  /// - Returns: `nil` where there is no such article.
  /// - Throws: ``Damage`` where rows are missing or contradict one another.
  func facts(ofArticle row: Int64) throws -> (facts: ArticleFacts, text: String?)? {
    guard let head = try Row.fetchOne(article, arguments: [row]).map(StoredRow.init) else { return nil }
    let text = try head.textIfPresent(9)
    let entities = try entities(ofArticle: row, text: text)
    let facts = ArticleFacts(
      id: try head.text(2), digest: try ArticleKey.namedDigest(key: head.bytes(0), named: head.textIfPresent(1)),
      url: try head.textIfPresent(8), title: try head.textIfPresent(4), language: try head.word(3, as: Language.self),
      published: try head.dateIfPresent(5), publishedTime: try head.textIfPresent(6),
      publisher: try head.textIfPresent(7), authors: try rows(authors, of: row) { try $0.text(0) },
      entities: entities, relations: try relations(ofArticle: row, among: entities),
      statements: try statements(ofArticle: row, among: entities),
      sentences: try rows(sentences, of: row) { found in
        let span = try found.span(0)
        return Sentence(span: span, text: try found.words(at: span, of: text, or: 2))
      })
    return (facts, text)
  }

  private func entities(ofArticle row: Int64, text: String?) throws -> [Entity] {
    let mentions = try grouped(mentions, of: row) { found in
      guard try found.integerIfPresent(1) != nil else { return Mention(surface: try found.text(6), evidence: nil) }
      let evidence = try found.evidence(1)
      return Mention(surface: try found.words(at: evidence.span, of: text, or: 6), evidence: evidence)
    }
    var number = 0
    return try rows(appearances, of: row) { found in
      defer { number += 1 }
      return Entity(
        id: try found.text(2),
        type: try WordCodes.entityType(of: found.integer(0), country: found.textIfPresent(1)),
        name: try found.text(3), mentions: mentions[number] ?? [])
    }
  }

  private func relations(ofArticle row: Int64, among entities: [Entity]) throws -> [Relation] {
    let evidence = try grouped(relationEvidence, of: row) { try $0.evidence(1) }
    var number = 0
    return try rows(relations, of: row) { found in
      defer { number += 1 }
      return Relation(
        type: try WordCodes.relationTypes.word(of: found.integer(0)), from: try found.entity(1, among: entities),
        to: try found.entity(2, among: entities),
        role: try found.integerIfPresent(3).map { code throws(Damage) in try WordCodes.roles.word(of: code) },
        title: try found.textIfPresent(4), evidence: evidence[number] ?? [])
    }
  }

  private func statements(ofArticle row: Int64, among entities: [Entity]) throws -> [KorpuModel.Statement] {
    let about = try grouped(statementAbout, of: row) { try $0.entity(1, among: entities) }
    let evidence = try grouped(statementEvidence, of: row) { try $0.evidence(1) }
    var number = 0
    return try rows(statements, of: row) { found in
      defer { number += 1 }
      return KorpuModel.Statement(
        speaker: try found.entity(0, among: entities), opens: try found.text(3), closes: try found.text(4),
        isDirect: try found.integer(1) == 1, about: about[number] ?? [],
        characterOffset: try found.integerIfPresent(2), evidence: evidence[number] ?? [])
    }
  }

  private func rows<Value>(
    _ statement: GRDB.Statement, of article: Int64, _ value: (StoredRow) throws -> Value
  ) throws -> [Value] {
    let cursor = try Row.fetchCursor(statement, arguments: [article])
    var values: [Value] = []
    while let row = try cursor.next() { values.append(try value(StoredRow(row))) }
    return values
  }

  /// The values of rows by the number in their first column.
  private func grouped<Value>(
    _ statement: GRDB.Statement, of article: Int64, _ value: (StoredRow) throws -> Value
  ) throws -> [Int: [Value]] {
    var groups: [Int: [Value]] = [:]
    for (number, value) in try rows(statement, of: article, { (try $0.integer(0), try value($0)) }) {
      groups[number, default: []].append(value)
    }
    return groups
  }
}

extension StoredRow {
  func dateIfPresent(_ column: Int) throws(Damage) -> CalendarDate? {
    guard let text = try textIfPresent(column) else { return nil }
    guard let date = CalendarDate(iso: text) else { throw Damage(what: "'\(text)' is no date") }
    return date
  }

  /// The id of the entity whose place a column gives.
  fileprivate func entity(_ column: Int, among entities: [Entity]) throws(Damage) -> Entity.ID {
    let number = try integer(column)
    guard entities.indices.contains(number) else { throw Damage(what: "an article lacks an entity that it ties") }
    return entities[number].id
  }

  /// The words that a column gives, or else those at a place in the article's text.
  func words(at span: TextSpan, of text: String?, or column: Int) throws(Damage) -> String {
    if let words = try textIfPresent(column) { return words }
    guard let words = text?[span] else { throw Damage(what: "a place lies outside its article's text") }
    return String(words)
  }
}
