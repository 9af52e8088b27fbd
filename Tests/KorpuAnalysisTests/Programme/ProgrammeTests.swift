import KorpuAnalysis
import KorpuModel
import Testing

/// A gathering as far as articles tell.
@Suite struct ProgrammeTests {
  private let network = Network.of(
    [
      Tie("aydan", .spokeAt, "f-water", in: "n1"), Tie("aydan", .chair, at: "o-union", "sədr", in: "n1"),
      Tie("aydan", .expert, at: "o-fund", "ekspert", in: "n2"), Tie("o-union", .basedIn, "c-az", in: "n1"),
      Tie("bolat", .spokeAt, "f-session", in: "n2"), Tie("f-session", .partOf, "f-water", in: "n2"),
      Tie("f-table", .partOf, "f-session", in: "n2"), Tie("f-water", .partOf, "f-table", in: "n3"),
      Tie("f-water", .partOf, "f-week", in: "n3"), Tie("f-water", .heldIn, "l-baku", in: "n1", "n2"),
      Tie("o-union", .organised, "f-water", in: "n1"), Tie("c-kz", .tookPartIn, "f-water", in: "n1"),
      Tie("aydan", .tookPartIn, "f-water", in: "n3"), Tie("bolat", .tookPartIn, "f-water", in: "n3"),
      Tie("aydan", .spokeAt, "f-land", in: "n1"),
    ],
    utterances: [
      Utterance("aydan", "Su hamının sərvətidir", in: "n1"), Utterance("aydan", "Torpaq da", in: "n2"),
      Utterance("bolat", "Suyu bölüşək", in: "n2"),
    ], published: ["n1": "2025-02-01", "n2": "2025-02-03"])

  @Test func `it tells names, dates, places and what it is part of`() throws {
    let programme = try #require(Programmes(of: network).programme(of: "f-water"))
    #expect(programme.names == ["F-WATER"])
    #expect(programme.dates.map(\.iso) == ["2025-02-01", "2025-02-03"])
    #expect(programme.places.map(\.actor) == ["l-baku"])
    #expect(programme.places.first?.citations.map(\.article) == ["n1", "n2"])
    #expect(programme.wholes.map(\.actor) == ["f-table", "f-week"])
  }

  @Test func `sessions are told of by themselves, and circles once`() throws {
    let programme = try #require(Programmes(of: network).programme(of: "f-water"))
    #expect(programme.sessions.map(\.forum) == ["f-session"])
    #expect(programme.sessions[0].sessions.map(\.forum) == ["f-table"])
    #expect(programme.sessions[0].sessions[0].sessions.isEmpty)
    #expect(programme.sessions[0].speakers.map(\.actor) == ["bolat"])
    #expect(programme.sessions[0].statements.map(\.utterance.words) == ["Suyu bölüşək"])
  }

  @Test func `who had a part comes with the roles that the same articles state`() throws {
    let programme = try #require(Programmes(of: network).programme(of: "f-water"))
    let speaker = try #require(programme.speakers.first)
    #expect(programme.speakers.count == 1 && speaker.actor == "aydan")
    #expect(speaker.roles.map(\.to) == ["o-union"])
    #expect(speaker.otherRoles.map(\.to) == ["o-fund"])
    #expect(speaker.country == CountryCode("AZ"))
    #expect(programme.organisers.map(\.actor) == ["o-union"])
    #expect(programme.participants.map(\.actor) == ["bolat", "c-kz"])
  }

  @Test func `only words of the articles that give the floor are of the gathering, and other floors are told`() throws {
    let programme = try #require(Programmes(of: network).programme(of: "f-water"))
    #expect(programme.statements.map(\.utterance.words) == ["Su hamının sərvətidir"])
    #expect(programme.statements[0].forums == ["f-land", "f-water"])
  }

  @Test func `nobody else has a programme`() {
    #expect(Programmes(of: network).programme(of: "aydan") == nil)
    #expect(Programmes(of: Network.of([])).programme(of: "f-water") == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `order never shows, and all is cited`(seed: UInt64) {
    let (network, turned) = Network.randomPair(seed: seed)
    let known = network.allCitations
    for forum in network.actors where forum.type.typeName == .forum {
      let programme = Programmes(of: network).programme(of: forum.id)
      #expect(programme == Programmes(of: turned).programme(of: forum.id))
      #expect(programme.map { known.isSuperset(of: $0.allCitations) } == true)
      let speakers = Set(network.ties.filter { $0.type == .spokeAt && $0.to == forum.id }.map(\.from))
      #expect(Set(programme?.speakers.map(\.actor) ?? []) == speakers)
    }
  }
}

extension Programme {
  /// Everything that it cites, its sessions too.
  fileprivate var allCitations: [Citation] {
    let people = (speakers + organisers + participants).flatMap { participant in
      participant.citations + (participant.roles + participant.otherRoles).flatMap(\.citations)
    }
    let mentions = (places + wholes).flatMap(\.citations)
    let words = statements.map(\.utterance.citation)
    return citations + people + mentions + words + sessions.flatMap(\.allCitations)
  }
}
