import KorpuAnalysis
import KorpuModel
import Testing

/// What happened, by the dates of articles.
@Suite struct EventListTests {
  private let network = Network.of(
    [
      Tie("aydan", .met, "bolat", in: "n1", "n2", "n3", "n4", "n5"),
      Tie("aydan", .chair, at: "o-union", in: "n2", "n3"),
      Tie("aydan", .spokeAt, "f-water", in: "n3"), Tie("f-land", .heldIn, "l-baku", in: "n1"),
      Tie("o-union", .cooperatesWith, "o-fund", in: "n1"),
    ],
    utterances: [
      Utterance("aydan", "Su hamının sərvətidir", about: ["o-fund"], in: "n1"),
      Utterance("aydan", "Su hamının sərvətidir", in: "n3"), Utterance("bolat", "Bəli", in: "n2"),
    ], published: ["n1": "2024-02-26", "n2": "2024-03-02", "n3": "2025-01-01", "n4": "2025-01"])

  private func lines(_ list: EventList) -> [String] {
    list.events.map { event in
      "\(event.date?.iso ?? "-") \(event.kind.rawValue) \(event.actors.joined(separator: ",")): "
        + event.articles.joined(separator: ",")
    }
  }

  @Test func `each event is told once, by the date of its first article`() {
    let expected = [
      "2024-02-26 gathering f-land: n1", "2024-02-26 meeting aydan,bolat: n1,n2",
      "2024-02-26 agreement o-union,o-fund: n1", "2024-02-26 statement aydan,o-fund: n1,n3",
      "2024-03-02 role aydan,o-union: n2,n3", "2024-03-02 statement bolat: n2", "2025-01 meeting aydan,bolat: n4",
      "2025-01-01 gathering f-water: n3", "2025-01-01 meeting aydan,bolat: n3", "- meeting aydan,bolat: n5",
    ]
    #expect(lines(EventList(of: network)) == expected)
  }

  @Test func `events around some are those in which they have a part`() {
    let expected = ["2024-02-26 agreement o-union,o-fund: n1", "2024-02-26 statement aydan,o-fund: n1"]
    #expect(lines(EventList(of: network, around: ["o-fund"])) == expected)
    #expect(lines(EventList(of: network, around: ["l-baku"])) == ["2024-02-26 gathering f-land: n1"])
    #expect(lines(EventList(of: network, around: ["f-water"])) == ["2025-01-01 gathering f-water: n3"])
    #expect(EventList(of: network, around: ["aydan"], kinds: [.meeting]).events.count == 4)
    #expect(EventList(of: network, around: []).events.isEmpty)
  }

  @Test func `a meeting is told anew after more than a week, over the ends of months`() {
    let days = ["n1": "2024-02-28", "n2": "2024-03-06", "n3": "2024-03-14", "n4": "2023-12-31", "n5": "2024-01-07"]
    let network = Network.of([Tie("aydan", .met, "bolat", in: "n1", "n2", "n3", "n4", "n5")], published: days)
    #expect(EventList(of: network).events.map(\.articles) == [["n4", "n5"], ["n1", "n2"], ["n3"]])
    #expect(EventList(of: network).events[1].ties.flatMap(\.citations).map(\.article) == ["n1", "n2"])
  }

  @Test func `an empty network has no events`() {
    #expect(EventList(of: Network.of([])).events.isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `order never shows, and all is cited`(seed: UInt64) {
    let (network, turned) = Network.randomPair(seed: seed)
    let known = network.allCitations
    for actors in [nil, ["p0", "c-az"], ["f-0"]] as [Set<Actor.ID>?] {
      let events = EventList(of: network, around: actors).events
      #expect(events == EventList(of: turned, around: actors).events)
      #expect(events.allSatisfy { !$0.citations.isEmpty && known.isSuperset(of: $0.citations) })
      #expect(zip(events, events.dropFirst()).allSatisfy { $0.date == nil ? $1.date == nil : true })
    }
    let all = EventList(of: network).events
    let met = network.ties.filter { $0.type == .met }
    #expect(all.filter { $0.kind == .meeting }.flatMap(\.citations).count == met.flatMap(\.citations).count)
    let words = all.filter { $0.kind == .statement }.flatMap(\.utterances)
    #expect(words.count == network.utterances.count)
  }
}
