import KorpuExport
import KorpuModel
import Testing

@testable import KorpuRendering

/// What holds for every organic layout, shown on random ones.
@Suite struct OrganicTests {
  private static let seeds = UInt64(1)...6

  private struct Drawn {
    let diagram: Diagram
    let result: OrganicLayout.Result
    let rectangles: [(id: String, Placement.Rectangle)]

    init(seed: UInt64) throws {
      diagram = RandomDiagrams.columns(actors: 6 + 4 * Int(seed), lines: 8 + 6 * Int(seed), seed: seed)
      let sizes = try LabelSizes(of: diagram, theme: .light)
      result = OrganicLayout(diagram: diagram, sizes: sizes, theme: .light).result
      rectangles = result.placement.nodes.sorted { $0.key < $1.key }.map { id, point in
        let size = sizes.node(id)
        return (
          id,
          Placement.Rectangle(
            left: point.x - size.width / 2, bottom: point.y - size.height / 2, right: point.x + size.width / 2,
            top: point.y + size.height / 2)
        )
      }
    }
  }

  @Test(arguments: seeds) func `no node lies on another, each tie has a line between its nodes, under no other`(
    seed: UInt64
  ) throws {
    // One layout for both: it takes longest of all.
    let drawn = try Drawn(seed: seed)
    expectApart(drawn, seed)
    for edge in drawn.diagram.edges { try expectClear(edge, in: drawn, seed) }
  }

  private func expectApart(_ drawn: Drawn, _ seed: UInt64) {
    for (number, one) in drawn.rectangles.enumerated() {
      for other in drawn.rectangles[(number + 1)...] {
        let (a, b) = (one.1, other.1)
        #expect(
          a.right < b.left || b.right < a.left || a.top < b.bottom || b.top < a.bottom,
          "seed \(seed), \(one.id) and \(other.id)")
      }
    }
  }

  private func expectClear(_ edge: DiagramEdge, in drawn: Drawn, _ seed: UInt64) throws {
    let course = try #require(drawn.result.placement.courses[edge.id])
    for (id, node) in drawn.rectangles {
      let margin = id == edge.from || id == edge.to ? 1.0 : 0
      func holds(_ point: Placement.Point) -> Bool {
        node.left - margin < point.x && point.x < node.right + margin && node.bottom - margin < point.y
          && point.y < node.top + margin
      }
      if id == edge.from { #expect(holds(try #require(course.first)), "seed \(seed), \(edge.id)") }
      if id == edge.to { #expect(holds(try #require(course.last)), "seed \(seed), \(edge.id)") }
      if margin == 0 { #expect(!Self.points(of: course).contains(where: holds), "seed \(seed), \(edge.id), \(id)") }
    }
  }

  private static func points(of course: [Placement.Point]) -> [Placement.Point] {
    stride(from: 0, to: course.count - 3, by: 3).flatMap { start in
      let curve = CubicCurve(
        start: course[start], first: course[start + 1], second: course[start + 2], end: course[start + 3])
      return (0...20).map { curve.point(at: Double($0) / 20) }
    }
  }

  @Test(arguments: seeds.prefix(3)) func `what is laid out again is the same`(seed: UInt64) throws {
    #expect(try Drawn(seed: seed).result.placement == Drawn(seed: seed).result.placement)
  }

  @Test func `a tree has no crossing`() {
    let network = OrganicNetwork(
      sizes: Array(repeating: LabelSizes.Size(width: 100, height: 30), count: 15),
      edges: (1..<15).map { (from: $0, to: ($0 - 1) / 2) })
    let start = OrganicField(network: network, near: StressStart(network: network).places)
    let field = OrganicAnnealing(network: network, movable: Array(0..<15), trials: 15_000, seed: 1).improved(start)
    #expect(OrganicRouting(network: network, places: field.places).crossings == 0)
  }

  @Test func `several ties of two are drawn side by side`() throws {
    let nodes = ["a", "b"].map { DiagramNode(id: $0, type: .person, name: $0) }
    let edges = [RelationType.met, .cooperatesWith].map {
      DiagramEdge(kind: .relation($0), from: "a", to: "b", articles: 1)
    }
    let diagram = Diagram(title: "", scope: "", source: "", groups: [], centre: nodes, edges: edges)
    let sizes = try LabelSizes(of: diagram, theme: .light)
    let courses = OrganicLayout(diagram: diagram, sizes: sizes, theme: .light).result.placement.courses
    #expect(Set(edges.compactMap { courses[$0.id] }).count == 2)
  }

  @Test(arguments: seeds.prefix(3)) func `who was there stays, also where somebody new comes`(seed: UInt64) throws {
    let diagram = RandomDiagrams.columns(actors: 10 + 4 * Int(seed), lines: 10 + 6 * Int(seed), seed: seed)
    let new = Set(diagram.nodes.map(\.id).sorted().suffix(2))
    func places(_ diagram: Diagram, _ kept: [String: Placement.Point]? = nil) throws -> [String: Placement.Point] {
      let sizes = try LabelSizes(of: diagram, theme: .light)
      return OrganicLayout(diagram: diagram, sizes: sizes, theme: .light, kept: kept).result.places
    }
    let earlier = try places(diagram.without(new))
    let later = try places(diagram, earlier)
    #expect(earlier.allSatisfy { later[$0.key] == $0.value }, "seed \(seed)")
    #expect(later.count == earlier.count + new.count)
  }

  @Test func `without boxes the small line tells the country`() throws {
    let diagram = Diagrams.countries(["AZ", "KZ"])
    let dot = try DiagramRenderer.dot(of: diagram, layout: .organic)
    #expect(dot.contains("KZ · KZ Person 1"))
    #expect(!dot.contains("cluster_kz"))
  }

  @Test func `by itself a picture has boxes, unless its lines would be a thicket`() throws {
    let few = RandomDiagrams.columns(actors: 12, lines: 10, seed: 2)
    let many = RandomDiagrams.columns(actors: 40, lines: 80, seed: 2)
    #expect(try DiagramRenderer.dot(of: few).contains("class=\"box "))
    #expect(try !DiagramRenderer.dot(of: many).contains("class=\"box "))
    #expect(try DiagramRenderer.dot(of: many, layout: .butterfly).contains("class=\"box "))
  }
}
