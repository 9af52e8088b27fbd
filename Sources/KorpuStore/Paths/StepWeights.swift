internal import GRDB
internal import KorpuModel

/// How many articles tie the actors of steps to one another, within a transaction.
struct StepWeights {
  private typealias Entity = EntityRows.Entity

  private typealias End = (entity: Entity, articles: Int)

  /// A step, told from the end that is read.
  private struct Step {
    let ids: (from: Actor.ID, to: Actor.ID)
    let nearEnd: End
    let farEnd: End

    var near: Entity { nearEnd.entity }
    var far: Entity { farEnd.entity }
    var turned: Step { Step(ids: ids, nearEnd: farEnd, farEnd: nearEnd) }

    var arePeople: Bool { near.type == .person && far.type == .person }
  }

  private let database: Database
  private let entities: EntityRows

  init(_ database: Database, _ entities: EntityRows) {
    self.database = database
    self.entities = entities
  }

  /// - Parameter pairs: whom the steps lead from and to; none comes of those with one who is hidden or whom nobody knows.
  /// - Returns: the steps in the order of the pairs.
  func steps(of pairs: [(Actor.ID, Actor.ID)]) throws -> [ArchiveStep] {
    let ids = Set(pairs.flatMap { [$0.0, $0.1] })
    try entities.read(called: Array(ids))
    let ends = try Dictionary(uniqueKeysWithValues: ids.map { ($0, try end(called: $0)) })
    let steps = pairs.compactMap { pair in
      guard let from = ends[pair.0] ?? nil, let to = ends[pair.1] ?? nil else { return nil as Step? }
      let isFirst = from.articles <= to.articles
      return Step(ids: pair, nearEnd: isFirst ? from : to, farEnd: isFirst ? to : from)
    }
    let weights = try Dictionary(grouping: Self.cheapest(steps), by: \.near.row).mapValues(weights)
    return steps.map { step in
      let weight = weights[step.near.row]?[step.far.row] ?? weights[step.far.row]?[step.near.row] ?? 0
      return ArchiveStep(from: step.ids.from, to: step.ids.to, weight: weight)
    }
  }

  /// The same steps, from the ends that cost least to read: from the one of whom fewer articles tell, or where many steps have
  /// one in common of whom fewer tell than of all the others together, from that one.
  private static func cheapest(_ steps: [Step]) -> [Step] {
    Dictionary(grouping: steps, by: \.far.row).values.flatMap { steps in
      let others = steps.reduce(0) { $0 + $1.nearEnd.articles }
      return steps[0].farEnd.articles < others ? steps.map(\.turned) : steps
    }
  }

  private func end(called id: Actor.ID) throws -> End? {
    try entities.entity(called: id).map { ($0, try entities.articles(of: $0.row)) }
  }

  /// How many articles tie those at the far ends of steps to the one that is at the near end of all of them.
  private func weights(of steps: [Step]) throws -> [Int64: Int] {
    let select = try database.cachedStatement(sql: Self.articlesOfSteps)
    let nodes = try steps.prefix(1).flatMap { try entities.nodes(of: $0.near.row) }
    let (people, others) = (steps.filter(\.arePeople), steps.filter { !$0.arePeople })
    return try [(others, false), (people, true)].reduce(into: [:]) { weights, part in
      guard !part.0.isEmpty else { return }
      let far = try part.0.flatMap { try entities.nodes(of: $0.far.row) }
      let rows = try Row.fetchCursor(select, arguments: [nodes.queryList, far.sorted().queryList, part.1])
      while let row = try rows.next().map(StoredRow.init) {
        weights[Int64(try row.integer(0))] = try row.integer(1)
      }
    }
  }

  /// SQL for how many articles tie some nodes, its first argument, to each of the entities of others, its second one; the
  /// third is whether all are people.
  private static let articlesOfSteps = """
    SELECT n.entity, count(DISTINCT f.article) FROM (
      SELECT r.other, r.article FROM json_each(?1) k CROSS JOIN node_relation r ON r.node = k.value
      WHERE +r.other IN (SELECT value FROM json_each(?2))
      UNION ALL
      SELECT s.other, s.article FROM json_each(?1) k CROSS JOIN node_statement s ON s.node = k.value
      WHERE ?3 AND +s.other IN (SELECT value FROM json_each(?2))
    ) f CROSS JOIN node n INDEXED BY entity_of_node ON n.id = f.other GROUP BY n.entity
    """
}
