import KorpuExport
import Testing

@testable import KorpuRendering

/// How plans of what crosses what are drawn.
@Suite struct EmbeddedDrawingTests {
  private static let seeds = UInt64(1)...6
  private static let page = LabelSizes.Size(width: 1_500, height: 1_000)

  private static func drawing(_ network: OrganicNetwork) -> EmbeddedDrawing {
    let plan = CrossingMinimization(of: network, starts: 2, shakes: 0).best
    let places = BarycentricDrawing(of: plan, aspect: page.width / page.height, outer: 0).places
    return EmbeddedDrawing(of: plan, network: network, places: places, page: page)
  }

  private static func crossings(_ drawing: EmbeddedDrawing) -> Int {
    drawing.lines.indices.reduce(0) { count, one in
      count
        + drawing.lines.indices.prefix(one).count {
          drawing.lines[one].crosses(drawing.lines[$0]) && !drawing.stretches[one].meets(drawing.stretches[$0])
        }
    }
  }

  /// How many pairs of nodes have less room between them than they should, and how many lines run under nodes.
  private static func faults(_ drawing: EmbeddedDrawing) -> Int {
    (0..<drawing.nodes).reduce(0) { count, one in
      let box = drawing.boxes[one]
      let near = drawing.boxes.prefix(one).count { other in
        let near = other.nearness(of: box, at: box.middle)
        return near.beside > 0 && near.above > 0
      }
      let under = drawing.lines.indices.count {
        box.lies(on: drawing.lines[$0], within: VisibilityGraph.clearance) && !drawing.stretches[$0].touches(one)
      }
      return count + near + under
    }
  }

  @Test(arguments: seeds) func `straight stretches do not cross, nor when nodes get room`(seed: UInt64) {
    let drawing = Self.drawing(.random(nodes: 24, pairs: 36, seed: seed))
    #expect(Self.crossings(drawing) == 0)
    let forced = EmbeddingForces.applied(to: drawing)
    #expect(Self.crossings(forced) == 0)
    #expect(Self.faults(forced) < Self.faults(drawing))
    let improved = EmbeddingAnnealing(trials: 20_000, seed: 1).improved(forced)
    #expect(Self.faults(improved) <= Self.faults(forced))
  }

  @Test(arguments: seeds) func `what is drawn stays on the page`(seed: UInt64) {
    let start = EmbeddingForces.applied(to: Self.drawing(.random(nodes: 20, pairs: 30, seed: seed)))
    let drawing = EmbeddingAnnealing(trials: 5_000, seed: seed).improved(start)
    for node in 0..<drawing.nodes {
      let box = drawing.boxes[node]
      #expect(box.middle.x >= box.halfWidth && box.middle.x <= Self.page.width - box.halfWidth)
      #expect(box.middle.y >= box.halfHeight && box.middle.y <= Self.page.height - box.halfHeight)
    }
  }

  /// A bound for what is tried costs no more than it has to: up to there, costs are the same.
  @Test(arguments: seeds) func `a cost that is within its bound is exact`(seed: UInt64) {
    let drawing = Self.drawing(.random(nodes: 20, pairs: 30, seed: seed))
    for point in drawing.points {
      let place = Placement.Point(x: 700, y: 400)
      let cost = drawing.cost(of: point, at: place)
      #expect(drawing.cost(of: point, at: place, upTo: cost) == cost)
      #expect(cost == 0 || drawing.cost(of: point, at: place, upTo: cost * 0.9) > cost * 0.9)
    }
  }

  @Test func `a grid with leaves is laid out without a crossing`() {
    #expect(OrganicSearch(network: .leafyGrid(columns: 4, rows: 3)).best.routing.crossings == 0)
  }

  @Test(arguments: [0, 1, 2, 3]) func `few nodes, joined or not, are placed`(nodes: Int) {
    #expect(OrganicSearch(network: .of(nodes, [])).best.field.places.count == nodes)
    let chain = (0..<max(0, nodes - 1)).map { (from: $0, to: $0 + 1) }
    #expect(OrganicSearch(network: .of(nodes, chain)).best.routing.crossings == 0)
  }

  @Test func `a thicket is laid out too`() {
    let edges = (0..<16).flatMap { one in (0..<one).map { (from: $0, to: one) } }
    let found = OrganicSearch(network: .of(16, edges)).best
    #expect(found.routing.ways.allSatisfy { $0.count > 1 })
  }
}
