internal import GRDB
internal import KorpuModel

/// Finds what belongs to an excerpt, within a transaction.
struct ExcerptSearch {
  let database: Database
  let entities: EntityRows
  let ties: TieRows
  let references: ArticleReferences
  let dates: GatheringDates
  private let belongings: BelongingRows
  var selection = ExcerptSelection()

  init(_ database: Database) {
    self.database = database
    entities = EntityRows(database)
    ties = TieRows(database, entities)
    references = ArticleReferences(database)
    dates = GatheringDates(database, entities)
    belongings = BelongingRows(database, entities)
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

  /// Adds the relations of one type that lead from actors, of each as far as its own articles state them.
  ///
  /// - Parameter articles: those of each, by its row.
  /// - Complexity: O(relations of these articles · log size of the archive).
  mutating func add(
    _ type: RelationType, of actors: [EntityRows.Entity], in articles: [Int64: Set<Int64>]
  ) throws {
    let all = articles.values.reduce(into: Set<Int64>()) { $0.formUnion($1) }
    for (actor, ends) in try ties.relations(type, .from, ofAll: actors, in: all) {
      _ = add(ends.filter { articles[actor, default: []].contains($0.key.article) })
    }
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
    let rows = try Row.fetchCursor(select, arguments: [articles.queryList])
    var found: [(key: FactKey, speaker: Int64)] = []
    while let row = try rows.next().map(StoredRow.init) {
      let key = FactKey(article: Int64(try row.integer(0)), number: try row.integer(1))
      found.append((key, Int64(try row.integer(2))))
    }
    try entities.read(ofNodes: Set(found.map(\.speaker)))
    for (key, speaker) in found {
      let appearance = Appearance(try entities.entity(ofNode: speaker), in: key.article)
      if appearances.contains(appearance) { selection.statements.insert(key) }
    }
  }

  /// Adds the ties of one type that say to whom an actor belongs. Each has the title that most articles give, as in the
  /// network, but is cited from one article alone: the first one by name, and of one name by digest.
  ///
  /// - Parameter owner: to whom; `nil` for all.
  /// - Returns: to whom it belongs.
  /// - Complexity: O(those to whom the actor belongs · log size of the archive).
  mutating func addBelongings(
    _ type: RelationType, of actor: EntityRows.Entity, to owner: EntityRows.Entity? = nil
  ) throws -> [EntityRows.Entity] {
    let belongings = try self.belongings.belongings(type, of: actor, to: owner)
    for belonging in belongings {
      selection.relations.formUnion(belonging.cited)
      let tie = ExcerptSelection.Belonging(type: type, from: actor.id, to: belonging.other.id, role: belonging.role)
      selection.titles[tie] = belonging.titles
    }
    return belongings.map(\.other).unique(by: \.row)
  }
}
