/// A layout as Graphviz's `plain` format tells it: the size of the picture and the course of each line.
///
/// Source: graphviz.org/docs/outputs/plain. Lengths are in inches.
struct PlainLayout {
  struct Point {
    let x: Double
    let y: Double
  }

  struct Line {
    /// The names of the nodes at its ends.
    let ends: Set<Substring>
    /// The course: the points of its Bézier curves, with as many between them as a measure of crossings needs.
    let points: [Point]
  }

  private(set) var height = 0.0
  /// The lines that are seen.
  private(set) var lines: [Line] = []

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.first == "graph", words.count >= 4 { height = Double(words[3]) ?? 0 }
      if words.first == "edge", !words.contains("invis"), let points = Self.controlPoints(words) {
        lines.append(Line(ends: [words[1], words[2]], points: Self.sampled(points)))
      }
    }
  }

  /// `edge tail head n x1 y1 … xn yn style colour`
  private static func controlPoints(_ words: [Substring]) -> [Point]? {
    guard words.count > 4, let count = Int(words[3]), words.count >= 4 + 2 * count else {
      return nil
    }
    let numbers = words[4..<4 + 2 * count].compactMap { Double($0) }
    guard numbers.count == 2 * count else { return nil }
    return stride(from: 0, to: numbers.count, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
  }

  /// Points on the cubic curves p0 p1 p2 p3, p3 p4 p5 p6, …
  private static func sampled(_ control: [Point]) -> [Point] {
    let pieces = 6
    guard control.count >= 4 else { return control }
    return [control[0]]
      + stride(from: 0, to: control.count - 3, by: 3).flatMap { start in
        (1...pieces).map { bezier(control[start..<start + 4], at: Double($0) / Double(pieces)) }
      }
  }

  private static func bezier(_ p: ArraySlice<Point>, at t: Double) -> Point {
    let s = 1 - t
    let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    return zip(p, weights).reduce(Point(x: 0, y: 0)) { sum, term in
      Point(x: sum.x + term.0.x * term.1, y: sum.y + term.0.y * term.1)
    }
  }
}
