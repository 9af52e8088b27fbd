internal import GRDB

/// Articles in the order of their dates, what has none last; within a transaction.
struct ArticlesByDate {
  private let database: Database
  /// So many are looked up one by one. More are found by going through the dates of all articles, of which those that are
  /// asked for first are found at once.
  private let mostLookedUp: Int

  init(_ database: Database, mostLookedUp: Int = 4_096) {
    self.database = database
    self.mostLookedUp = mostLookedUp
  }

  /// Calls a function with those of one date after the other, until it says that they are enough.
  ///
  /// - Complexity: O(*n* · log size of the archive), or where they are many O(articles of the dates gone through).
  func visit(_ articles: some Collection<Int64>, _ isEnough: ([Int64]) throws -> Bool) throws {
    if articles.count <= mostLookedUp {
      _ = try visit(Self.lookedUp, arguments: [Array(articles).queryList], isEnough)
    } else {
      let asked = Set(articles)
      try visitAll { day in
        let found = day.filter(asked.contains)
        return try !found.isEmpty && isEnough(found)
      }
    }
  }

  /// Calls a function with all articles of one date after the other, until it says that they are enough.
  ///
  /// - Complexity: O(articles of the dates gone through).
  func visitAll(_ isEnough: ([Int64]) throws -> Bool) throws {
    for all in [Self.dated, Self.undated] where try visit(all, isEnough) { return }
  }

  private static let lookedUp = """
    SELECT a.id, a.published FROM json_each(?) k
    CROSS JOIN article a INDEXED BY reference_of_article ON a.id = k.value
    ORDER BY a.published IS NULL, a.published
    """
  private static let dated = """
    SELECT id, published FROM article INDEXED BY article_of_date WHERE published IS NOT NULL ORDER BY published
    """
  private static let undated = "SELECT id, published FROM article INDEXED BY article_of_date WHERE published IS NULL"

  /// - Parameter sql: The columns `id` and `published`, in the order of dates.
  /// - Returns: Whether the function has said that they are enough.
  private func visit(
    _ sql: String, arguments: StatementArguments = [], _ isEnough: ([Int64]) throws -> Bool
  ) throws -> Bool {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var day: (date: String?, articles: [Int64]) = (nil, [])
    while let row = try rows.next().map(StoredRow.init) {
      let (article, date) = (Int64(try row.integer(0)), try row.textIfPresent(1))
      if date != day.date {
        if try !day.articles.isEmpty && isEnough(day.articles) { return true }
        day = (date, [])
      }
      day.articles.append(article)
    }
    return try !day.articles.isEmpty && isEnough(day.articles)
  }
}
