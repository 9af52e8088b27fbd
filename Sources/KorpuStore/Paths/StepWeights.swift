internal import GRDB
internal import KorpuModel

/// How many articles tie the actors of steps to one another, within a transaction.
struct StepWeights {
  private typealias Entity = EntityRows.Entity

  /// A step, told from the one of whom fewer articles tell.
  private struct Step {
    let ids: (from: Actor.ID, to: Actor.ID)
    let near: Entity
    let far: Entity

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
    let ends = try Dictionary(uniqueKeysWithValues: ids.map { ($0, try end(called: $0)) })
    let steps = pairs.compactMap { pair in
      guard let from = ends[pair.0] ?? nil, let to = ends[pair.1] ?? nil else { return nil as Step? }
      let isFirst = from.articles <= to.articles
      return Step(ids: pair, near: (isFirst ? from : to).entity, far: (isFirst ? to : from).entity)
    }
    let weights = try Dictionary(grouping: steps, by: \.near.row).mapValues(weights)
    return steps.map { step in
      let weight = weights[step.near.row]?[step.far.row] ?? 0
      return ArchiveStep(from: step.ids.from, to: step.ids.to, weight: weight)
    }
  }

  private func end(called id: Actor.ID) throws -> (entity: Entity, articles: Int)? {
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
