internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Keeps who is who up to date while articles come and change.
final class EntityIndexer: ArchiveIndexer {
  let database: Database
  let cache: NodeCache
  let table: NodeTable
  private let counts: NodeCounts
  private let names: NameIndex
  private let countryNames: CountryNameTable
  private let ties: TieIndex
  private let belongings: BelongingIndex
  let repetitions: RepetitionIndex
  private var changes = NodeChanges()

  init(_ database: Database, cache: NodeCache) {
    self.database = database
    self.cache = cache
    table = NodeTable(database)
    counts = NodeCounts(database)
    names = NameIndex(database)
    countryNames = CountryNameTable(database)
    ties = TieIndex(database)
    belongings = BelongingIndex(database)
    repetitions = RepetitionIndex(database)
  }

  func articleWillChange(_ row: Int64) throws {
    var tally = NodeTally()
    if let nodes = try StoredArticleNodes(database).nodes(ofArticle: row) { tally.add(nodes) }
    try ties.remove(row)
    try belongings.remove(row)
    try repetitions.remove(row)
    _ = try count(tally, sign: -1)
  }

  /// Some articles were added or replaced, or others taken away.
  ///
  /// - Parameter rest: What is to be written too that does not hang on who is who.
  func articlesChanged(_ articles: [WrittenArticle], besides rest: () throws -> Void) throws {
    try place(articles)
    let moved = try settle {
      try tie(articles)
      try rest()
    }
    try repetitions.update(articles.map(\.row), moved: moved)
  }

  func judgementsChanged(affecting actors: [ActorReference]) throws {
    // Whatever narrows the references: a narrower one may count no more for others of the name, or again.
    for (type, name) in JudgementConstraints.names(of: actors) {
      for node in try ArchiveConstraints.nodes(named: name, of: type, database) { changes.reconsider(node.id) }
    }
    let moved = try settle()
    try repetitions.update([], moved: moved)
  }

  /// Counts what articles state, and notes which node each of their entities belongs to.
  func place(_ articles: [WrittenArticle]) throws {
    var tally = NodeTally()
    for article in articles { tally.add(article.nodes) }
    let rows = try count(tally, sign: 1)
    let place = try database.cachedStatement(
      sql: "INSERT INTO appearance_node (article, number, node) VALUES (?, ?, ?)")
    for article in articles {
      for (number, member) in article.nodes.members.enumerated() {
        guard let node = rows[member.key] else { continue }
        try place.execute(arguments: [article.row, number, node])
      }
    }
  }

  /// Notes what articles, whose nodes are known, say that these have to do with one another.
  func tie(_ articles: [WrittenArticle]) throws {
    for article in articles {
      try ties.add(article.row)
      try belongings.add(article.row)
    }
    try belongings.findFirsts()
  }

  /// Finds who is who among all that has changed.
  ///
  /// - Parameter meanwhile: What can be written while other processors are at it.
  /// - Returns: the nodes that belonged to another entity before.
  func settle(meanwhile: () throws -> Void = {}) throws -> Set<Int64> {
    let constraints = try ArchiveConstraints(database)
    try constraints.joinNodes()
    var settlement = Settlement(database, cache: cache, constraints: constraints)
    try settlement.settle(changes, meanwhile: meanwhile)
    changes = NodeChanges()
    return settlement.reassigned
  }

  /// Adds what articles state to the nodes, or takes it away.
  ///
  /// - Returns: the rows of the nodes.
  private func count(_ tally: NodeTally, sign: Int) throws -> [NodeKey: Int64] {
    var rows: [NodeKey: Int64] = [:]
    for key in tally.keys { rows[key] = try table.row(of: key) }
    try cache.read(rows.values.sorted())
    for key in tally.keys {
      guard let sum = tally.sum(of: key) else { continue }
      var stored = try rows[key].flatMap(cache.node)
      if stored == nil {
        let made = try table.insert(key, named: sum.name)
        changes.add(made.id)
        stored = made
      }
      guard var stored else { continue }
      try add(sum, to: &stored, sign: sign)
      rows[key] = stored.id
    }
    return rows
  }

  private func add(_ sum: NodeTally.Sum, to stored: inout StoredNode, sign: Int) throws {
    let features = stored.node.profile.features
    var change = stored.node.add(sum.profile, sign: sign)
    if change.contains(.features) {
      changes.change(stored.id, features: stored.node.profile.features.difference(from: features))
    }
    if sign > 0, stored.node.name.saysLess(than: sum.name) {
      stored.node = NameNode(key: stored.node.key, profile: stored.node.profile, name: sum.name)
      change.insert(.name)
    }
    changes.change(stored.id, change)
    try table.update(stored)
    cache.keep(stored)
    let forms = try counts.add(sum.forms, to: .form, of: stored.id, sign: sign)
    if sign > 0 { try names.add(forms, to: stored.id) } else { try names.remove(forms, from: stored.id) }
    try countryNames.add(sum.countryNames, to: stored.id, sign: sign)
    try counts.add(sum.profile.kinds, to: .kind, of: stored.id, sign: sign)
    try counts.add(sum.profile.abbreviations, to: .abbreviation, of: stored.id, sign: sign)
  }
}
