internal import Korpu

/// A person, and what there is to tell of whom the person spoke with.
struct Acquaintance {
  let person: Actor
  let occasions: [Occasion]
  /// Whether the words of the partners are told too, and not the person's alone.
  let tellsBothSides: Bool

  /// What `korpu who` answers.
  ///
  /// - Parameter people: nobody for everyone who spoke with anyone, one for that person, two for what is between them.
  static func all(in network: Network, about people: [Actor]) -> [Acquaintance] {
    let conversations = Conversations(of: network)
    func partners(of person: Actor) -> [Conversation] { conversations.partners(of: person.id).flatMap(\.conversations) }
    if people.count > 1 {
      return [Acquaintance(people[0], conversations.between(people[0].id, people[1].id), tellsBothSides: true)]
    }
    if let person = people.first { return [Acquaintance(person, partners(of: person), tellsBothSides: true)] }
    return network.actors.filter { $0.type == .person }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { Acquaintance($0, partners(of: $0), tellsBothSides: false) }
      .filter { !$0.occasions.isEmpty }
  }

  private init(_ person: Actor, _ conversations: [Conversation], tellsBothSides: Bool) {
    self.init(person, Occasion.all(of: conversations, with: person.id), tellsBothSides: tellsBothSides)
  }

  private init(_ person: Actor, _ occasions: [Occasion], tellsBothSides: Bool) {
    self.person = person
    self.occasions = occasions
    self.tellsBothSides = tellsBothSides
  }

  /// Each occasion with whose it is, in order.
  static func occasions(of acquaintances: [Acquaintance]) -> [(Acquaintance, Occasion)] {
    acquaintances.flatMap { acquaintance in acquaintance.occasions.map { (acquaintance, $0) } }
  }

  /// Acquaintances of which only some occasions are told.
  static func with(_ occasions: some Sequence<(Acquaintance, Occasion)>) -> [Acquaintance] {
    var found: [Acquaintance] = []
    for (acquaintance, occasion) in occasions {
      let isLast = found.last?.person == acquaintance.person
      let earlier = isLast ? found.removeLast().occasions : []
      found.append(
        Acquaintance(acquaintance.person, earlier + [occasion], tellsBothSides: acquaintance.tellsBothSides))
    }
    return found
  }
}

/// One meeting or gathering, and all with whom a person spoke there.
struct Occasion {
  let kind: Conversation.Kind
  let forum: Actor.ID?
  let places: [Actor.ID]
  let dates: [CalendarDate]
  /// In the order of the conversations.
  let partners: [Actor.ID]
  let words: [Utterance]
  let citations: [Citation]

  private init(_ key: Key, _ conversations: [Conversation], with person: Actor.ID) {
    kind = key.kind
    forum = key.forum
    places = Set(conversations.flatMap(\.places)).sorted()
    dates = Set(conversations.flatMap(\.dates)).sorted()
    partners = conversations.compactMap { $0.persons.partner(of: person) }
    words = Set(conversations.flatMap(\.words)).sorted()
    citations = Set(conversations.flatMap(\.citations)).sorted()
  }

  /// A person's conversations at one gathering are one occasion; so are meetings that the same sentences tell of.
  ///
  /// - Complexity: O(*n* log *n*) in the words and citations of all conversations.
  static func all(of conversations: [Conversation], with person: Actor.ID) -> [Occasion] {
    let groups = Dictionary(grouping: conversations, by: Key.init)
    let keys = conversations.map(Key.init).unique()
    let found = keys.map { Occasion($0, groups[$0, default: []], with: person) }
    return Conversation.Kind.allCases.sorted().flatMap { kind in found.filter { $0.kind == kind } }
  }

  private struct Key: Hashable {
    let kind: Conversation.Kind
    let forum: Actor.ID?
    let sentences: [Citation]

    init(_ conversation: Conversation) {
      kind = conversation.kind
      forum = conversation.forum
      // The floor of one gathering is told by a sentence for each speaker.
      sentences = conversation.forum == nil ? conversation.citations : []
    }
  }
}
