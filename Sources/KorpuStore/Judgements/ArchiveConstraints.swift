internal import Foundation
internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// What the judgements of an archive ask of its nodes.
struct ArchiveConstraints: IdentityConstraints {
  private let constraints: JudgementConstraints
  /// The articles by which references are narrowed, as these call them, for the nodes that appear there.
  private var articles: [NodeKey: Set<String>] = [:]
  private let database: Database

  /// - Complexity: O(judgements + entities of the articles that these name).
  init(_ database: Database) throws {
    self.database = database
    constraints = JudgementConstraints(try JudgementRows(database).log().inForce)
    isEmpty = constraints.names.isEmpty
    for article in constraints.articles.sorted() {
      for key in try Self.nodes(in: article, database) { articles[key, default: []].insert(article) }
    }
  }

  /// Whether nothing is decided.
  let isEmpty: Bool

  func standing(of key: NodeKey) -> JudgementStanding? {
    isEmpty ? nil : JudgementSubject(key, articles: articles[key] ?? []).flatMap(constraints.standing)
  }

  /// Writes down anew which nodes are judged to be one.
  ///
  /// - Complexity: O(nodes of the names that judgements are about).
  func joinNodes() throws {
    try database.execute(sql: "UPDATE node SET judged = NULL WHERE judged IS NOT NULL")
    let join = try database.cachedStatement(sql: "UPDATE node SET judged = ? WHERE id = ?")
    for node in try judgedNodes() {
      if let group = node.standing.group { try join.execute(arguments: [group, node.row.id]) }
    }
  }

  /// What is decided on the nodes of each entity, by the rows of the entities.
  ///
  /// - Complexity: O(nodes of the names that judgements are about).
  func standings() throws -> [Int64: [JudgementStanding]] {
    var standings: [Int64: [JudgementStanding]] = [:]
    for node in try judgedNodes() {
      if let entity = node.row.entity { standings[entity, default: []].append(node.standing) }
    }
    return standings
  }

  /// Notes which entities people have given their names.
  ///
  /// - Complexity: O(nodes of the names that judgements are about).
  func markGivenNames() throws {
    let mark = try database.cachedStatement(sql: "UPDATE entity SET named = 1 WHERE id = ?")
    for (entity, standings) in try standings() where standings.contains(where: { $0.displayName != nil }) {
      try mark.execute(arguments: [entity])
    }
  }

  /// The kinds that people have decided on, by the ids of the entities.
  ///
  /// - Complexity: O(nodes of the names that judgements are about).
  func kinds() throws -> [String: EntityType] {
    let ids = EntityIDs(database)
    var kinds: [String: EntityType] = [:]
    for (entity, standings) in try standings() {
      guard let kind = standings.compactMap(\.kind).max(), let id = try ids.id(of: entity) else { continue }
      kinds[id] = kind.value
    }
    return kinds
  }

  private func judgedNodes() throws -> [(row: NodeRow, standing: JudgementStanding)] {
    try constraints.names.flatMap { type, name in
      try Self.nodes(named: name, of: type, database).compactMap { row in
        standing(of: row.key).map { (row, $0) }
      }
    }
  }

  /// The nodes of a name, whatever narrows references to it.
  static func nodes(
    named name: String, of type: EntityTypeName, _ database: Database
  ) throws -> [NodeRow] {
    let select = try database.cachedStatement(
      sql: "SELECT \(NodeRow.columns) FROM node WHERE type = ? AND name = ? ORDER BY id")
    return try NodeRow.fetchAll(select, arguments: [type.rawValue, name])
  }

  private static func nodes(in article: String, _ database: Database) throws -> [NodeKey] {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(NodeRow.columns) FROM node WHERE id IN (
          SELECT p.node FROM article a JOIN appearance_node p ON p.article = a.id WHERE a.digest = ? OR a.name = ?)
        """)
    let digest = ArticleKey.bytes(ofDigest: article).map { Data($0) }
    return try NodeRow.fetchAll(select, arguments: [digest, article]).map(\.key)
  }
}
