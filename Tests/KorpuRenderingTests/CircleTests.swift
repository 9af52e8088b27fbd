import KorpuExport
import KorpuModel
import Testing

@testable import KorpuRendering

@Suite struct CircleTests {
  @Test func `an order without crossings is found where there is one`() {
    // A ring, told in an order in which it crosses itself.
    let ring = [0, 3, 1, 4, 2, 5]
    let chords = ring.indices.map { (from: ring[$0], to: ring[($0 + 1) % 6], weight: 1.0) }
    let order = CircleOrder(chords: chords, count: 6).best()
    for chord in chords {
      let places = [chord.from, chord.to].compactMap { order.firstIndex(of: $0) }.sorted()
      #expect([1, 5].contains(places[1] - places[0]))
    }
  }

  @Test(arguments: 1...8) func `nodes lie apart and lines begin and end at them`(count: Int) throws {
    let diagram = RandomDiagrams.map(of: count)
    let sizes = try LabelSizes(of: diagram, theme: .light)
    let placement = CircleLayout(diagram: diagram, theme: .light, sizes: sizes).placement
    #expect(placement.nodes.count == count)
    for edge in diagram.edges {
      let course = try #require(placement.courses[edge.id])
      for (id, point) in [(edge.from, course[0]), (edge.to, course[3])] {
        let (node, size) = (try #require(placement.nodes[id]), sizes.node(id))
        #expect(abs(point.x - node.x) <= size.width / 2 + 0.1 && abs(point.y - node.y) <= size.height / 2 + 0.1)
      }
    }
  }

  @Test func `lines between the same two run side by side`() throws {
    let diagram = RandomDiagrams.map(of: 2)
    let sizes = try LabelSizes(of: diagram, theme: .light)
    let courses = CircleLayout(diagram: diagram, theme: .light, sizes: sizes).placement.courses.values.map { $0[0].y }
    #expect(courses.count == 2)
    #expect(abs(courses[0] - courses[1]) > 3)
  }

  /// Two countries that each have ties of two kinds with seven others, which have none among them.
  private static var hosts: Diagram {
    let codes = ["AZ", "KZ", "TR", "UZ", "KG", "TM", "HU", "CN", "GE"]
    let nodes = codes.compactMap { code in CountryCode(code) }.map { country in
      DiagramNode(id: "country-\(country.code)", type: .country(country), name: country.code)
    }
    let edges = nodes.prefix(2).flatMap { host in
      nodes.dropFirst(2).flatMap { guest in
        [RelationType.met, .cooperatesWith].map {
          DiagramEdge(kind: .relation($0), from: host.id, to: guest.id, articles: 1, ties: 2)
        }
      }
    }
    return Diagram(form: .map, title: "Map", scope: "", source: "", groups: [], centre: nodes, edges: edges)
  }

  @Test func `a map whose lines would cross on a circle is drawn by its ties`() throws {
    let sizes = try LabelSizes(of: Self.hosts, theme: .light)
    let circle = CircleLayout(diagram: Self.hosts, theme: .light, sizes: sizes).placement
    #expect(circle.crossings(of: Self.hosts.edges) > 20)
    let chosen = try Candidate(of: Self.hosts, choice: .automatic, theme: .light).placement
    #expect(chosen.crossings(of: Self.hosts.edges) == 0)
  }

  @Test func `lines of a map run side by side and never cross one another`() throws {
    let placement = try Candidate(of: Self.hosts, choice: .automatic, theme: .light).placement
    let pairs = Dictionary(grouping: Self.hosts.edges) { Set([$0.from, $0.to]) }
    for edges in pairs.values {
      let courses = edges.compactMap { placement.courses[$0.id] }
      #expect(courses.count == 2)
      var crossings = Crossings()
      for (number, course) in courses.enumerated() {
        // As if they had no end in common: those are never counted.
        crossings.add(LineCourse(controls: course).points, between: (2 * number, 2 * number + 1))
      }
      #expect(crossings.count == 0)
    }
  }

  @Test func `a later map keeps the places of an earlier one`() throws {
    let codes = Set(Self.hosts.nodes.map(\.id).suffix(1))
    let earlier = try Candidate(of: Self.hosts.without(codes), choice: .automatic, theme: .light)
    let later = try Candidate(of: Self.hosts, choice: .automatic, theme: .light, keeping: earlier.kept)
    guard case .places(let before) = earlier.kept, case .places(let after) = later.kept else {
      Issue.record("no places")
      return
    }
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }
}
