import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct DiagramDOTTests {
  private let dot = DiagramDOT(Diagram(of: Networks.forum()), layout: .placed(Placements.row)).text

  private func lines(beginning start: String) -> [Substring] {
    dot.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix(start) }
  }

  @Test func `each node is a line with what an analyst asks for`() throws {
    let line = try #require(lines(beginning: "\"person-aygul\" [").first)
    for attribute in [
      #"id="person-aygul""#, #"name="Aygül Nurlanova""#, #"type="person""#, #"country="KZ""#, #"role="chair""#,
      "articles=1", #"class="person kz""#, #"evidence="Burada Aygül Nurlanova var. [a]""#,
    ] { #expect(line.contains(attribute)) }
  }

  @Test func `each edge is a line that points as the tie does`() throws {
    let line = try #require(lines(beginning: "\"person-samir\" -> \"forum-korpu\" [").first)
    for attribute in [
      #"id="spokeAt--person-samir--forum-korpu""#, #"type="spokeAt""#, "articles=1",
      #"evidence="person-samir forum-korpu [a]""#,
    ] { #expect(line.contains(attribute)) }
  }

  @Test func `the more articles state a tie the wider its line, up to a bound`() {
    let edges = [1, 2, 3, 100, 1000].map { DiagramEdge(kind: .relation(.met), from: "a", to: "b", articles: $0) }
    let widths = edges.map(EdgeStyle.width)
    #expect(widths[0] < widths[1] && widths[1] < widths[2] && widths[2] < widths[3])
    #expect(widths[3] == widths[4])
    #expect(EdgeLine(edge: edges[1], theme: .light).text.contains("penwidth=\(widths[1])]"))
  }

  @Test func `a box in which the country itself stands needs no heading`() throws {
    let network = Networks.forum()
    let acting = Network(
      articles: network.articles, actors: network.actors,
      ties: network.ties + [Networks.tie(.tookPartIn, "country-kz", "forum-korpu")], utterances: [])
    let texts = [network, acting].map {
      DiagramDOT(Diagram(of: $0), layout: .placed(Placements.row)).text
    }
    #expect(texts.map { $0.matches(of: />Qazaxıstan</).count } == [1, 1])
    #expect(texts.map { $0.contains(#"id="box-kz", class="box kz", peripheries=1, label="","#) } == [false, true])
  }

  @Test func `places are written to a hundredth of a point`() throws {
    #expect(try #require(lines(beginning: "\"person-aygul\" [").first).contains(#"pos="12.35,0.0""#))
    #expect(dot.contains(#"bb="0.0,1.0,20.5,30.0""#))
  }

  @Test func `a line that points ends where its arrow begins`() throws {
    let line = try #require(lines(beginning: "\"person-samir\" -> \"forum-korpu\" [").first)
    #expect(line.contains(#"pos="e,90.0,0.0 0.0,0.0 30.0,0.0 60.0,0.0 83.5,0.0""#))
  }

  @Test func `nodes and edges are sorted`() {
    let people = lines(beginning: "\"person-").filter { $0.contains("-> \"forum") }.map { $0.prefix { $0 != " " } }
    #expect(people == people.sorted())
  }

  @Test func `the legend has just what occurs`() {
    #expect(dot.contains(">spoke at<"))
    #expect(!dot.contains(">met<"))
    #expect(dot.contains(">NGO<"))
    #expect(!dot.contains(">Institution<"))
  }

  @Test func `themes differ in colours alone`() {
    let dark = DiagramDOT(Diagram(of: Networks.forum()), layout: .placed(Placements.row), theme: .dark).text
    func withoutColours(_ text: String) -> String { text.replacing(/#[0-9A-F]{6}/, with: "") }
    #expect(dark != dot)
    #expect(withoutColours(dark) == withoutColours(dot))
  }
}
