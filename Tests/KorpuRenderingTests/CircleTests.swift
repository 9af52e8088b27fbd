import KorpuExport
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
}
