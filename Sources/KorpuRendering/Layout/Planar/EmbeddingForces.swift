internal import KorpuExport

/// Pushes nodes that are too near off each other, and off stretches that run under them, without letting lines cross.
///
/// Source: Bertault, A Force-Directed Algorithm that Preserves Edge Crossing Properties (2000), with boxes in place of
/// points.
struct EmbeddingForces {
  typealias Point = Placement.Point

  private static let rounds = 150
  /// The share of what is wanted that is gone in a round, and how far a node goes at most.
  private static let share = 0.5
  private static let farthest = 60.0
  private static let least = 0.5
  /// Between a node and a line that passes it.
  private static let clearance = 2 * VisibilityGraph.clearance

  private var drawing: EmbeddedDrawing
  private var moves: [Point] = []

  /// A drawing in which nodes have more room.
  ///
  /// - Complexity: O(points · (points + stretches)) for each of at most 150 rounds.
  static func applied(to drawing: EmbeddedDrawing) -> EmbeddedDrawing {
    var forces = EmbeddingForces(drawing: drawing)
    for _ in 0..<rounds where !forces.goOn() { break }
    return forces.drawing
  }

  private init(drawing: EmbeddedDrawing) { self.drawing = drawing }

  /// Moves each point, and tells whether any had to move.
  private mutating func goOn() -> Bool {
    moves = Array(repeating: Point(x: 0, y: 0), count: drawing.boxes.count)
    pushPoints()
    pushStretches()
    var isMoved = false
    for point in drawing.points {
      let length = (moves[point].x * moves[point].x + moves[point].y * moves[point].y).squareRoot()
      guard length > Self.least else { continue }
      isMoved = go(point, by: min(1, Self.farthest / length)) || isMoved
    }
    return isMoved
  }

  /// Moves a point by a share of what is wanted, or less where lines would cross.
  private mutating func go(_ point: Int, by share: Double) -> Bool {
    var share = share
    for _ in 0..<3 {
      let (middle, move) = (drawing.boxes[point].middle, moves[point])
      let place = drawing.inside(Point(x: middle.x + move.x * share, y: middle.y + move.y * share), for: point)
      if !crosses(point, at: place) {
        drawing.move(point, to: place)
        return true
      }
      share /= 3
    }
    return false
  }

  private func crosses(_ point: Int, at place: Point) -> Bool {
    drawing.incident[point].contains { number in
      let line = drawing.line(of: number, with: point, at: place)
      return drawing.lines.indices.contains {
        line.crosses(drawing.lines[$0]) && !drawing.stretches[$0].meets(drawing.stretches[number])
      }
    }
  }

  /// Off each other, that way which is shorter.
  private mutating func pushPoints() {
    for (number, one) in drawing.points.enumerated() {
      for other in drawing.points[(number + 1)...] {
        let (box, otherBox) = (drawing.boxes[one], drawing.boxes[other])
        let (x, y) = box.nearness(of: otherBox, at: otherBox.middle)
        guard x > 0, y > 0 else { continue }
        // Nodes are wider than high, and more of them stand side by side.
        let step =
          x < 2 * y
          ? Point(x: otherBox.middle.x < box.middle.x ? -x : x, y: 0)
          : Point(x: 0, y: otherBox.middle.y < box.middle.y ? -y : y)
        push(one, step, -Self.share / 2)
        push(other, step, Self.share / 2)
      }
    }
  }

  private mutating func pushStretches() {
    for (number, stretch) in drawing.stretches.enumerated() {
      let line = drawing.lines[number]
      for node in 0..<drawing.nodes where !stretch.touches(node) {
        guard drawing.boxes[node].lies(on: line, within: Self.clearance) else { continue }
        push(node, off: stretch, line)
      }
    }
  }

  /// A node and a stretch go half the way each, the end of the stretch that is nearer more than the other.
  private mutating func push(_ node: Int, off stretch: EmbeddedDrawing.Stretch, _ line: Segment) {
    let length = max(0.01, line.length)
    let (dx, dy) = ((line.end.x - line.start.x) / length, (line.end.y - line.start.y) / length)
    let box = drawing.boxes[node]
    let (x, y) = (box.middle.x - line.start.x, box.middle.y - line.start.y)
    let beside = y * dx - x * dy
    let reach = abs(dy) * (box.halfWidth + Self.clearance) + abs(dx) * (box.halfHeight + Self.clearance)
    let way = (reach - abs(beside)) * (beside < 0 ? -1 : 1)
    let step = Point(x: -dy * way, y: dx * way)
    let along = min(1, max(0, (x * dx + y * dy) / length))
    push(node, step, Self.share / 2)
    push(stretch.from, step, -Self.share / 2 * (1 - along))
    push(stretch.to, step, -Self.share / 2 * along)
  }

  private mutating func push(_ point: Int, _ step: Point, _ share: Double) {
    moves[point].x += step.x * share
    moves[point].y += step.y * share
  }
}
