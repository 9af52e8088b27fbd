internal import GRDB
internal import KorpuResolution

/// Which entities are joined by chains of ties, within a transaction.
///
/// Ties are read from both ends, those first of whom fewest articles speak. As soon as all who are left are joined, their
/// ties can join nobody else: one to those before was read from there. So those of whom most articles speak are hardly
/// ever read.
struct JoinedEntities {
  /// What the first step reads, counted in articles; each of the next reads twice as much.
  private static let firstStep = 10_000

  private let graph: NodeGraph
  /// Those who can be passed through, and how many articles name them: the fewest first.
  private let entities: [(row: Int64, articles: Int)]
  private let places: [Int64: Int]
  private var sets: DisjointSets

  /// - Complexity: O(*n* log *n*) in the names of the archive.
  init(_ database: Database) throws {
    graph = NodeGraph(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.id, sum(n.articles) AS named FROM entity e JOIN node n ON n.entity = e.id
        WHERE e.type NOT IN ('country', 'place') AND e.hidden = 0 GROUP BY e.id ORDER BY named, e.id
        """)
    var entities: [(row: Int64, articles: Int)] = []
    while let row = try rows.next().map(StoredRow.init) {
      entities.append((Int64(try row.integer(0)), try row.integer(1)))
    }
    self.entities = entities
    places = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1.row, $0) })
    sets = DisjointSets(count: entities.count)
  }

  /// Joins all entities that are tied.
  mutating func join() throws {
    var (next, step) = (0, Self.firstStep)
    while next < entities.count, !areJoined(from: next) {
      var (end, articles) = (next, 0)
      while end < entities.count, articles < step {
        articles += entities[end].articles
        end += 1
      }
      for (from, to) in try graph.neighbours(of: entities[next..<end].map(\.row)) {
        guard let one = places[from], let other = places[to] else { continue }
        sets.unite(one, other)
      }
      (next, step) = (end, 2 * step)
    }
  }

  /// How many are joined with an entity, which is one of them; none where nobody can pass through it.
  ///
  /// - Complexity: nearly O(entities).
  mutating func count(with entity: Int64) -> Int {
    guard let root = places[entity].map({ sets.root(of: $0) }) else { return 0 }
    return entities.indices.count { sets.root(of: $0) == root }
  }

  private mutating func areJoined(from place: Int) -> Bool {
    let root = sets.root(of: place)
    return (place..<entities.count).allSatisfy { sets.root(of: $0) == root }
  }
}
