import KorpuAnalysis
import KorpuModel
import Testing

/// What changed from one time to a later one.
@Suite struct NetworkChangesTests {
  private let days = [
    "n1": "2024-03-01", "n2": "2024-05-01", "n3": "2025-01-10", "n4": "2025-02-01", "n5": "2025", "n6": "2023-01-01",
  ]

  private func changes(_ ties: [Tie]) throws -> NetworkChanges {
    let network = Network.of(ties + [Tie("zaur", .met, "zarina", in: "n1", "n3")], published: days)
    let (first, last) = (try #require(CalendarDate(iso: "2025-01-01")), try #require(CalendarDate(iso: "2025-12")))
    return NetworkChanges(of: network, between: first, and: last)
  }

  private func handovers(_ ties: Tie...) throws -> [String] {
    try changes(ties).handovers.map { "\($0.before.person) → \($0.after.person)" }
  }

  @Test func `actors and ties are new or not seen any more`() throws {
    let changes = try changes([
      Tie("aydan", .met, "bolat", in: "n1", "n3"), Tie("aydan", .met, "ceren", in: "n2"),
      Tie("aydan", .met, "deniz", in: "n3"), Tie("bolat", .met, "ceren", in: "n4"),
      Tie("emil", .met, "fuad", in: "n7"),
    ])
    #expect(changes.newActors.map(\.actor) == ["deniz"])
    #expect(changes.newActors.first?.citations.map(\.article) == ["n3"])
    #expect(changes.unseenActors.isEmpty)
    #expect(changes.newTies.map(\.to) == ["deniz", "ceren"])
    #expect(changes.unseenTies.map(\.to) == ["ceren"])
    #expect(changes.earlierArticles == 2 && changes.laterArticles == 2)
  }

  @Test func `a post passes from one to another`() throws {
    let ties = [
      Tie("aydan", .chair, at: "o-union", "sədr", in: "n1", "n2"),
      Tie("bolat", .chair, at: "o-union", "başkan", in: "n3"),
    ]
    let handover = try #require(try changes(ties).handovers.first)
    #expect(handover.post.institution == "o-union" && handover.post.role == .chair)
    #expect(handover.before.dates.map(\.iso) == ["2024-03-01", "2024-05-01"])
    #expect(handover.after.citations.map(\.article) == ["n3"])
  }

  @Test func `it passes to nobody who held it before, shares it or stands in`() throws {
    #expect(
      try handovers(Tie("aydan", .chair, at: "o-u", in: "n1", "n4"), Tie("bolat", .chair, at: "o-u", in: "n3")) == [])
    #expect(
      try handovers(Tie("aydan", .chair, at: "o-u", in: "n1"), Tie("bolat", .chair, at: "o-u", in: "n2", "n3")) == [])
    #expect(
      try handovers(Tie("aydan", .chair, at: "o-u", in: "n1"), Tie("bolat", .member, at: "o-u", in: "n3")) == [])
    #expect(
      try handovers(
        Tie("aydan", .president, at: "c-az", "prezident", in: "n1"),
        Tie("bolat", .president, at: "c-az", "keçmiş prezident", in: "n3")) == [])
    #expect(
      try handovers(
        Tie("aydan", .minister, at: "c-az", "su naziri", in: "n1"),
        Tie("bolat", .minister, at: "c-az", "yol naziri", in: "n3")) == [])
    #expect(
      try handovers(Tie("aydan", .chair, at: "o-u", in: "n1"), Tie("bolat", .chair, at: "o-u", in: "n7")) == [])
  }

  @Test func `on the day on which it passes articles name both`() throws {
    #expect(
      try handovers(Tie("aydan", .chair, at: "o-u", in: "n1", "n3"), Tie("bolat", .chair, at: "o-u", in: "n3"))
        == ["aydan → bolat"])
    #expect(
      try handovers(Tie("aydan", .chair, at: "o-u", in: "n3"), Tie("bolat", .chair, at: "o-u", in: "n3")) == [])
  }

  @Test func `it passes step by step`() throws {
    let found = try handovers(
      Tie("aydan", .chair, at: "o-u", in: "n1"), Tie("bolat", .chair, at: "o-u", in: "n2"),
      Tie("ceren", .chair, at: "o-u", in: "n3"), Tie("deniz", .chair, at: "o-u", in: "n4"))
    #expect(found == ["bolat → ceren"])
  }

  @Test func `a sentence about who was chair is none about who is`() throws {
    let network = Network.of(
      [
        Tie("aydan", .chair, at: "o-u", in: "n1"),
        Tie(
          type: .holdsRole, from: "bolat", to: "o-u", role: .chair,
          citations: [Citation(article: "n3", sentence: "Birliyin keçmiş sədri Bolat da gəlib.")]),
      ], published: days)
    let later = try #require(CalendarDate(iso: "2025"))
    #expect(NetworkChanges(of: network, between: later, and: later).handovers.isEmpty)
  }

  @Test func `a person changes bodies where articles name other ones alone`() throws {
    let moved = try changes([Tie("aydan", .chair, at: "o-u", in: "n1"), Tie("aydan", .member, at: "o-f", in: "n3")])
    #expect(moved.moves.map(\.person) == ["aydan"])
    #expect(moved.moves.first?.before.map(\.to) == ["o-u"] && moved.moves.first?.after.map(\.to) == ["o-f"])
    let both = [Tie("aydan", .chair, at: "o-u", in: "n1", "n4"), Tie("aydan", .member, at: "o-f", in: "n3")]
    #expect(try changes(both).moves.isEmpty)
    let former = [
      Tie("aydan", .chair, at: "o-u", in: "n1"), Tie("aydan", .chair, at: "o-f", "sabiq sədr", in: "n3"),
    ]
    #expect(try changes(former).moves.isEmpty)
  }

  @Test func `a vague date makes nothing new or gone`() throws {
    let network = Network.of(
      [Tie("aydan", .met, "bolat", in: "n5"), Tie("ceren", .met, "deniz", in: "n3")], published: days)
    let date = try #require(CalendarDate(iso: "2025-01-10"))
    let changes = NetworkChanges(
      of: network, from: PublicationWindow(until: CalendarDate(iso: "2025-01-09")),
      to: PublicationWindow(since: date))
    #expect(changes.newActors.map(\.actor) == ["ceren", "deniz"])
    #expect(changes.unseenTies.isEmpty)
  }

  @Test(arguments: ["2025-03-01", "2024-03-01", "2024-01-01", "2025-03", "2025-01", "2025", "0001-01-01", "0001"])
  func `what was before ends where the later time begins`(iso: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    let network = Network.of([Tie("aydan", .met, "bolat", in: "n1")], published: ["n1": iso])
    let changes = NetworkChanges(of: network, between: date, and: date)
    #expect(changes.earlierArticles == 0 && changes.laterArticles == 1)
    #expect(changes.newActors.count == 2)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `order never shows, and all is cited`(seed: UInt64) throws {
    let (network, turned) = Network.randomPair(seed: seed)
    let date = try #require(CalendarDate(iso: "2024-05"))
    let changes = NetworkChanges(of: network, between: date, and: date)
    let other = NetworkChanges(of: turned, between: date, and: date)
    #expect(changes.newActors == other.newActors && changes.unseenActors == other.unseenActors)
    #expect(changes.newTies == other.newTies && changes.unseenTies == other.unseenTies)
    #expect(changes.handovers == other.handovers && changes.moves == other.moves)
    let ties = changes.newTies + changes.unseenTies + changes.moves.flatMap { $0.before + $0.after }
    let posts = changes.handovers.flatMap { $0.before.citations + $0.after.citations }
    let actors = (changes.newActors + changes.unseenActors).flatMap(\.citations)
    #expect(network.allCitations.isSuperset(of: ties.flatMap(\.citations) + posts + actors))
  }
}
