import KorpuExport
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
}
