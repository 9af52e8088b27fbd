internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Finds how to refer to what is in an archive, within a transaction.
struct ReferenceChoice {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// A reference to an entity by a name of its own, its best one first.
  func reference(to entity: Int64, called name: String?) throws -> ActorReference? {
    let best = try String.fetchOne(
      database.cachedStatement(sql: "SELECT name FROM entity WHERE id = ?"), arguments: [entity])
    return try reference(to: nodes(of: entity), called: [name, best].compactMap(\.self))
  }

  /// A reference to some nodes of one entity.
  ///
  /// - Parameters:
  ///   - names: names to prefer, as printed.
  ///   - others: nodes that it must not mean beside those of other entities.
  func reference(
    to own: [NodeRow], called names: [String] = [], besides others: [NodeRow] = []
  ) throws -> ActorReference? {
    let names = try (names + own.flatMap { try forms(of: $0.id) }).unique()
    let foreign = try Set(own.map(\.key.name)).sorted().flatMap { name in
      try namesakes(of: own, named: name)
    }
    let others = others + foreign
    let reference = ActorReference(
      to: own.compactMap { JudgementSubject($0.key) }, besides: others.compactMap { JudgementSubject($0.key) },
      called: names)
    if let reference { return reference }
    return ActorReference(to: try inArticles(own), besides: try inArticles(others), called: names)
  }

  /// The nodes that a reference means.
  func nodes(meantBy reference: ActorReference) throws -> [NodeRow] {
    let named = try JudgementConstraints.names(of: [reference]).flatMap { type, name in
      try ArchiveConstraints.nodes(named: name, of: type, database)
    }
    return try named.filter { node in
      let articles = reference.article == nil ? [] : try namesAndDigests(ofArticlesWith: node)
      return JudgementSubject(node.key, articles: articles).map(reference.means) ?? false
    }
  }

  private func nodes(of entity: Int64) throws -> [NodeRow] {
    let select = try database.cachedStatement(sql: "SELECT \(NodeRow.columns) FROM node WHERE entity = ? ORDER BY id")
    return try NodeRow.fetchAll(select, arguments: [entity])
  }

  private func namesakes(of own: [NodeRow], named name: String) throws -> [NodeRow] {
    guard let type = own.first.flatMap({ EntityTypeName(rawValue: $0.key.type) }) else { return [] }
    let entities = Set(own.map(\.entity))
    return try ArchiveConstraints.nodes(named: name, of: type, database).filter { !entities.contains($0.entity) }
  }

  /// The names as printed, what most articles print first.
  private func forms(of node: Int64) throws -> [String] {
    let select = try database.cachedStatement(
      sql: "SELECT form FROM node_form WHERE node = ? ORDER BY articles DESC, form")
    return try String.fetchAll(select, arguments: [node])
  }

  private func namesAndDigests(ofArticlesWith node: NodeRow) throws -> Set<String> {
    let select = try database.cachedStatement(
      sql: """
        SELECT a.name, lower(hex(a.digest)) FROM appearance_node p JOIN article a ON a.id = p.article WHERE p.node = ?
        """)
    return Set(try Row.fetchAll(select, arguments: [node.id]).flatMap { [$0[0] as String, $0[1] as String] })
  }

  private func inArticles(_ nodes: [NodeRow]) throws -> [JudgementSubject] {
    let select = try database.cachedStatement(
      sql: "SELECT a.name FROM appearance_node p JOIN article a ON a.id = p.article WHERE p.node = ?")
    return try nodes.compactMap { node in
      JudgementSubject(node.key, articles: try String.fetchSet(select, arguments: [node.id]))
    }
  }
}
