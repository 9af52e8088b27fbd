import KorpuAnalysis
import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct TimelineTests {
  private static let dates = ["a": "2025-03-01", "b": "2025-01-10", "c": nil]

  private func timeline(_ ties: [Tie]) throws -> Timeline {
    let articles = Self.dates.map { id, date in
      ArticleReference(id: id, language: .azerbaijani, published: date.flatMap { CalendarDate(iso: $0) })
    }
    let actors =
      ["p", "q", "r"].map { Networks.actor("person-\($0)", $0, .person) }
      + ["f", "g"].map { Networks.actor("forum-\($0)", $0, .forum(.forum)) }
    let diagram = Diagram(of: Networks.network(actors, ties, articles: articles), view: .timeline)
    guard case .timeline(let timeline) = diagram.form else { throw TimelineMissing() }
    return timeline
  }

  private struct TimelineMissing: Error {}

  @Test func `events stand by the first article that tells of them`() throws {
    let timeline = try timeline([
      Networks.tie(.spokeAt, "person-p", "forum-f", article: "a"),
      Networks.tie(.spokeAt, "person-q", "forum-g", article: "b"),
      Networks.tie(.tookPartIn, "person-r", "forum-f", article: "b"),
    ])
    #expect(timeline.events.map(\.forum) == ["forum-f", "forum-g"])
    #expect(timeline.events.map(\.date.iso) == ["2025-01-10", "2025-01-10"])
    #expect(timeline.events.map(\.participants) == [["person-p", "person-r"], ["person-q"]])
  }

  @Test func `a part of it has no lane, event or line of what is not shown`() throws {
    let timeline = try timeline([
      Networks.tie(.spokeAt, "person-p", "forum-f", article: "a"),
      Networks.tie(.spokeAt, "person-q", "forum-f", article: "a"),
      Networks.tie(.spokeAt, "person-r", "forum-g", article: "b"),
    ])
    let lines: Set<String> = timeline.events.map { event in event.lines.filter { $0.contains("person-p") } }.reduce([])
    { $0.union($1) }
    let part = timeline.keeping(["person-p", "forum-f"], lines: lines)
    #expect(part.lanes == ["person-p"])
    #expect(part.events.map { $0.forum } == ["forum-f"])
    #expect(part.events.map { $0.participants } == [["person-p"]])
    #expect(part.events.map { $0.lines } == [lines])
  }

  @Test func `of more actors than can be read the leaders have lanes, and nobody else`() throws {
    let people = (0..<Diagram.mostReadable).map { Networks.actor("person-\($0)", "Anar \($0)", .person) }
    let forums = [Networks.actor("forum-f", "F", .forum(.forum)), Networks.actor("forum-g", "G", .forum(.forum))]
    let article = ArticleReference(id: "a", language: .azerbaijani, published: CalendarDate(iso: "2025-03-01"))
    let ties = people.map { Networks.tie(.spokeAt, $0.id, $0.id.hasSuffix("1") ? "forum-g" : "forum-f", article: "a") }
    let network = Networks.network(people + forums, ties, articles: [article])
    let part = SelectedNetwork(of: network, by: NetworkSelection())
    let diagram = Diagram(of: part, view: .timeline, leaders: 20)
    guard case .timeline(let timeline) = diagram.form else { throw TimelineMissing() }
    let ids = Set(diagram.nodes.map(\.id))
    #expect(ids.count < people.count)
    #expect(ids.isSuperset(of: timeline.lanes))
    let lines = Set(diagram.edges.map { $0.id })
    for event in timeline.events {
      #expect(ids.isSuperset(of: event.participants) && lines.isSuperset(of: event.lines))
      #expect(event.forum.map { ids.contains($0) } == true)
    }
  }

  @Test func `what no dated article tells of is left out`() throws {
    let timeline = try timeline([Networks.tie(.spokeAt, "person-p", "forum-f", article: "c")])
    #expect(timeline.events.isEmpty && timeline.lanes.isEmpty)
  }

  @Test func `the meetings of one sentence are one event`() throws {
    let citation = Networks.citation("P and Q met R.")
    let meetings = ["p", "q"].map {
      Tie(type: .met, from: "person-\($0)", to: "person-r", citations: [citation])
    }
    let timeline = try timeline(meetings + [Networks.tie(.met, "person-p", "person-q")])
    #expect(timeline.events.map(\.participants.count).sorted() == [2, 3])
  }

  @Test func `each lane and column has a place of its own, and lanes are as high as their labels`() throws {
    let long = String(repeating: "Xəzər Ölkələri ", count: 8)
    let nodes = [("a", "A"), ("b", long), ("c", "C")].map { Diagrams.node($0, $1) }
    let date = try #require(CalendarDate(iso: "2025-01-10"))
    let event = Timeline.Event(date: date, forum: nil, lines: [], participants: ["a", "c"])
    let geometry = TimelineGeometry(
      timeline: Timeline(events: [event, event], lanes: ["a", "b", "c"]), nodes: nodes, theme: .light)
    let ys = ["a", "b", "c"].compactMap(geometry.y)
    #expect(ys[0] - ys[1] > 50 && ys[1] - ys[2] > 50)
    #expect(geometry.x(of: 1) > geometry.x(of: 0))
    #expect(geometry.y(of: "nobody") == nil)
  }

  @Test func `a lane leads to its last dot, and not on`() throws {
    let date = try #require(CalendarDate(iso: "2025-01-10"))
    let events = [["a", "b"], ["b"], ["c"]].map {
      Timeline.Event(date: date, forum: "forum-f", lines: [], participants: $0)
    }
    let geometry = TimelineGeometry(
      timeline: Timeline(events: events, lanes: ["a", "b", "c"]), nodes: [], theme: .light)
    #expect((0...2).map { geometry.line(of: $0).end.x } == (0...2).map(geometry.x))
  }

  /// How often the line of an event crosses the lane of somebody who was not there.
  private static func crossings(_ timeline: Timeline) -> Int {
    let places = Dictionary(uniqueKeysWithValues: timeline.lanes.enumerated().map { ($1, $0) })
    func last(_ actor: String) -> Int { timeline.events.lastIndex { $0.participants.contains(actor) } ?? -1 }
    return timeline.events.enumerated().reduce(0) { sum, pair in
      let (column, event) = pair
      let rows = event.participants.compactMap { places[$0] }
      guard let first = rows.min(), let end = rows.max() else { return sum }
      let passed = timeline.lanes[(event.forum == nil ? first : 0)...end]
      return sum + passed.count { !event.participants.contains($0) && last($0) > column }
    }
  }

  private func timeline(of participants: [[String]], forums: Bool) throws -> Timeline {
    let date = try #require(CalendarDate(iso: "2025-01-10"))
    return Timeline(
      events: participants.enumerated().map {
        Timeline.Event(date: date, forum: forums ? "forum-\($0)" : nil, lines: [], participants: $1)
      }, lanes: Set(participants.flatMap(\.self)).sorted())
  }

  @Test(arguments: [true, false]) func `events cross no lane where each actor was at one`(forums: Bool) throws {
    let before = try timeline(of: [["d", "h"], ["b", "g"], ["a", "e"], ["c", "f"]], forums: forums)
    #expect(Self.crossings(before) > 0)
    let after = before.arranged
    #expect(Self.crossings(after) == 0)
    #expect(after.lanes.sorted() == before.lanes)
    // Actors of one event stand beside each other, and each event tells them from above.
    for event in after.events {
      let places = event.participants.compactMap(after.lanes.firstIndex)
      #expect(places[1] == places[0] + 1)
    }
  }

  @Test func `whoever was at two events stands where the fewest lanes are crossed`() throws {
    let timeline = try timeline(of: [["a", "b", "z"], ["c", "d"], ["e", "z"], ["f"]], forums: true).arranged
    #expect(Self.crossings(timeline) <= 1)
  }

  @Test func `a part of a timeline is arranged anew`() throws {
    let all = try timeline(of: [["a", "z"], ["b"], ["c", "z"]], forums: true)
    let lines = Set(["line"])
    let told = Timeline(
      events: all.events.map {
        Timeline.Event(date: $0.date, forum: $0.forum, lines: lines, participants: $0.participants)
      }, lanes: all.lanes)
    let part = told.keeping(["a", "c", "z"], lines: lines)
    #expect(part.lanes == ["a", "z", "c"] || part.lanes == ["a", "c", "z"])
    #expect(part.events.last?.participants == part.lanes.suffix(2))
  }

  @Test func `each tie has the stretch above its actor, and together they make up the line`() throws {
    let date = try #require(CalendarDate(iso: "2025-01-10"))
    let line = EventLine(
      Timeline.Event(date: date, forum: "forum-f", lines: [], participants: ["a", "b", "c"]))
    let spans = ["c", "a", "b"].compactMap { line.span(from: $0, to: "forum-f") }
    let stretches = EventLine.parted(spans)
    #expect(stretches.map(\.lower) == [2, 0, 1])
    #expect(stretches.map(\.upper) == [1, nil, 0])
    #expect(line.span(from: "nobody", to: "forum-f") == nil)
  }

  @Test func `where two meet two, their lines leave no gap`() throws {
    let date = try #require(CalendarDate(iso: "2025-01-10"))
    let line = EventLine(
      Timeline.Event(date: date, forum: nil, lines: [], participants: ["a", "b", "c", "d"]))
    let spans = ["a", "b"].flatMap { one in ["c", "d"].compactMap { line.span(from: one, to: $0) } }
    let stretches = EventLine.parted(spans)
    for place in 1...3 {
      #expect(stretches.contains { ($0.upper ?? -1) < place && place <= $0.lower }, "above \(place)")
    }
  }
}
