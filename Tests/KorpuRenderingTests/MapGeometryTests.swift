import KorpuExport
import KorpuModel
import Testing

@testable import KorpuRendering

/// Where texts lie in maps and timelines: none leaves its shape or the picture, and none lies on another.
@Suite struct MapGeometryTests {
  private func texts(of diagram: Diagram, _ layout: LayoutChoice = .automatic) throws -> DrawnTexts {
    try DrawnTexts(
      of: String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg, layout: layout), as: UTF8.self))
  }

  private func check(_ texts: DrawnTexts) {
    #expect(texts.outsideNodes == [])
    #expect(texts.outsidePicture == [])
    #expect(texts.overlapping == [])
    #expect(texts.crowded == [])
  }

  /// Countries, each with a name and a small line as long as they get, joined in a ring and across.
  private static func map(of count: Int) -> Diagram {
    let nodes = LongNames.rows.prefix(count).compactMap { row in
      CountryCode(row.code).map { country in
        DiagramNode(
          id: "country-\(row.code)", type: .country(country), name: row.body, detail: "\(row.post) · \(row.post)",
          country: country)
      }
    }
    let edges = nodes.indices.flatMap { place in
      [1, 3].map { step in
        DiagramEdge(
          kind: .relation(.met), from: nodes[place].id, to: nodes[(place + step) % nodes.count].id, articles: place)
      }
    }
    return Diagram(
      form: .map, title: "Map", scope: "Everything", source: "Chance", groups: [], centre: nodes,
      edges: edges.filter { $0.from != $0.to })
  }

  /// People in lanes, and gatherings of which two are of one day.
  private static func timeline(of count: Int) throws -> Diagram {
    let rows = LongNames.rows.prefix(count)
    let people = rows.map {
      DiagramNode(id: "person-\($0.code)", type: .person, name: $0.person, detail: $0.post, articles: 1)
    }
    let forums = rows.map { DiagramNode(id: "forum-\($0.code)", type: .forum(.forum), name: $0.body, detail: $0.post) }
    let edges = zip(people, forums).map { DiagramEdge(kind: .relation(.spokeAt), from: $0.id, to: $1.id, articles: 1) }
    let events = try zip(edges, people).enumerated().map { place, pair in
      Timeline.Event(
        date: try #require(CalendarDate(year: 2025, month: 1 + place / 2, day: 24)), forum: pair.0.to,
        lines: [pair.0.id], participants: [pair.1.id])
    }
    let groups = [DiagramGroup(code: nil, heading: "", country: nil, people: Array(people), bodies: [])]
    return Diagram(
      form: .timeline(Timeline(events: events, lanes: people.map(\.id))), title: "Timeline", scope: "Everything",
      source: "Chance", groups: groups, centre: forums, edges: edges)
  }

  @Test(arguments: [2, 5, 11]) func `a map`(_ count: Int) throws { check(try texts(of: Self.map(of: count))) }

  @Test(arguments: [1, 2, 5, 11]) func `a timeline`(_ count: Int) throws {
    check(try texts(of: Self.timeline(of: count)))
  }

  @Test func `a picture of nodes that only their lines place`() throws {
    check(try texts(of: RandomDiagrams.columns(actors: 60, lines: 90, seed: 3), .spread))
  }
}
