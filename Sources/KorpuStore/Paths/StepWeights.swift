internal import GRDB
internal import KorpuModel

/// How many articles tie the actors of steps to one another, within a transaction.
struct StepWeights {
  private typealias Entity = EntityRows.Entity

  /// A step, told from the end that is read.
  private struct Step {
    let ids: (from: Actor.ID, to: Actor.ID)
    let near: Entity
    let far: Entity

    var turned: Step { Step(ids: ids, near: far, far: near) }
    var arePeople: Bool { near.type == .person && far.type == .person }
  }

  private let database: Database
  private let entities: EntityRows
  /// Whoever has so many steps is read once for all of them, however many articles tell of it.
  private let manySteps: Int

  init(_ database: Database, _ entities: EntityRows, manySteps: Int = 128) {
    self.database = database
    self.entities = entities
    self.manySteps = manySteps
  }

  /// - Parameter pairs: whom the steps lead from and to; none comes of those with one who is hidden or whom nobody knows.
  /// - Returns: the steps in the order of the pairs.
  func steps(of pairs: [(Actor.ID, Actor.ID)]) throws -> [ArchiveStep] {
    let counts = Dictionary(pairs.flatMap { [($0.0, 1), ($0.1, 1)] }, uniquingKeysWith: +)
    try entities.read(called: Array(counts.keys))
    let steps = try pairs.compactMap { pair -> Step? in
      let ends = try [pair.0, pair.1].compactMap { try entities.entity(called: $0) }
      return ends.count == 2 ? Step(ids: pair, near: ends[0], far: ends[1]) : nil
    }
    let hubs = Set(counts.filter { $0.value >= manySteps }.keys)
    let near = steps.filter { hubs.contains($0.ids.from) }
    let far = steps.filter { !hubs.contains($0.ids.from) && hubs.contains($0.ids.to) }.map(\.turned)
    let others = try cheapest(steps.filter { !hubs.contains($0.ids.from) && !hubs.contains($0.ids.to) })
    let weights = try Dictionary(grouping: near + far + others, by: \.near.row).mapValues(weights)
    return steps.map { step in
      let weight = weights[step.near.row]?[step.far.row] ?? weights[step.far.row]?[step.near.row] ?? 0
      return ArchiveStep(from: step.ids.from, to: step.ids.to, weight: weight)
    }
  }

  /// The same steps, from the ends that cost least to read: from the one of whom fewer articles tell, or where several steps
  /// have one in common of whom fewer tell than of all the others together, from that one.
  private func cheapest(_ steps: [Step]) throws -> [Step] {
    let rows = Set(steps.flatMap { [$0.near.row, $0.far.row] })
    let articles = try Dictionary(uniqueKeysWithValues: rows.map { ($0, try entities.articles(of: $0)) })
    func cost(_ entity: Entity) -> Int { articles[entity.row] ?? 0 }
    let least = steps.map { cost($0.near) <= cost($0.far) ? $0 : $0.turned }
    return Dictionary(grouping: least, by: \.far.row).values.flatMap { steps in
      cost(steps[0].far) < steps.reduce(0) { $0 + cost($1.near) } ? steps.map(\.turned) : steps
    }
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
