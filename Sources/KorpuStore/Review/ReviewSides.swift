internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Gathers what there is to know of two nodes, for a person to decide whether they are one.
struct ReviewSides {
  let table: NodeTable
  private let counts: NodeCounts
  private let choice: ReferenceChoice
  private let ids: EntityIDs
  private let database: Database

  private static let mostEvidence = 2
  private static let mostPosts = 3

  init(_ database: Database) throws {
    self.database = database
    table = NodeTable(database)
    counts = NodeCounts(database)
    choice = ReferenceChoice(database)
    ids = EntityIDs(database)
  }

  /// - Returns: `nil` where nothing that people see tells one from the other.
  func pair(_ link: UncertainLink, _ one: StoredNode, _ other: StoredNode) throws -> ReviewPair? {
    guard let left = try side(one, besides: other), let right = try side(other, besides: one) else { return nil }
    let comparison = NodeComparison(one.node, other.node)
    return ReviewPair(
      one: left, other: right, areOne: link.areOne, score: NameComparison.score(ofBits: comparison.bits),
      findings: NodeComparison.findings(one.node, other.node), articles: link.stake.articles, ties: link.stake.ties)
  }

  private func side(_ node: StoredNode, besides other: StoredNode) throws -> ReviewPair.Side? {
    guard let entity = try node.entity.flatMap(ids.id),
      let reference = try choice.reference(to: [NodeRow(node)], besides: [NodeRow(other)])
    else { return nil }
    let names = try counts.counts(of: .form, node.id).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return ReviewPair.Side(
      reference: reference, entity: entity, names: names, language: node.node.key.language,
      countries: node.node.key.countries, posts: try posts(of: node.id), evidence: try evidence(for: node.id))
  }

  /// What most articles state comes first.
  private func posts(of node: Int64) throws -> [String] {
    let select = try database.cachedStatement(
      sql: """
        SELECT coalesce(r.title, o.name) || ', ' || t.name AS post FROM appearance_node p
        JOIN relation r ON r.article = p.article AND r.source = p.number
        JOIN relation_type y ON y.id = r.type AND y.name = ?
        JOIN role o ON o.id = r.role
        JOIN appearance t ON t.article = r.article AND t.number = r.target
        WHERE p.node = ? GROUP BY post ORDER BY count(DISTINCT p.article) DESC, post LIMIT ?
        """)
    return try String.fetchAll(
      select, arguments: [RelationType.holdsRole.rawValue, node, Self.mostPosts])
  }

  /// One sentence an article.
  private func evidence(for node: Int64) throws -> [ReviewPair.Evidence] {
    let select = try database.cachedStatement(
      sql: """
        SELECT a.name, a.published, s.text FROM appearance_node p
        JOIN article a ON a.id = p.article
        JOIN sentences s ON s.article = p.article AND s.number = (
          SELECT min(m.sentence) FROM mention m WHERE m.article = p.article AND m.appearance = p.number)
        WHERE p.node = ? ORDER BY a.published DESC, a.name LIMIT ?
        """)
    return try Row.fetchAll(select, arguments: [node, Self.mostEvidence]).map { row in
      let published: String? = row["published"]
      return ReviewPair.Evidence(
        article: row["name"], published: published.flatMap { CalendarDate(iso: $0) }, sentence: row["text"])
    }
  }
}
