import KorpuAnalysis
import TestSupport
import Testing

@Suite struct LeidenTests {
  private func cliques(_ count: Int, of size: Int) -> WeightedGraph {
    var edges: [WeightedGraph.Edge] = []
    for clique in 0..<count {
      for one in 0..<size {
        for other in 0..<one { edges.append(.init(clique * size + one, clique * size + other)) }
      }
      edges.append(.init(clique * size, (clique + 1) % count * size + 1))
    }
    return WeightedGraph(nodeCount: count * size, edges: edges)
  }

  @Test func `cliques in a ring are the communities`() {
    let graph = cliques(8, of: 6)
    #expect(Leiden().partition(of: graph) == Partition((0..<48).map { $0 / 6 }))
  }

  @Test func `the karate club divides as well as it can`() {
    let partition = Leiden().partition(of: .karateClub)
    #expect(abs(WeightedGraph.karateClub.modularity(of: partition) - 0.419789612) < 1e-9)
    #expect(partition.sizes == [12, 11, 6, 5])
  }

  @Test func `without edges everybody is alone`() {
    #expect(Leiden().partition(of: WeightedGraph(nodeCount: 0, edges: [])).count == 0)
    #expect(Leiden().partition(of: WeightedGraph(nodeCount: 1, edges: [])).sizes == [1])
    #expect(Leiden().partition(of: WeightedGraph(nodeCount: 3, edges: [])).sizes == [1, 1, 1])
  }

  @Test func `a weighty edge joins what a light one does not`() {
    let edges: [WeightedGraph.Edge] = [.init(0, 1, weight: 9), .init(1, 2), .init(2, 3, weight: 9)]
    #expect(Leiden().partition(of: WeightedGraph(nodeCount: 4, edges: edges)) == Partition([0, 0, 1, 1]))
  }

  @Test func `a larger resolution leaves more and smaller communities`() {
    let counts = [0.2, 1, 4].map { Leiden(resolution: $0).partition(of: cliques(8, of: 6)).count }
    #expect(counts == counts.sorted())
    #expect(counts[0] < counts[2])
  }

  @Test(arguments: [1e-150, 1e-12, 1, 1e12, 1e150]) func `the unit of weights does not matter`(unit: Double) {
    var generator = SeededGenerator(seed: 5)
    let graph = GroupedGraph.make(using: &generator, nodes: 60)
    let scaled = WeightedGraph(
      nodeCount: graph.nodeCount, edges: graph.edges.map { .init($0.one, $0.other, weight: $0.weight * unit) })
    let found = scaled.modularity(of: Leiden().partition(of: scaled))
    #expect(abs(found - graph.modularity(of: Leiden().partition(of: graph))) < 1e-9)
  }
}

extension WeightedGraph {
  /// The friendships in a karate club (Zachary 1977), on which methods are compared.
  static let karateClub = WeightedGraph(nodeCount: 34, edges: karateTies.map { Edge($0.0 - 1, $0.1 - 1) })

  private static let karateTies: [(Int, Int)] = [
    (2, 1), (3, 1), (3, 2), (4, 1), (4, 2), (4, 3), (5, 1), (6, 1), (7, 1), (7, 5), (7, 6), (8, 1), (8, 2), (8, 3),
    (8, 4), (9, 1), (9, 3), (10, 3), (11, 1), (11, 5), (11, 6), (12, 1), (13, 1), (13, 4), (14, 1), (14, 2), (14, 3),
    (14, 4), (17, 6), (17, 7), (18, 1), (18, 2), (20, 1), (20, 2), (22, 1), (22, 2), (26, 24), (26, 25), (28, 3),
    (28, 24), (28, 25), (29, 3), (30, 24), (30, 27), (31, 2), (31, 9), (32, 1), (32, 25), (32, 26), (32, 29), (33, 3),
    (33, 9), (33, 15), (33, 16), (33, 19), (33, 21), (33, 23), (33, 24), (33, 30), (33, 31), (33, 32), (34, 9),
    (34, 10), (34, 14), (34, 15), (34, 16), (34, 19), (34, 20), (34, 21), (34, 23), (34, 24), (34, 27), (34, 28),
    (34, 29), (34, 30), (34, 31), (34, 32), (34, 33),
  ]
}
