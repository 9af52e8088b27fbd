import KorpuExport
import KorpuModel
import Testing

@testable import KorpuRendering

@Suite struct CrossingTests {
  private func crossings(_ lines: ([(Double, Double)], (Int, Int))...) -> Int {
    var crossings = Crossings()
    for (points, ends) in lines { crossings.add(points.map { Placement.Point(x: $0.0, y: $0.1) }, between: ends) }
    return crossings.count
  }

  @Test func `lines that cross are counted once`() {
    #expect(crossings(([(0, 0), (2, 2)], (1, 2)), ([(0, 2), (2, 0)], (3, 4))) == 1)
  }

  @Test func `lines of one node do not count as crossing`() {
    #expect(crossings(([(0, 0), (2, 2)], (1, 2)), ([(0, 2), (2, 0)], (1, 4))) == 0)
  }

  @Test func `lines that pass each other do not cross`() {
    #expect(crossings(([(0, 0), (2, 0)], (1, 2)), ([(0, 1), (2, 1)], (3, 4))) == 0)
  }

  @Test func `a line that takes another way is counted where it runs now`() {
    var crossings = Crossings()
    crossings.add([Placement.Point(x: 0, y: 0), Placement.Point(x: 2, y: 2)], between: (1, 2))
    crossings.add([Placement.Point(x: 0, y: 2), Placement.Point(x: 2, y: 0)], between: (3, 4))
    crossings.replace(1, with: [Placement.Point(x: 0, y: 3), Placement.Point(x: 2, y: 3)])
    #expect(crossings.count == 0)
    #expect(crossings.count(of: 1) == 0)
  }

  /// Lines between the corners of a square, one of them bent.
  private static func placement(_ ends: [(String, String)], bend: Double) -> (Placement, [DiagramEdge]) {
    let nodes = ["a": (0.0, 0.0), "b": (90.0, 90.0), "c": (0.0, 90.0), "d": (90.0, 0.0)]
      .mapValues { Placement.Point(x: $0.0, y: $0.1) }
    let edges = ends.map { DiagramEdge(kind: .relation(.met), from: $0.0, to: $0.1) }
    let courses = edges.enumerated().compactMap { number, edge -> (String, [Placement.Point])? in
      guard let start = nodes[edge.from], let end = nodes[edge.to] else { return nil }
      let shift = number == 0 ? bend : 0
      func mixed(_ share: Double) -> Placement.Point {
        let point = start.mixed(end, share)
        return Placement.Point(x: point.x + shift, y: point.y)
      }
      return (edge.id, [start, mixed(1.0 / 3), mixed(2.0 / 3), end])
    }
    let frame = Placement.Rectangle(left: 0, bottom: 0, right: 90, top: 90)
    return (
      Placement(nodes: nodes, courses: Dictionary(uniqueKeysWithValues: courses), boxes: [:], frame: frame), edges
    )
  }

  @Test(arguments: [0.0, 20, 200]) func `lines are counted as they are drawn`(bend: Double) {
    let (placement, edges) = Self.placement([("a", "b"), ("c", "d")], bend: bend)
    #expect(placement.crossings(of: edges) == 1)
    let (shared, its) = Self.placement([("a", "b"), ("a", "d")], bend: bend)
    #expect(shared.crossings(of: its) == 0)
  }

  @Test func `a curve can cross a line that its ends do not`() {
    let (placement, edges) = Self.placement([("a", "c"), ("b", "d")], bend: 200)
    #expect(placement.crossings(of: edges) == 2)
    let (straight, its) = Self.placement([("a", "c"), ("b", "d")], bend: 0)
    #expect(straight.crossings(of: its) == 0)
  }
}
