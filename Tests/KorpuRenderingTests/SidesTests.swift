import KorpuExport
import KorpuModel
import KorpuRendering
import Testing

@Suite struct SidesTests {
  /// Two delegations that met.
  private static func talk(of one: Range<Int>, with other: Range<Int>) -> Diagram {
    let people = [one, other].map { $0.map { Diagrams.node("person-\($0)", "Invented Name \($0)", .person) } }
    let edges = one.flatMap { one in
      other.map { other in
        DiagramEdge(
          kind: .relation(.met), from: "person-\(one)", to: "person-\(other)", articles: 1,
          evidence: [DiagramEvidence(article: "a", sentence: "They met.")])
      }
    }
    return Diagram(
      title: "Talks", scope: "", source: "",
      groups: zip(["KZ", "UZ"], people).map { code, people in
        DiagramGroup(code: CountryCode(code), heading: code, country: nil, people: people, bodies: [])
      }, centre: [], edges: edges)
  }

  private func count(_ part: String, in text: String) -> Int { text.ranges(of: part).count }

  @Test func `each tie of two sides is told in DOT, and their nine lines are drawn as seven`() throws {
    let picture = try LaidOutDiagram(of: Self.talk(of: 1..<4, with: 4..<7))
    #expect(count("type=\"met\"", in: picture.dot) == 9)
    let svg = String(decoding: try picture.picture(as: .svg), as: UTF8.self)
    #expect(count("class=\"edge", in: svg) == 7)
  }

  @Test func `a layout without places for its lines draws each tie`() throws {
    let picture = try LaidOutDiagram(of: Self.talk(of: 1..<4, with: 4..<7), layout: .spread)
    let svg = String(decoding: try picture.picture(as: .svg), as: UTF8.self)
    #expect(count("class=\"edge", in: svg) == 9)
  }
}
