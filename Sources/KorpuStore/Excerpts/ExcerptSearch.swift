internal import GRDB
internal import KorpuModel

/// Finds what belongs to an excerpt, within a transaction.
struct ExcerptSearch {
  private let database: Database
  let entities: EntityRows
  let ties: TieRows
  var selection = ExcerptSelection()

  init(_ database: Database) {
    self.database = database
    entities = EntityRows(database)
    ties = TieRows(database, entities)
  }

  /// That an article speaks of an entity.
  struct Appearance: Hashable {
    let entity: Int64
    let article: Int64

    init(_ entity: EntityRows.Entity, in article: Int64) {
      self.entity = entity.row
      self.article = article
    }
  }

  /// Adds relations.
  ///
  /// - Returns: who is at their other ends.
  mutating func add(_ ends: [TieRows.End]) -> [EntityRows.Entity] {
    selection.relations.formUnion(ends.map(\.key))
    return ends.map(\.other).unique(by: \.row)
  }

  /// Adds what actors say in the articles that speak of them.
  ///
  /// - Complexity: O(statements of these articles · log size of the archive).
  mutating func addStatements(of appearances: Set<Appearance>) throws {
    let articles = Set(appearances.map(\.article)).sorted()
    let select = try database.cachedStatement(
      sql: """
        SELECT x.article, x.number, n.node FROM json_each(?) k CROSS JOIN statement x ON x.article = k.value
        JOIN appearance_node n ON n.article = x.article AND n.number = x.speaker
        """)
    let rows = try Row.fetchCursor(select, arguments: ["[\(articles.map(String.init).joined(separator: ","))]"])
    while let row = try rows.next().map(StoredRow.init) {
      let article = Int64(try row.integer(0))
      let speaker = try entities.entity(ofNode: Int64(row.integer(2)))
      guard appearances.contains(Appearance(speaker, in: article)) else { continue }
      selection.statements.insert(FactKey(article: article, number: try row.integer(1)))
    }
  }

  /// Adds the ties of one type that say to whom an actor belongs. Each has the title that most articles give, as in the
  /// network, but is cited from one article alone: the first one by name, and of one name by digest.
  ///
  /// - Parameter isAsked: which of those to whom it belongs count.
  /// - Returns: these.
  /// - Complexity: O(relations of the type that the actor has · log size of the archive).
  mutating func addBelongings(
    _ type: RelationType, of actor: EntityRows.Entity, to isAsked: (EntityRows.Entity) -> Bool = { _ in true }
  ) throws -> [EntityRows.Entity] {
    let ends = try ties.relations(type, .from, actor).filter { isAsked($0.other) }
    let others = Dictionary(ends.map { ($0.key, $0.other) }, uniquingKeysWith: { first, _ in first })
    var sources: [ExcerptSelection.Belonging: BelongingSources] = [:]
    let select = try database.cachedStatement(
      sql: """
        SELECT k.value, r.role, r.title, a.name, a.digest FROM \(FactKey.rows(of: "relation r", by: "number"))
        JOIN article a ON a.id = r.article
        """)
    let rows = try Row.fetchCursor(select, arguments: [others.keys.list])
    while let row = try rows.next().map(StoredRow.init) {
      let key = FactKey(packed: Int64(try row.integer(0)))
      guard let other = others[key] else { continue }
      let role = try row.integerIfPresent(1).map { code throws(Damage) in try WordCodes.roles.word(of: code) }
      let belonging = ExcerptSelection.Belonging(type: type, from: actor.id, to: other.id, role: role)
      sources[belonging, default: BelongingSources()].add(
        key, title: try row.textIfPresent(2), in: (try row.text(3), try row.bytes(4)))
    }
    for (belonging, sources) in sources {
      selection.relations.formUnion(sources.cited)
      selection.titles[belonging] = sources.titles.mapValues(\.count)
    }
    return ends.map(\.other).unique(by: \.row)
  }
}

/// The relations that state a tie of which one article is to be cited.
private struct BelongingSources {
  /// The articles that give each title.
  private(set) var titles: [String: Set<Int64>] = [:]
  /// The relations of the first article.
  private(set) var cited: [FactKey] = []
  private var first: (name: String, digest: [UInt8])?

  mutating func add(_ key: FactKey, title: String?, in article: (name: String, digest: [UInt8])) {
    if let title { titles[title, default: []].insert(key.article) }
    if let first, article.digest != first.digest {
      guard
        article.name == first.name
          ? article.digest.lexicographicallyPrecedes(first.digest) : article.name < first.name
      else { return }
      cited = []
    }
    first = article
    cited.append(key)
  }
}
