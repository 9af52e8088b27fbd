import KorpuExport
import KorpuModel
import Testing

@testable import KorpuRendering

/// What holds for every butterfly, shown on random ones.
@Suite struct ButterflyTests {
  private static let seeds = UInt64(1)...8

  private struct Drawn {
    let diagram: Diagram
    let placement: Placement
    let rectangles: [String: Placement.Rectangle]

    static func diagram(seed: UInt64) -> Diagram {
      RandomDiagrams.columns(actors: 6 + 4 * Int(seed), lines: 8 + 4 * Int(seed), seed: seed)
    }

    init(seed: UInt64) throws {
      diagram = Self.diagram(seed: seed)
      let sizes = try LabelSizes(of: diagram, theme: .light)
      placement = ButterflyLayout(diagram: diagram, sizes: sizes, work: 400_000).placement
      rectangles = placement.nodes.map { id, point in
        let size = sizes.node(id)
        return (
          id,
          Placement.Rectangle(
            left: point.x - size.width / 2, bottom: point.y - size.height / 2, right: point.x + size.width / 2,
            top: point.y + size.height / 2)
        )
      }.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  @Test(arguments: seeds) func `each node stands in its own box and in no other`(seed: UInt64) throws {
    let drawn = try Drawn(seed: seed)
    for group in drawn.diagram.groups {
      let box = try #require(drawn.placement.boxes[group.id])
      let members = Set(group.nodes.map(\.id))
      for (id, node) in drawn.rectangles {
        #expect(node.overlaps(box) == members.contains(id), "seed \(seed), \(id) and \(group.id)")
        if members.contains(id) { #expect(node.lies(in: box), "seed \(seed), \(id)") }
      }
    }
  }

  @Test(arguments: seeds) func `no box lies on another, and no node`(seed: UInt64) throws {
    let drawn = try Drawn(seed: seed)
    for shapes in [drawn.placement.boxes, drawn.rectangles] {
      let sorted = shapes.sorted { $0.key < $1.key }
      for (number, one) in sorted.enumerated() {
        for other in sorted[(number + 1)...] {
          #expect(!one.value.overlaps(other.value), "seed \(seed), \(one.key) and \(other.key)")
        }
      }
    }
  }

  @Test(arguments: seeds) func `no line runs under a node that it does not join`(seed: UInt64) throws {
    let drawn = try Drawn(seed: seed)
    for edge in drawn.diagram.edges {
      let course = try #require(drawn.placement.courses[edge.id])
      for (id, node) in drawn.rectangles where id != edge.from && id != edge.to {
        #expect(!course.points.contains { node.holds($0) }, "seed \(seed), \(edge.id) under \(id)")
      }
    }
  }

  @Test(arguments: seeds) func `lines begin and end at their nodes`(seed: UInt64) throws {
    let drawn = try Drawn(seed: seed)
    for edge in drawn.diagram.edges {
      let course = try #require(drawn.placement.courses[edge.id])
      let (start, end) = (try #require(course.first), try #require(course.last))
      #expect(try #require(drawn.rectangles[edge.from]).grown.holds(start), "seed \(seed), \(edge.id)")
      #expect(try #require(drawn.rectangles[edge.to]).grown.holds(end), "seed \(seed), \(edge.id)")
    }
  }

  /// Of half of them, for these are searched as long as for a reader.
  @Test(arguments: seeds.filter { !$0.isMultiple(of: 2) }) func `no picture is a ribbon`(seed: UInt64) throws {
    let diagram = Drawn.diagram(seed: seed)
    let svg = String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg, layout: .butterfly), as: UTF8.self)
    let size = try #require(svg.firstMatch(of: /width="(\d+)pt" height="(\d+)pt"/))
    let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
    #expect(max(width / height, height / width) <= 2.2, "seed \(seed): \(width) by \(height)")
  }

  /// Four who are each joined to four others, as delegations that met: that cannot be drawn with less than four crossings
  /// (Zarankiewicz 1954, Kleitman 1970). In columns of the same number in each box it would be many more.
  @Test func `who met whom is drawn with hardly more crossings than there must be`() throws {
    func people(_ ids: [String]) -> [DiagramNode] {
      ids.map { DiagramNode(id: $0, type: .person, name: $0) }
    }
    let groups = [("AZ", ["a0", "a1", "a2"]), ("KZ", ["b0", "b1"]), ("TR", ["a3", "b2", "b3", "c0", "c1"])]
      .map { code, ids in
        DiagramGroup(code: CountryCode(code), heading: code, country: nil, people: people(ids), bodies: [])
      }
    let edges = (0..<4).flatMap { one in
      (0..<4).map { DiagramEdge(kind: .relation(.met), from: "a\(one)", to: "b\($0)", articles: 1) }
    }
    let diagram = Diagram(title: "", scope: "", source: "", groups: groups, centre: [], edges: edges)
    let sizes = try LabelSizes(of: diagram, theme: .light)
    let result = ButterflyLayout(diagram: diagram, sizes: sizes).result
    #expect(result.crossings <= 6)
    #expect(result.placement.crossings(of: edges) == result.crossings)
  }

  @Test func `one actor, and none, can be drawn`() throws {
    for actors in 0...1 {
      let diagram = RandomDiagrams.columns(actors: actors, lines: 0, seed: 1)
      #expect(try !DiagramRenderer.picture(of: diagram, as: .svg).isEmpty)
    }
  }
}

extension Placement.Rectangle {
  fileprivate func overlaps(_ other: Self) -> Bool {
    left < other.right && other.left < right && bottom < other.top && other.bottom < top
  }

  fileprivate func lies(in other: Self) -> Bool {
    left >= other.left && right <= other.right && bottom >= other.bottom && top <= other.top
  }

  fileprivate func holds(_ point: Placement.Point) -> Bool {
    left < point.x && point.x < right && bottom < point.y && point.y < top
  }

  /// For what lies on the border.
  fileprivate var grown: Self { Self(left: left - 1, bottom: bottom - 1, right: right + 1, top: top + 1) }
}

extension [Placement.Point] {
  /// Points on the curves of a course.
  fileprivate var points: [Placement.Point] {
    stride(from: 0, to: count - 3, by: 3).flatMap { start in
      let curve = CubicCurve(
        start: self[start], first: self[start + 1], second: self[start + 2], end: self[start + 3])
      return (0...20).map { curve.point(at: Double($0) / 20) }
    }
  }
}
