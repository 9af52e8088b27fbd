internal import GRDB
internal import KorpuModel

/// Finds what a corrected article was before, within a transaction.
struct EarlierVersions {
  private let candidates: GRDB.Statement

  init(_ database: Database) throws {
    candidates = try database.cachedStatement(
      sql: """
        SELECT a.id, t.text FROM article a JOIN article_text t ON t.article = a.id
        WHERE a.name = ? AND a.language = ? AND a.published IS ? ORDER BY a.digest
        """)
  }

  /// The row of an earlier version of an article that is new; `nil` where there is none.
  ///
  /// - Complexity: O(texts of its name).
  func row(of article: NewArticle) throws -> Int64? {
    guard let text = article.text else { return nil }
    let facts = article.facts
    let rows = try Row.fetchAll(
      candidates, arguments: [facts.id, facts.language.rawValue, facts.published?.iso]
    ).map(StoredRow.init)
    let version = try rows.first { Self.areVersions(text, try $0.text(1)) }
    return try version.map { Int64(try $0.integer(0)) }
  }

  /// Whether nine in ten words of the longer text are words of the other: a name or a number is put right, a sentence
  /// added. Files of one name that tell of different things share far fewer.
  private static func areVersions(_ one: String, _ other: String) -> Bool {
    let (words, others) = (one.split(whereSeparator: \.isWhitespace), other.split(whereSeparator: \.isWhitespace))
    var counts: [Substring: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    var shared = 0
    for word in others {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 1
    }
    return 10 * shared >= 9 * max(words.count, others.count)
  }
}
