import KorpuAnalysis
import KorpuModel
import KorpuStore
import TestSupport
import Testing

/// Occasions that are put in order without their words, and read one by one, are those of the whole network. The seed is
/// the argument of the test.
@Suite struct ConversationOutlineTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  private func people(in network: Network) -> [Actor.ID] { network.actors.filter { $0.type == .person }.map(\.id) }

  private func articles(of occasion: Occasion) -> Set<String> { Set(occasion.citations.map(\.article)) }

  /// What an outline tells of an occasion, of that or of the whole.
  private func outlined(_ occasion: Occasion) -> [[String]] {
    [
      [occasion.kind.rawValue, occasion.forum ?? ""], occasion.partners, occasion.dates.map(\.iso),
      articles(of: occasion).sorted(),
    ]
  }

  private func excerpt(_ occasions: [Occasion], of person: Actor.ID, naming named: [Actor.ID]? = nil) -> Excerpt {
    let parts = occasions.map { occasion in
      let kind: ExcerptOccasion.Kind =
        switch occasion.kind {
        case .direct: .meeting
        case .sharedFloor: .floor(occasion.forum ?? "")
        case .addressed: .address
        }
      return ExcerptOccasion(kind, with: occasion.partners, naming: named, in: articles(of: occasion))
    }
    return .occasions(of: person, parts)
  }

  @Test(arguments: seeds) func `an outline tells the same occasions in the same order`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    let whole = Conversations(of: network)
    let people = people(in: network)
    for (person, other) in zip(people, people.dropFirst() + people.prefix(1)) {
      let outline = try archive.conversationOutline(of: person)
      let found = Conversations(of: outline).occasions(of: person)
      #expect(found.map(outlined) == whole.occasions(of: person).map(outlined), "\(person)")
      #expect(outline.utterances.allSatisfy { $0.words.isEmpty })
      #expect(outline.meetings.flatMap(\.citations).allSatisfy { $0.sentence == nil })
      if person == other { continue }
      let between = Conversations(of: try archive.conversationOutline(of: person, with: other))
      let expected = whole.occasions(of: person, with: other).map(outlined)
      #expect(between.occasions(of: person, with: other).map(outlined) == expected, "\(person), \(other)")
    }
  }

  @Test(arguments: seeds) func `occasions that are read alone are those of the whole network`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    let whole = Conversations(of: network)
    for person in people(in: network) {
      let expected = whole.occasions(of: person)
      let known = Conversations(of: try archive.conversationOutline(of: person)).occasions(of: person)
      for size in [1, 3, max(1, known.count)] {
        for start in stride(from: 0, to: known.count, by: size) {
          let page = Array(known[start...].prefix(size))
          let excerpt = try archive.excerpt(excerpt(page, of: person))
          let conversations = Conversations(of: excerpt)
          let found = page.map { conversations.occasion($0, of: person) }
          #expect(found == Array(expected[start...].prefix(size)), "\(person), \(start)")
          #expect(Set(page.flatMap(\.partners)).isSubset(of: excerpt.actors.map(\.id)))
          let roles = excerpt.ties.filter { $0.type == .holdsRole }.map(\.title)
          #expect(roles == network.ties.filter { $0.type == .holdsRole && $0.from == person }.map(\.title))
        }
      }
    }
  }

  @Test(arguments: seeds) func `what one article says of an occasion is read alone`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    let whole = Conversations(of: network)
    for person in people(in: network) {
      for occasion in whole.occasions(of: person) {
        let first = articles(of: occasion).sorted().prefix(1)
        let part = Occasion(
          kind: occasion.kind, forum: occasion.forum, dates: occasion.dates, partners: occasion.partners,
          citations: first.map { Citation(article: $0) })
        let excerpt = try archive.excerpt(excerpt([part], of: person))
        let found = Conversations(of: excerpt).occasion(part, of: person)
        #expect(found == whole.occasion(part, of: person), "\(person)")
        #expect(found.citations == occasion.citations.filter { first.contains($0.article) })
        #expect(found.words == occasion.words.filter { first.contains($0.citation.article) })
        #expect(Set(excerpt.utterances.map(\.citation.article)).isSubset(of: first))
        // The same is told where few partners are named, and those are.
        let named = Array(occasion.partners.prefix(1))
        let few = try archive.excerpt(self.excerpt([part], of: person, naming: named))
        #expect(Conversations(of: few).occasion(part, of: person) == found, "\(person)")
        #expect(Set(named).isSubset(of: few.actors.map(\.id)) && few.actors.count <= excerpt.actors.count)
      }
    }
  }

  @Test(arguments: seeds) func `the meetings with those met most are the first occasions`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    for person in people(in: try archive.network()) {
      let whole = Conversations(of: try archive.conversationOutline(of: person))
      let all = whole.occasions(of: person).map(outlined)
      let met = whole.partners(of: person).filter { $0.kind == .direct }.map(\.id)
      for count in 1...met.count + 1 {
        guard let outline = try archive.meetingOutline(of: person, first: count) else {
          #expect(count > met.count, "\(person)")
          continue
        }
        #expect(outline.leading == Set(met.prefix(count)), "\(person)")
        let found = Conversations(of: outline.outline).occasions(of: person)
        let first = found.prefix { !outline.leading.isDisjoint(with: $0.partners) }
        #expect(!first.isEmpty && first.map(outlined) == Array(all.prefix(first.count)), "\(person), \(count)")
        #expect(!found.dropFirst(first.count).contains { !outline.leading.isDisjoint(with: $0.partners) })
      }
    }
  }

  @Test func `of who is unknown or no person there is no outline`() throws {
    let archive = try TiedNews(seed: 1).archive
    #expect(try archive.conversationOutline(of: "nobody").actors.isEmpty)
    #expect(try archive.meetingOutline(of: "nobody", first: 1) == nil)
    for actor in try archive.network().actors where actor.type != .person {
      #expect(Conversations(of: try archive.conversationOutline(of: actor.id)).occasions(of: actor.id).isEmpty)
    }
  }
}
