import KorpuAnalysis
import KorpuModel
import Testing

/// What links two actors.
@Suite struct LinkFinderTests {
  private func lines(_ links: [ActorLink]) -> [String] {
    links.map { link in
      let ends = "\(link.firsts.joined(separator: "+")) – \(link.seconds.joined(separator: "+"))"
      return [link.kind.name, ends, link.through].compactMap { $0 }.joined(separator: ": ")
    }
  }

  private let countries = Network.of(
    [
      Tie("aydan", .represents, "c-az", in: "n1"), Tie("bolat", .represents, "c-kz", in: "n1"),
      Tie("o-union", .basedIn, "c-az", in: "n1"), Tie("o-fund", .basedIn, "c-kz", in: "n1"),
      Tie("aydan", .met, "bolat", in: "n1"), Tie("o-fund", .cooperatesWith, "o-union", in: "n2", "n3"),
      Tie("aydan", .spokeAt, "f-water", in: "n2"), Tie("c-kz", .tookPartIn, "f-water", in: "n3"),
      Tie("o-union", .organised, "f-water", in: "n2"), Tie("ceren", .spokeAt, "f-water", in: "n2"),
      Tie("aydan", .spokeAt, "f-land", in: "n2"), Tie("c-az", .memberOf, "i-league", in: "n2"),
      Tie("c-kz", .memberOf, "i-league", in: "n2"), Tie("i-league", .basedIn, "c-az", in: "n2"),
      Tie("bolat", .tookPartIn, "f-sea", in: "n9"), Tie("f-sea", .heldIn, "l-baku", in: "n9"),
    ], published: ["n1": "2024-03-02", "n2": "2024-03", "n3": "2025-01-01"])

  @Test func `countries are linked by ties, gatherings and bodies of their actors`() {
    let expected = [
      "met: aydan – bolat", "cooperatesWith: o-union – o-fund", "sharedForum: aydan+o-union – c-kz: f-water",
      "sharedBody: c-az – c-kz: i-league",
    ]
    let finder = LinkFinder(of: countries)
    #expect(lines(finder.links(between: "c-az", and: "c-kz")) == expected)
    let turned = finder.links(between: "c-kz", and: "c-az")
    #expect(turned.map(\.citations) == finder.links(between: "c-az", and: "c-kz").map(\.citations))
    #expect(turned[0].firsts == ["bolat"])
  }

  @Test func `links are counted by kind and period`() {
    let finder = LinkFinder(of: countries)
    let counts = finder.counts(of: finder.links(between: "c-az", and: "c-kz"), by: .month)
    let lines = counts.map { "\($0.kind.name) \($0.period?.iso ?? "-") \($0.links) \($0.articles)" }
    let expected = [
      "met 2024-03 1 1", "cooperatesWith 2024-03 1 1", "cooperatesWith 2025-01 1 1", "sharedForum 2024-03 1 1",
      "sharedForum 2025-01 1 1", "sharedBody 2024-03 1 1",
    ]
    #expect(lines == expected)
    let years = finder.counts(of: finder.links(between: "c-az", and: "c-kz"), by: .year)
    #expect(years.first?.period == CalendarDate(year: 2024))
  }

  @Test func `bodies are linked through their people and members`() {
    let network = Network.of([
      Tie("aydan", .chair, at: "o-union", in: "n1"), Tie("aydan", .member, at: "o-fund", in: "n2"),
      Tie("bolat", .head, at: "o-fund", in: "n2"), Tie("ceren", .member, at: "o-union", in: "n3"),
      Tie("ceren", .spokeAt, "f-water", in: "n3"), Tie("o-fund", .organised, "f-water", in: "n3"),
      Tie("aydan", .spokeAt, "f-land", in: "n3"), Tie("bolat", .met, "o-union", in: "n4"),
      Tie("o-club", .memberOf, "o-union", in: "n5"), Tie("o-club", .memberOf, "o-fund", in: "n5"),
      Tie("ceren", .expert, at: "o-board", in: "n6"), Tie("o-fund", .memberOf, "o-board", in: "n6"),
    ])
    let expected = [
      "met: o-union – bolat", "sharedForum: ceren – o-fund: f-water", "sharedBody: ceren – o-fund: o-board",
      "sharedMember: o-union – o-fund: o-club", "sharedPerson: o-union – o-fund: aydan",
    ]
    #expect(lines(LinkFinder(of: network).links(between: "o-union", and: "o-fund")) == expected)
  }

  @Test func `people are linked by conversations, gatherings and bodies`() {
    let network = Network.of(
      [
        Tie("aydan", .met, "bolat", in: "n1"), Tie("aydan", .spokeAt, "f-water", in: "n2"),
        Tie("bolat", .spokeAt, "f-water", in: "n2"), Tie("aydan", .spokeAt, "f-land", in: "n3"),
        Tie("bolat", .tookPartIn, "f-land", in: "n3"), Tie("aydan", .chair, at: "o-union", in: "n4"),
        Tie("bolat", .member, at: "o-union", in: "n5"), Tie("aydan", .minister, at: "c-az", in: "n6"),
        Tie("bolat", .minister, at: "c-az", in: "n6"),
      ], utterances: [Utterance("bolat", "Aydan haqlıdır", about: ["aydan"], in: "n7")])
    let expected = [
      "direct: aydan – bolat", "sharedFloor: aydan – bolat: f-water", "addressed: aydan – bolat",
      "sharedForum: aydan – bolat: f-land", "sharedBody: aydan – bolat: o-union",
    ]
    #expect(lines(LinkFinder(of: network).links(between: "aydan", and: "bolat")) == expected)
  }

  @Test func `where one belongs is a link of the two asked for alone`() {
    let finder = LinkFinder(of: countries)
    #expect(lines(finder.links(between: "aydan", and: "c-az")).first == "represents: aydan – c-az")
    #expect(finder.links(between: "aydan", and: "aydan").isEmpty)
    #expect(finder.links(between: "aydan", and: "nobody").isEmpty)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `order never shows, and all is cited`(seed: UInt64) {
    let (network, turned) = Network.randomPair(seed: seed)
    let finders = (LinkFinder(of: network), LinkFinder(of: turned))
    let known = network.allCitations
    let ids = ["c-az", "c-kz", "o-0", "o-1", "i-0", "p0", "p1", "f-0"]
    for one in ids {
      for other in ids {
        let links = finders.0.links(between: one, and: other)
        #expect(links == finders.1.links(between: one, and: other))
        #expect(links.allSatisfy { !$0.citations.isEmpty && known.isSuperset(of: $0.citations) })
        #expect(links.allSatisfy { Set($0.firsts).isDisjoint(with: $0.seconds) })
        let back = finders.0.links(between: other, and: one)
        #expect(back.count == links.count)
        #expect(Set(back.map(\.ties)) == Set(links.map(\.ties)))
        #expect(finders.0.counts(of: links, by: .year) == finders.1.counts(of: back, by: .year))
      }
    }
  }
}
