internal import KorpuExport

/// Counts how often chains of straight pieces cross.
struct Crossings {
  private var points: [Placement.Point] = []
  private var chains: [Chain] = []

  private struct Chain {
    let points: Range<Int>
    let ends: (Int, Int)
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    func mayCross(_ other: Chain) -> Bool {
      x.lowerBound <= other.x.upperBound && other.x.lowerBound <= x.upperBound
        && y.lowerBound <= other.y.upperBound && other.y.lowerBound <= y.upperBound
        && ends.0 != other.ends.0 && ends.0 != other.ends.1 && ends.1 != other.ends.0 && ends.1 != other.ends.1
    }
  }

  /// Adds the chain of a line between two nodes.
  mutating func add(_ chain: [Placement.Point], between ends: (Int, Int)) {
    chains.append(kept(chain, between: ends))
  }

  /// Puts another chain in the place of one.
  mutating func replace(_ index: Int, with chain: [Placement.Point]) {
    chains[index] = kept(chain, between: chains[index].ends)
  }

  private mutating func kept(_ chain: [Placement.Point], between ends: (Int, Int)) -> Chain {
    let first = chain.first ?? Placement.Point(x: 0, y: 0)
    var (x, y) = (first.x...first.x, first.y...first.y)
    for point in chain.dropFirst() {
      x = min(x.lowerBound, point.x)...max(x.upperBound, point.x)
      y = min(y.lowerBound, point.y)...max(y.upperBound, point.y)
    }
    defer { points += chain }
    return Chain(points: points.count..<points.count + chain.count, ends: ends, x: x, y: y)
  }

  /// How often lines cross. Lines of one node are not counted: where they gather, a crossing misleads nobody.
  ///
  /// - Complexity: O(lines² · points²), much less where lines lie apart.
  var count: Int {
    chains.withUnsafeBufferPointer { chains in
      points.withUnsafeBufferPointer { points in
        var count = 0
        for index in chains.indices {
          for other in index + 1..<max(index + 1, chains.count) where chains[index].mayCross(chains[other]) {
            count += Self.crossings(of: chains[index].points, and: chains[other].points, in: points)
          }
        }
        return count
      }
    }
  }

  /// How often one chain crosses the others.
  func count(of chain: Int) -> Int {
    points.withUnsafeBufferPointer { points in
      chains.indices.reduce(0) { count, other in
        guard other != chain, chains[chain].mayCross(chains[other]) else { return count }
        return count + Self.crossings(of: chains[chain].points, and: chains[other].points, in: points)
      }
    }
  }

  private static func crossings(
    of one: Range<Int>, and other: Range<Int>, in points: UnsafeBufferPointer<Placement.Point>
  ) -> Int {
    var count = 0
    for a in one.lowerBound..<one.upperBound - 1 {
      for c in other.lowerBound..<other.upperBound - 1
      where cross(points[a], points[a + 1], points[c], points[c + 1]) { count += 1 }
    }
    return count
  }

  /// Whether the stretches ab and cd cross inside both.
  private static func cross(_ a: Placement.Point, _ b: Placement.Point, _ c: Placement.Point, _ d: Placement.Point)
    -> Bool
  {
    turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
  }

  /// Twice the signed area of the triangle.
  private static func turn(_ a: Placement.Point, _ b: Placement.Point, _ c: Placement.Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
