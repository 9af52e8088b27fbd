internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The shortened names of an archive, with what hangs on whom each stands for.
struct ReviewShortNames {
  /// The nodes of one name that are taken for one person, or each for nobody.
  private struct Group {
    /// The rows, those first that most articles name.
    var nodes: [Int64] = []
    var bearer: Int64?
    var stake = UncertainLink.Stake(articles: 0, ties: 0)

    mutating func add(_ node: Int64, _ stake: UncertainLink.Stake, of bearer: Int64?) {
      nodes.append(node)
      self.bearer = bearer
      self.stake.articles += stake.articles
      self.stake.ties += stake.ties
    }
  }

  private struct GroupKey: Hashable {
    let name: String
    let language: String
    let countries: String
    let bearer: Int64?
  }

  private let groups: [Group]
  private let table: NodeTable
  private let cache: NodeCache
  private let neighbourhood: NodeNeighbourhood

  /// - Complexity: O(shortened names).
  init(_ database: Database, stakes: ReviewStakes) throws {
    table = NodeTable(database)
    cache = try NodeCache(nil, of: database)
    neighbourhood = NodeNeighbourhood(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, articles, name, language, countries,
          CASE WHEN EXISTS (SELECT 1 FROM node f WHERE f.entity = n.entity AND f.rank = 0) THEN entity END
        FROM node n WHERE rank > 0 AND entity IS NOT NULL ORDER BY articles DESC, id
        """)
    var groups: [GroupKey: Group] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      let id = Int64(try row.integer(0))
      let stake = stakes.stake(of: id, articles: try row.integer(1))
      let bearer = try row.integerIfPresent(5).map(Int64.init)
      let key = GroupKey(
        name: try row.text(2), language: try row.text(3), countries: try row.text(4), bearer: bearer)
      groups[key, default: Group()].add(id, stake, of: bearer)
    }
    self.groups = groups.values.sorted { $0.nodes[0] < $1.nodes[0] }
  }

  /// What may be asked of them that is at least so consequential.
  ///
  /// - Complexity: O(names on which so much hangs · full names that share a surname with one).
  func questions(atLeast consequence: Double) throws -> [ReviewQuestion] {
    var blocks = ShortNameBlocks(neighbourhood, cache)
    return try groups.compactMap { group in
      guard Double(group.stake.sum) >= consequence else { return nil }
      return try question(of: group, in: &blocks).flatMap { $0.link.consequence >= consequence ? $0 : nil }
    }
  }

  private func question(of group: Group, in blocks: inout ShortNameBlocks) throws -> ReviewQuestion? {
    guard let first = group.nodes.first, let stored = try cache.node(first),
      let likely = LikelyBearer(
        of: stored.node, among: try blocks.candidates(for: stored), takenFor: group.bearer.map(Int.init)),
      likely.bits > ReviewCandidates.unlikely, let full = try table.row(of: likely.node.key)
    else { return nil }
    return ReviewQuestion(
      of: group.nodes,
      UncertainLink(
        one: Int(first), other: Int(full), bits: likely.bits, areOne: group.bearer != nil, stake: group.stake))
  }
}
