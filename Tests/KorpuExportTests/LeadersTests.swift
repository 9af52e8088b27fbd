import KorpuModel
import TestSupport
import Testing

@testable import KorpuExport

@Suite struct LeadersTests {
  private func edge(_ from: String, _ to: String) -> DiagramEdge {
    DiagramEdge(kind: .relation(.met), from: from, to: to, articles: 1)
  }

  @Test func `who is joined to nobody shown is not shown`() {
    // A hub of many who have no other tie, and a circle of four.
    let leaves = (0..<9).map { "leaf-\($0)" }
    let circle = ["a", "b", "c", "d"]
    let edges =
      leaves.map { edge("hub", $0) } + zip(circle, circle.dropFirst() + ["a"]).map { edge($0, $1) }
      + [edge("a", "c"), edge("b", "d")]
    let nodes = (["hub"] + leaves + circle).map { Diagrams.node($0, $0) }
    #expect(Leaders(4, of: nodes, joinedBy: edges).ids == Set(circle))
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `each leader has a line to another, and more leaders hold fewer`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ids = (0..<80).map { "n\($0)" }
    let edges = (0..<160).map { _ in
      edge(ids.randomElement(using: &generator) ?? "", ids.randomElement(using: &generator) ?? "")
    }
    let nodes = ids.map { Diagrams.node($0, $0) }
    var fewer: Set<String> = []
    for count in [5, 20, 40] {
      let leaders = Leaders(count, of: nodes, joinedBy: edges).ids
      #expect(leaders.isSuperset(of: fewer) && leaders.count >= count)
      for id in leaders {
        #expect(
          edges.contains { edge in
            edge.from != edge.to && [edge.from, edge.to].contains(id) && leaders.isSuperset(of: [edge.from, edge.to])
          })
      }
      fewer = leaders
    }
  }
}
