import KorpuExport
import KorpuModel
import TestSupport
import Testing

@Suite struct ThinningTests {
  private static func diagram(_ edges: [DiagramEdge], scope: String = "") -> Diagram {
    Diagram(title: "", scope: scope, source: "", groups: [], centre: [], edges: edges)
  }

  private static func met(_ one: Int, _ other: Int, articles: Int) -> DiagramEdge {
    DiagramEdge(kind: .relation(.met), from: "person-\(one)", to: "person-\(other)", articles: articles)
  }

  private static func random(seed: UInt64) -> Diagram {
    var chance = SeededGenerator(seed: seed)
    let pairs = (0..<60).map { _ in [Int.random(in: 0..<30, using: &chance), Int.random(in: 0..<30, using: &chance)] }
    let edges = Set(pairs.filter { $0[0] < $0[1] }).sorted { $0.lexicographicallyPrecedes($1) }
      .map { met($0[0], $0[1], articles: Int.random(in: 1...9, using: &chance)) }
    return diagram(edges)
  }

  /// The trees into which lines join their ends.
  private func trees(_ edges: [DiagramEdge]) -> Set<Set<String>> {
    var trees: Set<Set<String>> = []
    for edge in edges {
      let joined = trees.filter { $0.contains(edge.from) || $0.contains(edge.to) }
      trees.subtract(joined)
      trees.insert(joined.reduce([edge.from, edge.to]) { $0.union($1) })
    }
    return trees
  }

  @Test(arguments: UInt64(1)...20) func `who was joined stays joined`(seed: UInt64) {
    let whole = Self.random(seed: seed)
    for most in [0, 10, 25, 35] {
      let thinned = whole.thinned(toLines: most)
      #expect(trees(thinned.edges) == trees(whole.edges), "seed \(seed)")
      let forest = trees(whole.edges).reduce(0) { $0 + $1.count - 1 }
      #expect(thinned.edges.count == min(whole.edges.count, max(most, forest)), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...20) func `no line that was left out is stronger than the weakest of its ring`(
    seed: UInt64
  ) {
    let whole = Self.random(seed: seed)
    let forest = whole.thinned(toLines: 0).edges
    for edge in whole.edges where !forest.contains(edge) {
      // What is stronger than the line already joins its ends.
      let stronger = forest.filter { $0.articles >= edge.articles }
      #expect(trees(stronger).contains { $0.contains(edge.from) && $0.contains(edge.to) }, "seed \(seed)")
    }
  }

  @Test func `the strongest lines of each come before those of the busiest`() {
    let busy = (1...9).flatMap { one in (one + 1...10).map { Self.met(one, $0, articles: 5) } }
    let quiet = [Self.met(11, 12, articles: 2), Self.met(12, 13, articles: 2), Self.met(11, 13, articles: 1)]
    let kept = Self.diagram(busy + quiet).thinned(toLines: 32).edges
    #expect(Set(quiet).isSubset(of: kept))
  }

  @Test func `the picture tells what was left out`() {
    let edges = [Self.met(1, 2, articles: 3), Self.met(2, 3, articles: 2), Self.met(1, 3, articles: 1)]
    let thinned = Self.diagram(edges, scope: "3 people").thinned(toLines: 2)
    #expect(thinned.scope == "3 people · 2 of 3 lines, the strongest")
    #expect(thinned.omitted?.shown == 2)
    #expect(thinned.omitted?.of == 3)
    #expect(Self.diagram(edges).thinned(toLines: 3).omitted == nil)
  }
}
