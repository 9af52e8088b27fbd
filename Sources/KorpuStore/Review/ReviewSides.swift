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
  /// Less is not worth a line.
  private static let leastOfOthers = 0.05

  init(_ database: Database) throws {
    self.database = database
    table = NodeTable(database)
    counts = NodeCounts(database)
    choice = ReferenceChoice(database)
    ids = EntityIDs(database)
  }

  /// - Parameter nodes: those that go by one name; the link is that of the first.
  /// - Returns: `nil` where nothing that people see tells one from the other.
  func pair(_ link: UncertainLink, _ nodes: [StoredNode], _ other: StoredNode) throws -> ReviewPair? {
    guard let one = nodes.first, let left = try side(nodes, besides: [other]),
      let right = try side([other], besides: nodes)
    else { return nil }
    return ReviewPair(
      one: left, other: right, areOne: link.areOne, score: NameComparison.score(ofBits: link.bits),
      findings: findings(link, one, other), articles: link.stake.articles, ties: link.stake.ties)
  }

  private func findings(_ link: UncertainLink, _ one: StoredNode, _ other: StoredNode) -> [ComparisonFinding] {
    let findings = NodeComparison.findings(one.node, other.node)
    let bits = link.bits - comparison(one.node, other.node).bits
    guard bits <= -Self.leastOfOthers else { return findings }
    return findings + [ComparisonFinding(comparison: "others", bits: bits, compared: "who fit the shortened name too")]
  }

  /// Shortened names are compared with those that they may stand for, and full names as the archive compared them.
  private func comparison(_ one: NameNode, _ other: NameNode) -> NodeComparison {
    guard !one.isShortName, !other.isShortName else { return NodeComparison(one, other) }
    return NodeComparison(of: one, and: other, named: NodeNameComparison(of: one, and: other))
  }

  private func side(_ nodes: [StoredNode], besides others: [StoredNode]) throws -> ReviewPair.Side? {
    guard let node = nodes.first, let entity = try node.entity.flatMap(ids.id),
      let reference = try choice.reference(to: nodes.map(NodeRow.init), besides: others.map(NodeRow.init))
    else { return nil }
    let names = try counts.counts(of: .form, node.id).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let sentences = try nodes.prefix(Self.mostEvidence).flatMap { try evidence(for: $0.id) }
    return ReviewPair.Side(
      reference: reference, entity: entity, names: names, language: node.node.key.language,
      countries: node.node.key.countries, posts: try posts(of: node.id),
      evidence: Array(sentences.prefix(Self.mostEvidence)))
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
