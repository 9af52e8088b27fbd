internal import GRDB
public import KorpuModel
internal import KorpuResolution

extension Archive {
  /// What all articles of the archive state together, with its entities for actors, and without those who are hidden.
  ///
  /// - Throws: ``ArchiveError``.
  /// - Complexity: O(*n* log *n*) in all that the articles state, which is in memory meanwhile.
  public func network() throws(ArchiveError) -> Network {
    try read { database in
      let loader = try FactsLoader(database)
      let rows = try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY name, digest")
      let entities = try Row.fetchAll(database, sql: "SELECT id, public_id, name, hidden FROM entity ORDER BY id")
      let places = Dictionary(
        uniqueKeysWithValues: entities.enumerated().map { ($0.element["id"] as Int64, $0.offset) })
      let members = try database.makeStatement(
        sql: """
          SELECT n.entity FROM appearance_node a JOIN node n ON n.id = a.node WHERE a.article = ? ORDER BY a.number
          """)
      var facts: [ArticleFacts] = []
      var actors: [[Int]] = []
      for row in rows {
        guard let found = try loader.facts(ofArticle: row)?.facts else { continue }
        facts.append(found)
        actors.append(try Int64.fetchAll(members, arguments: [row]).map { places[$0] ?? 0 })
      }
      let network = Network(
        facts, resolvedAs: entities.map { (id: $0["public_id"], name: $0["name"]) },
        actorOf: { actors[$0][$1] })
      return network.judged(
        kinds: try ArchiveConstraints(database).kinds(),
        hidden: Set(entities.filter { $0["hidden"] }.map { $0["public_id"] })
      ).answering(to: try EntityIDs(database).formerIDs())
    }
  }
}
