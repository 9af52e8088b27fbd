internal import KorpuExport

/// Moves nodes and crossings of a drawing until nodes have room and lines are short; lines do not come to cross by that.
///
/// Source: as ``OrganicAnnealing``.
struct EmbeddingAnnealing {
  typealias Point = Placement.Point

  /// A change for the worse is taken up to here, at the beginning and at the end: it costs more to cross a line.
  private static let highest = 2.0
  private static let lowest = 0.02
  /// How far points go at the beginning and at the end, and beside a neighbour, as shares of the page.
  private static let farthest = 0.12
  private static let nearest = 0.02
  private static let besideNeighbour = 0.15

  let trials: Int
  let seed: UInt64

  /// - Complexity: O(degree · (points + stretches)) for each trial.
  func improved(_ start: EmbeddedDrawing) -> EmbeddedDrawing {
    var (drawing, chance) = (start, SmallRandom(seed: seed))
    guard !drawing.points.isEmpty else { return drawing }
    for trial in 0..<trials {
      let share = 1 - Double(trial) / Double(trials)
      let threshold = Self.lowest + (Self.highest - Self.lowest) * share * share
      let point = drawing.points[chance.next(below: drawing.points.count)]
      let place = place(for: point, in: drawing, share: share, &chance)
      let most =
        drawing.cost(of: point, at: drawing.boxes[point].middle) + threshold * Double(chance.next(below: 1_000)) / 1_000
      if drawing.cost(of: point, at: place, upTo: most) < most { drawing.move(point, to: place) }
    }
    return drawing
  }

  /// Somewhere near, or beside a neighbour; nodes stand on the raster.
  private func place(
    for point: Int, in drawing: EmbeddedDrawing, share: Double, _ chance: inout SmallRandom
  ) -> Point {
    var middle = drawing.boxes[point].middle
    var reach = Self.nearest + (Self.farthest - Self.nearest) * share
    let stretches = drawing.incident[point]
    if chance.next(below: 10) < 3, !stretches.isEmpty {
      let stretch = drawing.stretches[stretches[chance.next(below: stretches.count)]]
      middle = drawing.boxes[stretch.from == point ? stretch.to : stretch.from].middle
      reach = Self.besideNeighbour
    }
    func shift(_ length: Double) -> Double { (Double(chance.next(below: 2_001)) / 1_000 - 1) * length * reach }
    let place = Point(x: middle.x + shift(drawing.page.width), y: middle.y + shift(drawing.page.height))
    return drawing.inside(point < drawing.nodes ? OrganicField.onRaster(place) : place, for: point)
  }
}
