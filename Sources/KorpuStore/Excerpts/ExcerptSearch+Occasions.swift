internal import KorpuModel

extension ExcerptSearch {
  /// What some articles say of occasions on which a person spoke with others; and the person's roles.
  ///
  /// - Complexity: O(*n* log *n*) in the relations, and the statements that name one another, of the person and the
  ///   partners, and in the statements of the articles that are asked for.
  mutating func add(_ occasions: [ExcerptOccasion], of person: EntityRows.Entity) throws {
    selection.actors.append(person)
    guard person.type == .person else { return }
    var appearances: Set<Appearance> = []
    try entities.read(called: occasions.flatMap(\.named))
    for occasion in occasions {
      selection.actors += try occasion.named.compactMap { try entities.entity(called: $0) }
      let partners = Set(occasion.partners)
      let articles = try references.rows(of: occasion.articles)
      switch occasion.kind {
      case .meeting: appearances.formUnion(try addMeetings(of: person, with: partners, in: articles))
      case .floor(let id):
        guard let gathering = try entities.entity(called: id) else { continue }
        appearances.formUnion(try addFloors(of: gathering, taken: partners.union([person.id]), in: articles))
      case .address:
        let partners = try occasion.partners.compactMap { try entities.entity(called: $0) }
        for part in [TieIndex.Part.speaker, .named] {
          let addresses = try ties.statements(part, person, with: partners).filter { articles.contains($0.key.article) }
          selection.statements.formUnion(addresses.map(\.key))
        }
      }
    }
    try addStatements(of: appearances)
    _ = try addBelongings(.holdsRole, of: person)
  }

  private mutating func addMeetings(
    of person: EntityRows.Entity, with partners: Set<Actor.ID>, in articles: Set<Int64>
  ) throws -> [Appearance] {
    let meetings = try TieRows.Direction.allCases.flatMap { direction in
      try ties.relations(.met, direction, person, in: articles).filter { partners.contains($0.other.id) }
    }
    _ = add(meetings)
    selection.placed.formUnion(meetings.map(\.key))
    return meetings.flatMap { [Appearance(person, in: $0.key.article), Appearance($0.other, in: $0.key.article)] }
  }

  private mutating func addFloors(
    of gathering: EntityRows.Entity, taken speakers: Set<Actor.ID>, in articles: Set<Int64>
  ) throws -> [Appearance] {
    selection.actors.append(gathering)
    let floors = try ties.relations(.spokeAt, .to, gathering, in: articles).filter { speakers.contains($0.other.id) }
    _ = add(floors)
    try addPlaces(of: gathering)
    return floors.map { Appearance($0.other, in: $0.key.article) }
  }

  /// Where a gathering and what it is part of were held: each pair once, whatever articles say so.
  private mutating func addPlaces(of gathering: EntityRows.Entity) throws {
    var open = [gathering]
    var known: Set = [gathering.row]
    while let part = open.popLast() {
      let wholes = try ties.relations(.partOf, .from, part).unique(by: \.other.row)
      _ = add(wholes)
      _ = add(try ties.relations(.heldIn, .from, part).unique(by: \.other.row))
      open += wholes.map(\.other).filter { known.insert($0.row).inserted }
    }
  }
}
