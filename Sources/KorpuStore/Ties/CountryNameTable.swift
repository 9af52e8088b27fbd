internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// What articles call each country, within a transaction: its name is found without a look at all of them.
struct CountryNameTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds what articles call a country, or takes it away with a negative sign.
  func add(_ counts: [PrintedCountryName: Int], to node: Int64, sign: Int) throws {
    if counts.isEmpty { return }
    let add = try database.cachedStatement(
      sql: """
        INSERT INTO country_name (node, rank, name, articles) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
        """)
    for (name, articles) in counts {
      try add.execute(arguments: [node, name.rank.rawValue, name.name, sign * articles])
    }
    guard sign < 0 else { return }
    try database.cachedStatement(sql: "DELETE FROM country_name WHERE node = ? AND articles <= 0")
      .execute(arguments: [node])
  }

  /// What a country is called by its nodes; `nil` where they are none of a country.
  func name(of nodes: [Int64]) throws -> String? {
    let select = try database.cachedStatement(sql: "SELECT rank, name, articles FROM country_name WHERE node = ?")
    var counts: [PrintedCountryName: Int] = [:]
    for node in nodes {
      let rows = try Row.fetchCursor(select, arguments: [node])
      while let row = try rows.next().map(StoredRow.init) {
        guard let rank = PrintedCountryName.Rank(rawValue: try row.integer(0)) else {
          throw Damage(what: "a country's name has no rank")
        }
        counts[PrintedCountryName(rank: rank, name: try row.text(1)), default: 0] += try row.integer(2)
      }
    }
    return PrintedCountryName.best(of: counts)
  }

  /// Adds what all articles call countries.
  ///
  /// - Complexity: O(mentions of countries · log size of the archive).
  func fill() throws {
    for (node, counts) in try counted().sorted(by: { $0.key < $1.key }) { try add(counts, to: node, sign: 1) }
  }

  /// What is wrong with the table; `nil` where nothing is.
  var damage: String? {
    do {
      let counted = try counted().values.reduce(0) { $0 + $1.values.reduce(0, +) }
      let stored = try Int.fetchOne(database, sql: "SELECT coalesce(sum(articles), 0) FROM country_name")
      return counted == stored ? nil : "countries are not called what articles call them"
    } catch {
      return "the names of countries cannot be read"
    }
  }

  private func counted() throws -> [Int64: [PrintedCountryName: Int]] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.article, n.node, a.language, e.country, e.name, \(ArchiveSchema.words(of: "m", or: "m.surface"))
        FROM appearance e JOIN appearance_node n ON n.article = e.article AND n.number = e.number
        JOIN article a ON a.id = e.article
        LEFT JOIN article_text t ON t.article = e.article
        LEFT JOIN mention m ON m.article = e.article AND m.appearance = e.number
        WHERE e.country IS NOT NULL ORDER BY e.article, n.node
        """)
    var counts: [Int64: [PrintedCountryName: Int]] = [:]
    var (place, names): ([Int], Set<PrintedCountryName>) = ([], [])
    func close() {
      for name in names { counts[Int64(place[1]), default: [:]][name, default: 0] += 1 }
      names = []
    }
    while let row = try rows.next().map(StoredRow.init) {
      let next = [try row.integer(0), try row.integer(1)]
      if next != place { close() }
      place = next
      guard let code = CountryCode(try row.text(3)) else { throw Damage(what: "a country has no code") }
      let forms = [try row.text(4), try row.textIfPresent(5)].compactMap(\.self)
      names.formUnion(PrintedCountryName.all(of: code, printed: forms, in: try row.word(2, as: Language.self)))
    }
    close()
    return counts
  }
}
