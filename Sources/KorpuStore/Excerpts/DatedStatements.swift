internal import GRDB
internal import KorpuModel

/// A list of statements in the order of the dates of their articles, what has none last, and of one date in the order of
/// the articles' ids; within a transaction.
///
/// A few rows of it are found without a look at the ids of articles of other dates, nor at what is said.
struct DatedStatements {
  /// Those whose list it is.
  private enum Source {
    /// All statements of some nodes that name one of the nodes of each subject.
    case speakers(Set<Int64>, subjects: [[Int64]])
    /// What the speakers of a gathering say in the articles that state that they took its floor.
    case floor([Int64])
  }

  /// So many articles are gone through at most: most of them have rows of a long list.
  private static let mostLookedThrough = 2_048

  private let database: Database
  private let source: Source
  /// Of longer lists the beginning is found by going through the articles of the first dates.
  private let longList: Int

  /// All statements of some nodes.
  ///
  /// - Parameters:
  ///   - speakers: whose.
  ///   - subjects: of each of these, its nodes: a statement has to name one of them.
  init(of speakers: [Int64], about subjects: [[Int64]], _ database: Database, longList: Int = 16_384) {
    self.database = database
    self.longList = longList
    source = .speakers(Set(speakers), subjects: subjects)
  }

  /// What the speakers of a gathering say in the articles that state that they took its floor.
  ///
  /// - Parameter gathering: its nodes.
  init(at gathering: [Int64], _ database: Database) {
    self.database = database
    longList = .max
    source = .floor(gathering)
  }

  /// The statements of the articles that hold some rows of the list.
  ///
  /// - Complexity: O(*n* · log size of the archive) in the statements of the list, which are only counted where they are many
  ///   and the rows are near the beginning, and O(*m* log *m*) in the articles of the dates of these rows; and that of
  ///   ``ArticlesByDate/visit(_:_:)``.
  func range(_ rows: Range<Int>) throws -> StatementRange {
    if case .speakers(let speakers, let subjects) = source, subjects.isEmpty {
      let total = try count(of: speakers)
      if total > longList, let near = try beginning(upTo: rows) {
        return try range(rows, total: total, near.articles, after: near.preceding)
      }
    }
    let counts = try countsByArticle()
    var near = RowHolders<Int64>(of: rows)
    try ArticlesByDate(database).visit(counts.keys) { articles in
      near.add(articles, count: articles.reduce(0) { $0 + (counts[$1] ?? 0) })
      return near.isDone
    }
    let keys = try keys(in: near.found)
    return try range(rows, total: counts.values.reduce(0, +), keys, after: near.preceding)
  }

  /// The rows of the list as far as the articles of some dates hold them, read whole.
  ///
  /// - Parameters:
  ///   - articles: these articles with their statements.
  ///   - preceding: How many rows come before those of these dates.
  private func range(
    _ rows: Range<Int>, total: Int, _ articles: [Int64: [FactKey]], after preceding: Int
  ) throws -> StatementRange {
    let references = try ArticleReferences(database).references(of: Set(articles.keys))
      .sorted { (DateRank($0.value.published), $0.value.id) < (DateRank($1.value.published), $1.value.id) }
    var read = RowHolders<(keys: [FactKey], id: String)>(of: rows, after: preceding)
    for (article, reference) in references {
      let keys = articles[article] ?? []
      read.add([(keys, reference.id)], count: keys.count)
    }
    return StatementRange(
      total: total, preceding: read.preceding, articles: Set(read.found.map(\.id)),
      keys: Set(read.found.flatMap(\.keys)))
  }

  /// The articles of the dates that hold some rows, where they come early in a long list.
  ///
  /// - Returns: `nil` where they do not.
  /// - Complexity: O(statements of the articles up to the last of these dates · log size of the archive).
  private func beginning(upTo rows: Range<Int>) throws -> (articles: [Int64: [FactKey]], preceding: Int)? {
    var near = RowHolders<[FactKey]>(of: rows)
    var left = Self.mostLookedThrough
    try ArticlesByDate(database).visitAll { articles in
      left -= articles.count
      guard left >= 0 else { return true }
      let found = try keys(in: articles)
      near.add(Array(found.values), count: found.values.reduce(0) { $0 + $1.count })
      return near.isDone
    }
    guard left >= 0, near.isDone else { return nil }
    return (Dictionary(grouping: near.found.joined(), by: \.article), near.preceding)
  }

  /// How many statements some nodes make.
  private func count(of speakers: Set<Int64>) throws -> Int {
    let select = try database.cachedStatement(
      sql: """
        SELECT count(*) FROM json_each(?) k CROSS JOIN node_statement s ON s.node = k.value AND s.part = 0 AND s.other = 0
        """)
    return try Int.fetchOne(select, arguments: [speakers.sorted().queryList]) ?? 0
  }

  /// How many statements of the list each article has. They are counted here: SQLite would have to sort them.
  private func countsByArticle() throws -> [Int64: Int] {
    let (sql, arguments) = try allRows()
    let articles = try Int64.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var counts: [Int64: Int] = [:]
    while let article = try articles.next() { counts[article, default: 0] += 1 }
    return counts
  }

  /// The statements of the list in some articles, by these: none for those that have none.
  ///
  /// - Complexity: O(statements of these articles · log size of the archive).
  private func keys(in articles: [Int64]) throws -> [Int64: [FactKey]] {
    let (sql, arguments) = try rows(in: articles)
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var keys: [Int64: [FactKey]] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      let article = Int64(try row.integer(0))
      if case .speakers(let speakers, _) = source, !speakers.contains(Int64(try row.integer(2))) { continue }
      keys[article, default: []].append(FactKey(article: article, number: try row.integer(1)))
    }
    return keys
  }
}

extension DatedStatements {
  private typealias Query = (sql: String, arguments: StatementArguments)

  /// SQL for the articles of all statements of the list, one row for each statement.
  private func allRows() throws -> Query {
    switch source {
    case .speakers(let speakers, let subjects):
      let sql = """
        SELECT s.article FROM json_each(?) k CROSS JOIN node_statement s
          ON s.node = k.value AND s.part = 0 AND s.other = 0\(Self.naming(subjects, number: "s.statement"))
        """
      return (sql, StatementArguments(([speakers.sorted()] + subjects).map(\.queryList)))
    case .floor(let gathering):
      return ("\(try Self.floor(where: "")) SELECT x.article \(Self.saidOnFloor)", [gathering.queryList])
    }
  }

  /// SQL for the article, the number and the speaker's node of each statement of the list in some articles, and of other
  /// speakers of these.
  private func rows(in articles: [Int64]) throws -> Query {
    switch source {
    case .speakers(_, let subjects):
      let sql = """
        SELECT s.article, s.number, p.node FROM json_each(?) k CROSS JOIN statement s ON s.article = k.value
        CROSS JOIN appearance_node p ON p.article = s.article AND p.number = s.speaker
        WHERE true\(Self.naming(subjects, number: "s.number"))
        """
      return (sql, StatementArguments(([articles.sorted()] + subjects).map(\.queryList)))
    case .floor(let gathering):
      let isAsked = "AND f.article IN (SELECT value FROM json_each(?))"
      return (
        "\(try Self.floor(where: isAsked)) SELECT x.article, x.number, p.node \(Self.saidOnFloor)",
        [gathering.queryList, articles.sorted().queryList]
      )
    }
  }

  /// SQL for the condition that a statement of an article `s` names one of the nodes of each subject, which are its arguments;
  /// a speaker may name itself.
  private static func naming(_ subjects: [[Int64]], number: String) -> String {
    subjects.map { _ in
      """
       AND EXISTS (SELECT 1 FROM statement_about b CROSS JOIN appearance_node t
        ON t.article = b.article AND t.number = b.appearance AND t.node IN (SELECT value FROM json_each(?))
        WHERE b.article = s.article AND b.statement = \(number))
      """
    }.joined()
  }

  /// SQL for who took the floor of a gathering by which article; its nodes are the first argument.
  private static func floor(where condition: String) throws(Damage) -> String {
    let spokeAt = try WordCodes.relationTypes.code(of: RelationType.spokeAt)
    return """
      WITH floor AS MATERIALIZED (
        SELECT DISTINCT f.article, n.entity FROM json_each(?) k
        CROSS JOIN node_relation f ON f.node = k.value AND f.type = \(-spokeAt) \(condition)
        CROSS JOIN node n INDEXED BY entity_of_node ON n.id = f.other
        WHERE n.entity NOT IN (SELECT id FROM entity WHERE hidden <> 0))
      """
  }

  /// SQL for the statements that those made who took the floor. An article may speak of somebody by several nodes: the
  /// statements of the articles are looked through.
  private static let saidOnFloor = """
    FROM (SELECT DISTINCT article FROM floor) y
    CROSS JOIN statement x ON x.article = y.article
    CROSS JOIN appearance_node p ON p.article = x.article AND p.number = x.speaker
    CROSS JOIN node m INDEXED BY entity_of_node ON m.id = p.node
    WHERE (x.article, +m.entity) IN (SELECT article, entity FROM floor)
    """
}
