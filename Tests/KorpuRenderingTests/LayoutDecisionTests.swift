import KorpuExport
import KorpuModel
import Testing

@testable import KorpuRendering

@Suite struct LayoutDecisionTests {
  private func decision(_ actors: Int, _ lines: Int, _ choice: LayoutChoice = .automatic) -> LayoutDecision {
    let nodes = (0..<actors).map { DiagramNode(id: "person-\($0)", type: .person, name: "") }
    let edges = (0..<lines).map {
      DiagramEdge(kind: .relation(.met), from: "person-\($0 % max(1, actors))", to: "person-\($0 / max(1, actors))")
    }
    let diagram = Diagram(title: "", scope: "", source: "", groups: [], centre: nodes, edges: edges)
    return LayoutDecision(for: diagram, choice: choice)
  }

  @Test(arguments: [(LayoutChoice.butterfly, 200, 500), (.circle, 40, 200)])
  func `up to its limits a layout is as wanted, beyond them actors are spread`(
    choice: LayoutChoice, nodes: Int, edges: Int
  ) {
    #expect(decision(nodes, edges, choice).layout == choice)
    #expect(decision(nodes, edges, choice).tooLargeFor == nil)
    for (nodes, edges) in [(nodes + 1, edges), (nodes, edges + 1)] {
      #expect(decision(nodes, edges, choice).layout == .spread)
      #expect(decision(nodes, edges, choice).tooLargeFor == choice)
    }
  }

  @Test func `a picture with boxes is a butterfly, a map a circle`() {
    #expect(decision(10, 10).layout == .butterfly)
    #expect(LayoutDecision(for: RandomDiagrams.map(of: 3)).layout == .circle)
  }

  @Test(arguments: LayoutChoice.allCases) func `each layout draws the same bytes again`(choice: LayoutChoice) throws {
    let diagram = Diagrams.countries(["AZ", "KZ", "TR"])
    let first = try DiagramRenderer.picture(of: diagram, as: .svg, layout: choice)
    for _ in 1...2 { #expect(try DiagramRenderer.picture(of: diagram, as: .svg, layout: choice) == first) }
    #expect(String(decoding: first, as: UTF8.self).matches(of: /class="node\ (person|ngo|forum)/).count == 10)
  }
}
