import Testing

@testable import KorpuAnalysis

@Suite struct ConnectedPartsTests {
  @Test func `a community in two parts becomes two, which divides the graph better`() {
    let graph = WeightedGraph(nodeCount: 5, edges: [.init(0, 1), .init(1, 2), .init(2, 3), .init(3, 4)])
    let torn = Partition([0, 0, 1, 0, 0])
    let parts = graph.connectedParts(of: torn)
    #expect(parts == Partition([0, 0, 1, 2, 2]))
    #expect(graph.modularity(of: parts) > graph.modularity(of: torn))
  }
}
