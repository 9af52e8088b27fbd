import Testing

@testable import KorpuRendering

/// What holds for every plan of what crosses what, shown on random networks; and how few crossings well-known graphs need.
@Suite struct PlanarizationTests {
  private static let seeds = UInt64(1)...8

  private static func best(_ network: OrganicNetwork) -> Planarization {
    CrossingMinimization(of: network, starts: 4, shakes: 4).best
  }

  @Test(arguments: seeds) func `each crossing is a node where two pairs go straight on`(seed: UInt64) {
    let plan = Self.best(.random(nodes: 24, pairs: 50, seed: seed))
    var crossings = 0.0
    for node in plan.map.first.indices.dropFirst(plan.nodes) where plan.map.first[node] >= 0 {
      let owners = plan.map.ring(of: node).map { plan.map.owners[$0] }
      #expect(owners.count == 4)
      #expect(owners[0] == owners[2] && owners[1] == owners[3] && owners[0] != owners[1])
      crossings += plan.pairs[owners[0]].weight * plan.pairs[owners[1]].weight
    }
    #expect(crossings == plan.crossings)
  }

  @Test(arguments: seeds) func `each pair leads from one of its nodes to the other`(seed: UInt64) {
    let plan = Self.best(.random(nodes: 24, pairs: 50, seed: seed))
    for (number, pair) in plan.pairs.enumerated() {
      let darts = plan.darts(of: number)
      #expect(darts.first.map { plan.map.origins[$0] } == pair.from)
      #expect(darts.last.map(plan.map.end) == pair.to)
      #expect(plan.isCrossed(number) == (darts.count > 1))
    }
  }

  /// Euler: nodes − lines + faces = 2 for each part that has lines.
  @Test(arguments: seeds) func `what is left when pairs are taken away is drawn on a plane`(seed: UInt64) {
    var plan = Self.best(.random(nodes: 20, pairs: 40, seed: seed))
    for pair in plan.pairs.indices {
      let nodes = plan.map.first.indices.filter { plan.map.first[$0] >= 0 }
      let lines = plan.map.origins.count { $0 >= 0 } / 2
      let components = plan.map.components
      let parts = Set(nodes.map { components[$0] }).count
      #expect(nodes.count - lines + plan.map.faces.count == 2 * parts)
      plan.lift(pair)
    }
    #expect(plan.crossings == 0)
    #expect(plan.map.origins.allSatisfy { $0 < 0 })
  }

  /// Guy, Crossing Numbers of Graphs (1972).
  @Test(arguments: [(4, 0), (5, 1), (6, 3), (7, 9)]) func `a complete graph crosses as often as it must`(
    nodes: Int, crossings: Double
  ) {
    let edges = (0..<nodes).flatMap { one in (0..<one).map { (from: $0, to: one) } }
    #expect(Self.best(.of(nodes, edges)).crossings == crossings)
  }

  @Test func `a grid has no crossing, with leaves at each node neither`() {
    #expect(Self.best(.leafyGrid(columns: 5, rows: 5)).crossings == 0)
  }

  @Test func `several edges of a pair are crossed together`() {
    // Of five nodes all are joined, all of them twice: one crossing of two pairs counts four times.
    let edges = (0..<5).flatMap { one in (0..<one).map { (from: $0, to: one) } }
    #expect(Self.best(.of(5, edges + edges)).crossings == 4)
  }

  @Test func `without pairs there is nothing to cross`() {
    #expect(Self.best(.of(0, [])).crossings == 0)
    #expect(Self.best(.of(3, [])).map.connected(nodes: 3).components == [0, 0, 0])
  }
}

extension OrganicNetwork {
  /// A network of nodes of one size.
  static func of(_ nodes: Int, _ edges: [(from: Int, to: Int)]) -> OrganicNetwork {
    OrganicNetwork(sizes: Array(repeating: LabelSizes.Size(width: 110, height: 34), count: nodes), edges: edges)
  }

  /// A grid of nodes, each of which has another that nothing else is joined with.
  static func leafyGrid(columns: Int, rows: Int) -> OrganicNetwork {
    let count = columns * rows
    var edges = (0..<count).map { (from: $0, to: $0 + count) }
    for node in 0..<count {
      if node % columns < columns - 1 { edges.append((from: node, to: node + 1)) }
      if node < count - columns { edges.append((from: node, to: node + columns)) }
    }
    return .of(2 * count, edges)
  }

  /// A network in which several parts may be, and nodes that nothing joins.
  static func random(nodes: Int, pairs: Int, seed: UInt64) -> OrganicNetwork {
    var chance = SmallRandom(seed: seed)
    return .of(nodes, (0..<pairs).map { _ in (from: chance.next(below: nodes), to: chance.next(below: nodes)) })
  }
}
