public import KorpuModel

/// What a part of an archive's network is about.
public enum Excerpt: Hashable, Sendable {
  /// What the conversations of people follow from: that they met, where they and others spoke, what that is part of and
  /// where it was held, what both said in the articles that tell of it, what names them or what they name; and their
  /// roles.
  ///
  /// `Conversations` tells the same of these people as of the whole network.
  case conversations(of: [Actor.ID])
  /// What the conversations of two people with one another follow from; and their roles.
  ///
  /// `Conversations` tells the same of the two, with one another, as of the whole network.
  case conversation(between: Actor.ID, and: Actor.ID)
  /// What some articles say of occasions on which a person spoke with others, as ``Archive/conversationOutline(of:with:)``
  /// tells them; and the person's roles. Where gatherings were held, and what they are part of, is told without the articles
  /// that say so.
  ///
  /// `Conversations` tells the same of each of these occasions, once it is asked for it, as far as these articles say it.
  case occasions(of: Actor.ID, [ExcerptOccasion])
  /// All that a person says, with the person's roles and the gatherings where the person took the floor; of a body, what
  /// those say who hold roles in it.
  case statements(of: Actor.ID)
  /// Some of what ``statements(of:)`` has of an actor: the statements of a range that ``Archive/statementRange(of:about:rows:)``
  /// found, and where their speakers took the floor by the same articles.
  ///
  /// `StatementSearch` tells the same of these statements as of the whole network.
  case statementRange(of: Actor.ID, StatementRange)
  /// A gathering with its parts and with what it is part of, at any remove: all their ties, the roles, bodies and
  /// countries of those who had a part in them, and what is said by those who spoke there, in the articles that state it.
  case gathering(Actor.ID)
  /// What ``gathering(_:)`` has of the programme of a gathering, as far as it is asked for: of some of those who had a part in
  /// it or in its parts, and of the statements of ranges that ``Archive/statementRange(at:rows:)`` found. Gatherings are cited
  /// where this says something of them, and once for each date.
  ///
  /// `Programmes` tells the same of these people and statements as of the whole network.
  case programme(of: Actor.ID, telling: Set<Actor.ID>, [StatementRange])
  /// All ties of some actors, and all statements that are theirs or name them.
  case surroundings(of: [Actor.ID])
  /// What ties each actor of a chain to the next one, for several chains: all ties of the two, and the statements of one
  /// that name the other.
  case chains([[Actor.ID]])
  /// What sorts of ties each actor of a chain has to the next one, for several chains: each tie, and of the statements of
  /// one that name the other one for each, cited from a single article.
  case chainOutlines([[Actor.ID]])
  /// What the events around an actor follow from: all its ties, the statements that are its own or name it, and of each
  /// gathering that it is, or is tied to, all ties and all places where that is named.
  ///
  /// `EventList` tells the same of this actor as of the whole network.
  case events(around: Actor.ID)
  /// What links two actors of which none is a country: all ties of both, those of the people who hold roles there where
  /// one is a body, and what the conversations of two people follow from.
  ///
  /// `LinkFinder` tells the same of the two as of the whole network.
  case links(between: Actor.ID, and: Actor.ID)
}

extension Archive {
  /// A part of the network, read without a look at the other articles.
  ///
  /// Ties and utterances are those of ``network()``, with all that states them. Only of ties that say to whom somebody
  /// belongs, and are not asked for themselves, a single article is cited: the first one by name. Actors come without
  /// their other names and without the places where they are named, but for gatherings that are asked for; and of the kinds
  /// that ``actors()`` tells. Those asked for come in any case. Who is hidden is left out, and ids that nobody has count
  /// for nothing.
  ///
  /// - Parameters:
  ///   - excerpt: what it is about; ids of today or of earlier days.
  ///   - withPlaces: whether it is told where articles state ties; else the articles alone are cited, which takes half the
  ///     time where many state one. Utterances have their places in any case, and so have meetings among conversations.
  /// - Throws: ``ArchiveError``.
  /// - Complexity: O(*n* log *n*) in the result and in the relations and statements of those asked for, and O(log size of
  ///   the archive) for each of these.
  public func excerpt(_ excerpt: Excerpt, withPlaces: Bool = true) throws(ArchiveError) -> Network {
    try read { database in
      var search = ExcerptSearch(database)
      func each(_ ids: [Actor.ID], _ add: (EntityRows.Entity) throws -> Void) throws {
        for entity in try ids.compactMap(search.entities.entity).unique(by: \.row) { try add(entity) }
      }
      switch excerpt {
      case .conversations(let people): try each(people) { try search.addConversations(of: $0) }
      case .conversation(let one, let other):
        try search.addConversation(between: [one, other].compactMap(search.entities.entity).unique(by: \.row))
      case .occasions(let person, let occasions): try each([person]) { try search.add(occasions, of: $0) }
      case .statements(let actor): try each([actor]) { try search.addStatements(of: $0) }
      case .statementRange(let actor, let range): try each([actor]) { try search.addStatements(in: range, of: $0) }
      case .gathering(let gathering): try each([gathering]) { try search.addGathering($0) }
      case .programme(let gathering, let participants, let ranges):
        let guests = try participants.sorted().compactMap(search.entities.entity)
        let statements = ranges.reduce(into: Set<FactKey>()) { $0.formUnion($1.keys) }
        try each([gathering]) { try search.addProgramme(of: $0, telling: guests, statements) }
      case .surroundings(let actors): try each(actors) { try search.addSurroundings(of: $0) }
      case .events(let actor): try each([actor]) { try search.addEvents(around: $0) }
      case .links(let one, let other): try search.addLinks(between: [one, other].compactMap(search.entities.entity))
      case .chains(let chains):
        for chain in chains { try search.addSteps(of: chain.compactMap(search.entities.entity)) }
      case .chainOutlines(let chains):
        for chain in chains { try search.addStepOutlines(of: chain.compactMap(search.entities.entity)) }
      }
      let network = try ExcerptAssembly(database, search.entities).network(of: search.selection, withPlaces: withPlaces)
      let description = GatheringDescription(database, search.entities, search.dates)
      return switch excerpt {
      case .gathering: try description.described(network, isPart: false)
      case .programme: try description.described(network, isPart: true)
      default: network
      }
    }
  }
}
