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
}
