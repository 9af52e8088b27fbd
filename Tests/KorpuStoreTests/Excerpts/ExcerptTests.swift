import KorpuAnalysis
import KorpuModel
import KorpuStore
import TestSupport
import Testing

/// A part of the network says what the whole of it says. The seed is the argument of the test.
@Suite struct ExcerptTests {
  private static let seeds: [UInt64] = (1...5).map { $0 }

  @Test(arguments: seeds) func `conversations are those of the whole network`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let oracle = try ExcerptOracle(of: archive)
    let whole = Conversations(of: oracle.network)
    let people = oracle.network.actors.filter { $0.type == .person }.map(\.id)
    for person in people {
      let excerpt = try archive.excerpt(.conversations(of: [person]))
      let conversations = Conversations(of: excerpt)
      #expect(conversations.partners(of: person) == whole.partners(of: person))
      for other in people { #expect(conversations.between(person, other) == whole.between(person, other)) }
      #expect(excerpt.ties.allSatisfy(oracle.holds))
      #expect(Set(excerpt.utterances).isSubset(of: oracle.network.utterances))
      let roles = excerpt.ties.filter { $0.type == .holdsRole && $0.from == person }.map(\.title)
      #expect(roles == oracle.network.ties.filter { $0.type == .holdsRole && $0.from == person }.map(\.title))
      oracle.expectFrame(excerpt, of: [person], "conversations of \(person)")
    }
    let conversations = Conversations(of: try archive.excerpt(.conversations(of: people)))
    #expect(conversations.all == whole.all)
  }

  @Test(arguments: seeds) func `what is between two people is as in the whole network`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let oracle = try ExcerptOracle(of: archive)
    let whole = Conversations(of: oracle.network)
    let people = oracle.network.actors.filter { $0.type == .person }.map(\.id)
    for (one, other) in zip(people, people.dropFirst() + people.prefix(1)) {
      let excerpt = try archive.excerpt(.conversation(between: one, and: other))
      let conversations = Conversations(of: excerpt)
      for (person, partner) in [(one, other), (other, one)] {
        #expect(conversations.between(person, partner) == whole.between(person, partner))
        #expect(conversations.occasions(of: person, with: partner) == whole.occasions(of: person, with: partner))
        let roles = excerpt.ties.filter { $0.type == .holdsRole && $0.from == person }.map(\.title)
        #expect(roles == oracle.network.ties.filter { $0.type == .holdsRole && $0.from == person }.map(\.title))
      }
      #expect(Set([one, other]).isSubset(of: excerpt.actors.map(\.id)))
    }
  }

  @Test(arguments: seeds) func `statements, gatherings, surroundings and steps are cut out of the network`(seed: UInt64)
    throws
  {
    let archive = try TiedNews(seed: seed).archive
    let oracle = try ExcerptOracle(of: archive)
    var random = SeededGenerator(seed: seed)
    for actor in oracle.network.actors {
      oracle.checkStatements(try archive.excerpt(.statements(of: actor.id)), of: actor)
      oracle.checkSurroundings(try archive.excerpt(.surroundings(of: [actor.id])), of: [actor.id])
      let other = random.pick(oracle.network.actors).id
      oracle.checkSurroundings(try archive.excerpt(.surroundings(of: [actor.id, other])), of: [actor.id, other])
      if other != actor.id {
        oracle.checkChain(try archive.excerpt(.chains([[actor.id, other]])), of: actor.id, other)
      }
      if case .forum = actor.type { oracle.checkGathering(try archive.excerpt(.gathering(actor.id)), of: actor.id) }
    }
  }

  @Test(arguments: seeds) func `without places the same occasions are told, and where meetings are stated`(seed: UInt64)
    throws
  {
    let archive = try TiedNews(seed: seed).archive
    let whole = Conversations(of: try archive.network())
    for person in try archive.network().actors.filter({ $0.type == .person }).map(\.id) {
      let bare = Conversations(of: try archive.excerpt(.conversations(of: [person]), withPlaces: false))
      let (found, expected) = (bare.occasions(of: person), whole.occasions(of: person))
      #expect(found.map(\.partners) == expected.map(\.partners) && found.map(\.words) == expected.map(\.words))
      #expect(found.map(\.dates) == expected.map(\.dates) && found.map(\.places) == expected.map(\.places))
      let articles = [found, expected].map { $0.map { Set($0.citations.map(\.article)) } }
      #expect(articles[0] == articles[1])
      #expect(found.filter { $0.kind == .direct } == expected.filter { $0.kind == .direct })
    }
  }

  @Test(arguments: seeds) func `events are those of the whole network`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    for actor in network.actors {
      let expected = EventList(of: network, around: [actor.id]).events
      let excerpt = try archive.excerpt(.events(around: actor.id))
      #expect(EventList(of: excerpt, around: [actor.id]).events == expected, "\(actor.id)")
      let bare = EventList(of: try archive.excerpt(.events(around: actor.id), withPlaces: false), around: [actor.id])
      #expect(bare.events.map(\.dates) == expected.map(\.dates), "\(actor.id)")
      #expect(bare.events.map(\.articles) == expected.map(\.articles), "\(actor.id)")
    }
  }

  @Test(arguments: seeds) func `links are those of the whole network`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    let finder = LinkFinder(of: network)
    let actors = network.actors.filter { $0.type.countryCode == nil }.map(\.id)
    var random = SeededGenerator(seed: seed)
    for one in actors {
      for other in (0..<3).map({ _ in random.pick(actors) }) {
        let expected = finder.links(between: one, and: other)
        let excerpt = try archive.excerpt(.links(between: one, and: other))
        #expect(LinkFinder(of: excerpt).links(between: one, and: other) == expected, "\(one), \(other)")
        let bare = LinkFinder(of: try archive.excerpt(.links(between: one, and: other), withPlaces: false))
        let links = bare.links(between: one, and: other)
        #expect(links.map(\.kind) == expected.map(\.kind) && links.map(\.dates) == expected.map(\.dates))
      }
    }
  }

  @Test(arguments: seeds) func `without places the same articles are cited for the same ties`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    func text(_ tie: Tie) -> [String] {
      let articles = tie.citations.map(\.article).unique()
      return [tie.type.rawValue, tie.from, tie.to, tie.role?.rawValue ?? "", tie.title ?? ""] + articles
    }
    for actor in try archive.network().actors {
      let excerpt = try archive.excerpt(.surroundings(of: [actor.id]))
      let bare = try archive.excerpt(.surroundings(of: [actor.id]), withPlaces: false)
      #expect(bare.ties.map(text) == excerpt.ties.map(text) && bare.utterances == excerpt.utterances)
      #expect(bare.ties.flatMap(\.citations).allSatisfy { $0.evidence == nil })
      #expect(bare.actors == excerpt.actors && bare.articles == excerpt.articles)
    }
  }

  @Test func `the random archives hold what the excerpts have to tell apart`() throws {
    var counts: [String: Int] = [:]
    for seed in 1...8 as ClosedRange<UInt64> {
      let network = try TiedNews(seed: seed).archive.network()
      for conversation in Conversations(of: network).all { counts[conversation.kind.rawValue, default: 0] += 1 }
      for tie in network.ties where Set(tie.citations.map(\.article)).count > 1 {
        counts[tie.type.rawValue, default: 0] += 1
      }
      counts["namesakes", default: 0] += network.articles.count { $0.id.utf8.count > 3 }
      counts["long", default: 0] += network.utterances.count { $0.words.contains("budur. Cümlə") }
    }
    let kinds = ["direct", "sharedFloor", "addressed", "partOf", "holdsRole", "basedIn", "namesakes", "long"]
    #expect(kinds.allSatisfy { counts[$0, default: 0] > 2 }, "\(counts)")
  }

  @Test func `who is unknown or hidden gives nothing`() throws {
    let person = Entity(id: "p", type: .person, name: "Aysel Həsənli", mentions: [])
    let facts = ArticleFacts(
      id: "a", digest: "a", language: .azerbaijani, entities: [person], relations: [], statements: [])
    let judged = try JudgedArchive([facts])
    let id = try #require(try judged.archive.actors(named: "aysel").first?.id)
    #expect(try judged.archive.excerpt(.conversations(of: [id])).actors.map(\.id) == [id])
    try judged.judge(.hide(.person("Aysel Həsənli")))
    let nothing = Network(articles: [], actors: [], ties: [], utterances: [])
    #expect(try judged.archive.excerpt(.conversations(of: [id, "nobody"])) == nothing)
    #expect(try judged.archive.excerpt(.chains([[id, "nobody"], []])) == nothing)
  }
}
