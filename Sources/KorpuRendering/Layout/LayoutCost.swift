/// How hard a layout is to read: the fewer crossings, the shorter the lines and the flatter the picture, the better.
enum LayoutCost {
  /// What one crossing costs, in inches of height; and one inch of line.
  private static let crossing = 2.0
  private static let length = 0.1

  /// - Complexity: O(lines² · points²).
  static func cost(of layout: PlainLayout) -> Double {
    Double(crossings(of: layout.lines)) * crossing + totalLength(of: layout.lines) * length + layout.height
  }

  /// How often lines cross. Lines of one node are not counted: where they gather, a crossing misleads nobody.
  static func crossings(of lines: [PlainLayout.Line]) -> Int {
    var count = 0
    for (index, line) in lines.enumerated() {
      for other in lines[(index + 1)...] where line.ends.isDisjoint(with: other.ends) {
        count += crossings(between: line.points, and: other.points)
      }
    }
    return count
  }

  private static func totalLength(of lines: [PlainLayout.Line]) -> Double {
    lines.reduce(0) { sum, line in
      sum
        + zip(line.points, line.points.dropFirst()).reduce(0) { length, ends in
          let (dx, dy) = (ends.1.x - ends.0.x, ends.1.y - ends.0.y)
          return length + (dx * dx + dy * dy).squareRoot()
        }
    }
  }

  private static func crossings(between line: [PlainLayout.Point], and other: [PlainLayout.Point]) -> Int {
    var count = 0
    for (a, b) in zip(line, line.dropFirst()) {
      for (c, d) in zip(other, other.dropFirst()) where cross(a, b, c, d) { count += 1 }
    }
    return count
  }

  /// Whether the stretches ab and cd cross inside both.
  private static func cross(
    _ a: PlainLayout.Point, _ b: PlainLayout.Point, _ c: PlainLayout.Point, _ d: PlainLayout.Point
  ) -> Bool {
    turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
  }

  /// Twice the signed area of the triangle.
  private static func turn(_ a: PlainLayout.Point, _ b: PlainLayout.Point, _ c: PlainLayout.Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
