internal import KorpuModel

extension ExcerptSearch {
  /// What some articles say of occasions on which a person spoke with others; and the person's roles.
  ///
  /// - Complexity: O(*n* log *n*) in the relations, and the statements that name one another, of the person and the
  ///   partners, and in what the articles that are asked for state.
  mutating func add(_ occasions: [ExcerptOccasion], of person: EntityRows.Entity) throws {
    selection.actors.append(person)
    guard person.type == .person else { return }
    try entities.read(called: occasions.flatMap(\.named))
    let rows = try references.rows(of: occasions.reduce(into: []) { $0.formUnion($1.articles) })
    var appearances: Set<Appearance> = []
    var meetings: [Meeting] = []
    var floors: [SharedFloor] = []
    for occasion in occasions {
      selection.actors += try occasion.named.compactMap { try entities.entity(called: $0) }
      let partners = Set(occasion.partners)
      let articles = Set(occasion.articles.compactMap { rows[$0] })
      switch occasion.kind {
      case .meeting: meetings.append(Meeting(partners: partners, articles: articles))
      case .floor(let id):
        guard let gathering = try entities.entity(called: id) else { continue }
        floors.append(SharedFloor(gathering: gathering, speakers: partners.union([person.id]), articles: articles))
      case .address:
        let partners = try occasion.partners.compactMap { try entities.entity(called: $0) }
        for part in [TieIndex.Part.speaker, .named] {
          let addresses = try ties.statements(part, person, with: partners).filter { articles.contains($0.key.article) }
          selection.statements.formUnion(addresses.map(\.key))
        }
      }
    }
    appearances.formUnion(try add(meetings, of: person) + add(floors))
    try addStatements(of: appearances)
    _ = try addBelongings(.holdsRole, of: person)
  }

  /// A gathering, whose floors count, and which articles.
  private struct SharedFloor {
    let gathering: EntityRows.Entity
    let speakers: Set<Actor.ID>
    let articles: Set<Int64>
  }

  /// That the person met some others, and which articles count.
  private struct Meeting {
    let partners: Set<Actor.ID>
    let articles: Set<Int64>
  }

  private mutating func add(_ shown: [Meeting], of person: EntityRows.Entity) throws -> [Appearance] {
    let all = shown.reduce(into: Set<Int64>()) { $0.formUnion($1.articles) }
    let ends = try TieRows.Direction.allCases.flatMap { direction in
      try ties.relations(.met, direction, ofAll: [person], in: all)[person.row] ?? []
    }
    let byArticle = Dictionary(grouping: ends, by: \.key.article)
    let meetings = shown.flatMap { meeting in
      meeting.articles.flatMap { byArticle[$0] ?? [] }.filter { meeting.partners.contains($0.other.id) }
    }
    _ = add(meetings)
    selection.placed.formUnion(meetings.map(\.key))
    return meetings.flatMap { [Appearance(person, in: $0.key.article), Appearance($0.other, in: $0.key.article)] }
  }

  /// Who took shared floors; a page of occasions is read at once.
  private mutating func add(_ shared: [SharedFloor]) throws -> [Appearance] {
    let gatherings = shared.map(\.gathering)
    selection.actors += gatherings
    try addSettings(of: gatherings)
    let ends = try ties.relations(
      .spokeAt, .to, ofAll: gatherings, in: shared.reduce(into: []) { $0.formUnion($1.articles) })
    return shared.flatMap { shared in
      let floors = ends[shared.gathering.row, default: []].filter {
        shared.articles.contains($0.key.article) && shared.speakers.contains($0.other.id)
      }
      _ = add(floors)
      return floors.map { Appearance($0.other, in: $0.key.article) }
    }
  }

  /// Where gatherings and what they are part of were held, at any remove; without the articles that say so, of which there
  /// may be one for each place.
  private mutating func addSettings(of gatherings: [EntityRows.Entity]) throws {
    var open = gatherings
    var known = Set(gatherings.map(\.row))
    while !open.isEmpty {
      let wholes = try ties.others(.partOf, .from, ofAll: open)
      selection.settings += wholes.map { .init(type: .partOf, of: $0.owner, at: $0.other) }
      selection.settings += try ties.others(.heldIn, .from, ofAll: open).map {
        .init(type: .heldIn, of: $0.owner, at: $0.other)
      }
      open = wholes.map(\.other).filter { known.insert($0.row).inserted }
    }
  }
}
