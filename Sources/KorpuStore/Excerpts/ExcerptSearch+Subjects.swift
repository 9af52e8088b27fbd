internal import KorpuModel

extension ExcerptSearch {
  /// Everything that the conversations of a person follow from.
  ///
  /// - Complexity: O(*n* log *n*) in the relations of the person and of the gatherings where the person spoke, and in the
  ///   statements of the articles that state them.
  mutating func addConversations(of person: EntityRows.Entity) throws {
    selection.actors.append(person)
    guard person.type == .person else { return }
    var appearances: Set<Appearance> = []
    for direction in TieRows.Direction.allCases {
      let meetings = try ties.relations(.met, direction, person).filter { $0.other.type == .person }
      for meeting in meetings {
        appearances.insert(Appearance(person, in: meeting.key.article))
        appearances.insert(Appearance(meeting.other, in: meeting.key.article))
      }
      _ = add(meetings)
      selection.placed.formUnion(meetings.map(\.key))
    }
    let floors = try add(ties.relations(.spokeAt, .from, person))
    for floor in floors {
      let speakers = try ties.relations(.spokeAt, .to, floor).filter { $0.other.type == .person }
      for speaker in speakers { appearances.insert(Appearance(speaker.other, in: speaker.key.article)) }
      _ = add(speakers)
    }
    for gathering in try reached(from: floors, along: .from) { _ = try add(ties.relations(.heldIn, .from, gathering)) }
    for part in [TieIndex.Part.speaker, .named] {
      let addresses = try ties.statements(part, person).filter { $0.other.type == .person }
      selection.statements.formUnion(addresses.map(\.key))
    }
    try addStatements(of: appearances)
    _ = try addBelongings(.holdsRole, of: person)
  }

  /// Everything that the conversations of two people with one another follow from: either one's conversations hold all
  /// that the two have in common, and those are read of whom fewer articles speak.
  ///
  /// - Complexity: as ``addConversations(of:)`` of this one.
  mutating func addConversation(between people: [EntityRows.Entity]) throws {
    selection.actors += people
    let known = try people.map { (person: $0, articles: try entities.articles(of: $0.row)) }
    guard let least = known.min(by: { $0.articles < $1.articles })?.person else { return }
    try addConversations(of: least)
    for person in people where person.type == .person && person.row != least.row {
      _ = try addBelongings(.holdsRole, of: person)
    }
  }

  /// All that an actor says, or those say who hold roles in it; with these roles, and where they took the floor.
  ///
  /// - Complexity: O(*n* log *n*) in the statements, and in the relations that give them roles and floors.
  mutating func addStatements(of actor: EntityRows.Entity) throws {
    selection.actors.append(actor)
    try addWords(of: actor)
    if actor.type == .person {
      _ = try addBelongings(.holdsRole, of: actor)
      return
    }
    let members = try ties.relations(.holdsRole, .to, actor).map(\.other).unique(by: \.row)
    for member in members {
      try addWords(of: member)
      _ = try addBelongings(.holdsRole, of: member, to: actor)
    }
  }

  /// What a person says, and where the person took the floor.
  private mutating func addWords(of speaker: EntityRows.Entity) throws {
    selection.statements.formUnion(try ties.statements(by: speaker))
    _ = try add(ties.relations(.spokeAt, .from, speaker))
  }

  /// All that is said of a gathering, of its parts and of what it is part of: their ties, to whom those belong who had a
  /// part in them, and what their speakers say in the articles that state that they spoke there.
  ///
  /// - Complexity: O(*n* log *n*) in these ties, in the statements of the articles that state them, and in the relations
  ///   that say to whom those at them belong.
  mutating func addGathering(_ gathering: EntityRows.Entity) throws {
    selection.actors.append(gathering)
    var appearances: Set<Appearance> = []
    var guests = Guests()
    for gathering in try related(to: gathering) {
      _ = try add(ties.relations(of: gathering))
      for speaker in try ties.relations(.spokeAt, .to, gathering) {
        appearances.insert(Appearance(speaker.other, in: speaker.key.article))
      }
      for type in Guests.parts { guests.add(try ties.relations(type, .to, gathering)) }
    }
    try addStatements(of: appearances)
    try addStandings(of: guests)
  }

  /// Those who had a part in gatherings, and the articles that say so.
  struct Guests {
    static let parts: [RelationType] = [.spokeAt, .tookPartIn, .organised]

    private(set) var entities: [EntityRows.Entity] = []
    private(set) var articles: [Int64: Set<Int64>] = [:]

    mutating func add(_ parts: [TieRows.End]) {
      entities = (entities + parts.map(\.other)).unique(by: \.row)
      for part in parts { articles[part.other.row, default: []].insert(part.key.article) }
    }
  }

  /// A gathering, its parts and what it is part of, at any remove; with the relations that say so.
  mutating func related(to gathering: EntityRows.Entity) throws -> [EntityRows.Entity] {
    let others = try TieRows.Direction.allCases.flatMap { try reached(from: [gathering], along: $0) }
    return ([gathering] + others).unique(by: \.row)
  }

  /// To whom guests belong, and where those are based; of posts also all that the articles state which name the guests.
  mutating func addStandings(of guests: Guests) throws {
    var bodies: [EntityRows.Entity] = []
    for guest in guests.entities {
      _ = try addBelongings(.represents, of: guest)
      bodies += try [guest] + addBelongings(.holdsRole, of: guest)
    }
    try add(.holdsRole, of: guests.entities, in: guests.articles)
    for body in bodies.unique(by: \.row) { _ = try addBelongings(.basedIn, of: body) }
  }

  /// All ties of an actor, and all statements in which it has a part.
  ///
  /// - Complexity: O(*n* log *n*) in these.
  mutating func addSurroundings(of actor: EntityRows.Entity) throws {
    selection.actors.append(actor)
    _ = try add(ties.relations(of: actor))
    selection.statements.formUnion(try ties.statements(by: actor) + ties.statements(.named, actor).map(\.key))
  }

  /// What ties each actor of a chain to the next one.
  ///
  /// - Complexity: for each step O(relations and statements of the one that fewer articles name).
  mutating func addSteps(of chain: [EntityRows.Entity]) throws {
    try addSteps(of: chain, by: ties.between)
  }

  /// What sorts of ties each actor of a chain has to the next one.
  ///
  /// - Complexity: for each step O(relations and statements of the one that fewer articles name).
  mutating func addStepOutlines(of chain: [EntityRows.Entity]) throws {
    try addSteps(of: chain, by: ties.firstBetween)
    for (one, other) in zip(chain, chain.dropFirst()) {
      for type in BelongingFacts.types {
        _ = try addBelongings(type, of: one, to: other)
        _ = try addBelongings(type, of: other, to: one)
      }
    }
  }

  /// - Parameter facts: what ties two actors, read from the first of them.
  private mutating func addSteps(
    of chain: [EntityRows.Entity],
    by facts: (EntityRows.Entity, EntityRows.Entity) throws -> (relations: [FactKey], statements: [FactKey])
  ) throws {
    selection.actors += chain
    for (one, other) in zip(chain, chain.dropFirst()) where one.row != other.row {
      let isFirst = try entities.articles(of: one.row) <= entities.articles(of: other.row)
      let (relations, statements) = try isFirst ? facts(one, other) : facts(other, one)
      selection.relations.formUnion(relations)
      selection.statements.formUnion(statements)
    }
  }

  /// Gatherings, and all that they are part of at any remove, or that is part of them; with the relations that say so.
  private mutating func reached(
    from gatherings: [EntityRows.Entity], along direction: TieRows.Direction
  ) throws -> [EntityRows.Entity] {
    var found = gatherings
    var known = Set(found.map(\.row))
    var next = 0
    while next < found.count {
      for other in try add(ties.relations(.partOf, direction, found[next])) where known.insert(other.row).inserted {
        found.append(other)
      }
      next += 1
    }
    return found
  }
}
