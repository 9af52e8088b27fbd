internal import KorpuModel

extension ExcerptSearch {
  /// Some of what an actor says, or of what its people say; with what makes them its people, and where they took the floor by
  /// the same articles.
  ///
  /// - Complexity: O(*n* log *n*) in these statements, and O(relations by which their speakers took the floor).
  mutating func addStatements(in range: StatementRange, of actor: EntityRows.Entity) throws {
    selection.actors.append(actor)
    let speakers = try addWords(range.keys)
    if actor.type == .person { _ = try addBelongings(.holdsRole, of: actor) }
    let others = speakers.filter { $0.row != actor.row }
    for speaker in others { _ = try addBelongings(.holdsRole, of: speaker, to: actor) }
    if actor.type.countryCode != nil { try addStandings(of: others, in: actor) }
  }

  /// What ties people to a country beside the roles that they hold in it.
  private mutating func addStandings(of people: [EntityRows.Entity], in country: EntityRows.Entity) throws {
    var bodies: [EntityRows.Entity] = []
    for person in people {
      _ = try addBelongings(.represents, of: person, to: country)
      bodies += try addBelongings(.holdsRole, of: person)
    }
    for body in bodies.unique(by: \.row) { _ = try addBelongings(.basedIn, of: body, to: country) }
  }

  /// A gathering with its parts, what they are part of and where they were held; of those who had a part in them, and of
  /// what was said there, some.
  ///
  /// - Parameters:
  ///   - participants: those who had a part in them of whom it is told.
  ///   - statements: those that are read.
  /// - Complexity: O(*n* log *n*) in the result, and O(relations of these gatherings).
  mutating func addProgramme(
    of gathering: EntityRows.Entity, telling participants: [EntityRows.Entity], _ statements: Set<FactKey>
  ) throws {
    selection.actors.append(gathering)
    var guests = Guests()
    for gathering in try related(to: gathering) {
      for type in [RelationType.heldIn, .partOf] { _ = try add(ties.relations(type, .from, gathering)) }
      for type in Guests.parts {
        let parts = try ties.relations(type, .to, gathering, with: participants)
        _ = add(parts)
        guests.add(parts)
      }
    }
    if let first = try dates.firstArticle(of: gathering) {
      _ = add(try ties.relations(of: gathering, in: first))
    }
    _ = try addWords(statements)
    try addStandings(of: guests)
  }

  /// Statements, and where their speakers took the floor by the same articles.
  ///
  /// - Returns: the speakers.
  private mutating func addWords(_ statements: Set<FactKey>) throws -> [EntityRows.Entity] {
    selection.statements.formUnion(statements)
    let rows = ExcerptRows(database)
    let speakers = Set(
      try rows.statements(statements).map { FactKey(article: $0.article, number: $1.speaker) })
    var articles: [Int64: Set<Int64>] = [:]
    var found: [EntityRows.Entity] = []
    for (key, node) in try rows.nodes(speakers) {
      let speaker = try entities.entity(ofNode: node)
      articles[speaker.row, default: []].insert(key.article)
      found.append(speaker)
    }
    let each = found.unique(by: \.row)
    try add(.spokeAt, of: each, in: articles)
    return each
  }
}
