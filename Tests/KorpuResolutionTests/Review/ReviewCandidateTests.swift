import KorpuResolution
import TestSupport
import Testing

@Suite struct ReviewCandidateTests {
  private static func node(_ entity: Int64, articles: Int = 1, ties: Int = 0, judged: Int? = nil)
    -> ReviewCandidates.Node
  {
    .init(entity: entity, judged: judged, stake: .init(articles: articles, ties: ties))
  }

  @Test func `what hangs on a link is the lesser part of the entity`() {
    let nodes = [Self.node(1, articles: 9, ties: 4), Self.node(1, articles: 2, ties: 3), Self.node(1, articles: 1)]
    let links = [NodeLink(0, 1, bits: 0.5), NodeLink(1, 2, bits: 3)]
    let ranked = ReviewCandidates(nodes: nodes, links: links).ranked()
    #expect(ranked.map { [$0.one, $0.other] } == [[0, 1], [1, 2]])
    #expect(ranked.map(\.stake) == [.init(articles: 3, ties: 3), .init(articles: 1, ties: 0)])
    #expect(ranked.map(\.areOne) == [true, true])
  }

  @Test func `a link with a stronger way around it decides nothing`() {
    let nodes = [Self.node(1), Self.node(1), Self.node(1)]
    let links = [NodeLink(0, 1, bits: 3), NodeLink(1, 2, bits: 4), NodeLink(0, 2, bits: 0.1)]
    #expect(ReviewCandidates(nodes: nodes, links: links).ranked().map(\.bits).sorted() == [3, 4])
    let judged = [Self.node(1, judged: 7), Self.node(1), Self.node(1, judged: 7)]
    #expect(ReviewCandidates(nodes: judged, links: links).ranked().map(\.bits) == [4])
  }

  @Test func `between two entities the strongest link is asked about`() {
    let nodes = [Self.node(1, articles: 5), Self.node(1, articles: 5), Self.node(2, articles: 4, ties: 2)]
    let links = [NodeLink(0, 1, bits: 9), NodeLink(0, 2, bits: 0.2), NodeLink(1, 2, bits: 0.4)]
    let between = ReviewCandidates(nodes: nodes, links: links).ranked().filter { !$0.areOne }
    #expect(between.map(\.bits) == [0.4])
    #expect(between[0].stake == .init(articles: 4, ties: 2))
  }

  @Test func `a pair that is nearly one is asked about between entities, and joins nothing within one`() {
    let nodes = [Self.node(1, articles: 5), Self.node(1, articles: 3), Self.node(2)]
    let links = [NodeLink(0, 1, bits: -0.5), NodeLink(0, 2, bits: -1)]
    let ranked = ReviewCandidates(nodes: nodes, links: links).ranked()
    #expect(ranked.map { [$0.one, $0.other] } == [[0, 2]])
    #expect(ranked.map(\.areOne) == [false])
  }

  @Test(arguments: [UInt64](1...30)) func `links within an entity are those that nothing stronger replaces`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let nodes = (0..<14).map { _ in
      Self.node(
        Int64(random.below(3)), articles: 1 + random.below(9), ties: random.below(9),
        judged: random.chance(30) ? random.below(3) : nil)
    }
    let links = Set(
      (0..<40).compactMap { _ -> NodeLink? in
        let (one, other) = (random.below(14), random.below(14))
        return one == other ? nil : NodeLink(one, other, bits: Double(1 + random.below(60)) / 10)
      })
    let unique = Dictionary(grouping: links) { [$0.one, $0.other] }.compactMap { $0.value.min() }.sorted()
    let found = ReviewCandidates(nodes: nodes, links: unique).ranked()
    #expect(found == found.sorted())
    for (place, link) in unique.enumerated() where nodes[link.one].entity == nodes[link.other].entity {
      let stronger = unique[..<place].filter { nodes[$0.one].entity == nodes[$0.other].entity }
      let isReplaced = Self.reached(from: link.one, nodes, stronger).contains(link.other)
      #expect(found.contains { $0.one == link.one && $0.other == link.other } == !isReplaced)
    }
  }

  /// Who is reached over links or judgements, by looking again and again.
  private static func reached(
    from start: Int, _ nodes: [ReviewCandidates.Node], _ links: [NodeLink]
  ) -> Set<Int> {
    var reached: Set = [start]
    while true {
      let linked = links.filter { reached.contains($0.one) || reached.contains($0.other) }
        .flatMap { [$0.one, $0.other] }
      let numbers = Set(reached.compactMap { nodes[$0].judged })
      let judged = nodes.indices.filter { place in nodes[place].judged.map(numbers.contains) ?? false }
      let all = reached.union(linked).union(judged)
      if all == reached { return reached }
      reached = all
    }
  }
}
