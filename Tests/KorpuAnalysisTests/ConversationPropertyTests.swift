import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

@Suite struct ConversationPropertyTests {
  @Test(arguments: 0..<200 as Range<UInt64>) func `the index finds what the definition says`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let network = RandomNetwork.make(using: &generator)
    let oracle = ConversationOracle(network: network)
    let conversations = Conversations(of: network)
    for one in oracle.persons {
      let partners = Dictionary(
        uniqueKeysWithValues: conversations.partners(of: one).map { ($0.id, $0.conversations) })
      for other in oracle.persons {
        let expected = oracle.conversations(of: one, and: other)
        let between = conversations.between(one, other)
        #expect(Set(between) == expected, "\(one) and \(other)")
        #expect(between.count == expected.count)
        #expect(partners[other] ?? [] == between, "\(one) and \(other)")
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `both ends tell the same`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let network = RandomNetwork.make(using: &generator)
    let conversations = Conversations(of: network)
    var counted = 0
    for person in network.actors.map(\.id) {
      for partner in conversations.partners(of: person) {
        #expect(conversations.between(partner.id, person) == partner.conversations)
        #expect(partner.conversations.allSatisfy { $0.persons.partner(of: person) == partner.id })
        counted += partner.conversations.count
      }
    }
    let all = conversations.all
    #expect(counted == 2 * all.count)
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { conversations.between($0.persons.first, $0.persons.second).contains($0) })
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `an occasion gathers the conversations of one gathering`(seed: UInt64)
  {
    var generator = SeededGenerator(seed: seed)
    let network = RandomNetwork.make(using: &generator)
    let conversations = Conversations(of: network)
    let persons = network.actors.map(\.id)
    for person in persons {
      let partners = conversations.partners(of: person)
      let told = partners.flatMap(\.conversations)
      #expect(conversations.occasions(of: person) == Self.occasions(of: told, with: person), "\(person)")
      guard let other = persons.randomElement(using: &generator) else { continue }
      let between = conversations.between(person, other)
      #expect(conversations.occasions(of: person, with: other) == Self.occasions(of: between, with: person))
      for occasion in conversations.occasions(of: person) {
        #expect(conversations.occasion(occasion, of: person) == occasion)
      }
    }
  }

  /// The definition of an occasion, from whole conversations.
  private static func occasions(of conversations: [Conversation], with person: Actor.ID) -> [Occasion] {
    Conversation.Kind.allCases.sorted().flatMap { kind in
      var groups: [(first: Conversation, all: [Conversation])] = []
      for conversation in conversations where conversation.kind == kind {
        let place = groups.firstIndex { group in
          group.first.forum == conversation.forum
            && (conversation.forum != nil || group.first.citations == conversation.citations)
        }
        if let place { groups[place].all.append(conversation) } else { groups.append((conversation, [conversation])) }
      }
      return groups.map { first, all in
        Occasion(
          kind: kind, forum: first.forum, places: first.places, dates: Set(all.flatMap(\.dates)).sorted(),
          partners: all.compactMap { $0.persons.partner(of: person) }, words: Set(all.flatMap(\.words)).sorted(),
          citations: Set(all.flatMap(\.citations)).sorted())
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `the order of the input never shows`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let network = RandomNetwork.make(using: &generator)
    let turned = network.shuffled(using: &generator)
    #expect(Conversations(of: turned).all == Conversations(of: network).all)
    for person in network.actors.map(\.id) {
      #expect(Conversations(of: turned).partners(of: person) == Conversations(of: network).partners(of: person))
    }
  }

  @Test func `the random networks hold every kind of conversation`() {
    var kinds: [Conversation.Kind: Int] = [:]
    var sessions = 0
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let network = RandomNetwork.make(using: &generator)
      for conversation in Conversations(of: network).all {
        kinds[conversation.kind, default: 0] += 1
        if conversation.places.count > 1 { sessions += 1 }
      }
    }
    #expect(Conversation.Kind.allCases.allSatisfy { kinds[$0, default: 0] > 100 }, "\(kinds)")
    #expect(sessions > 10)
  }
}
