internal import KorpuExport

/// The way of a line between two nodes that stand in columns.
struct LineRoute {
  typealias Point = Placement.Point

  /// A column between those of the ends that the line passes through a gap.
  struct Pass {
    let column: Int
    var y: Double
  }

  enum Way {
    /// From one column to another.
    case across([Pass])
    /// From a node to the next below it.
    case upright
    /// Between two nodes of one column with others between them: round these, on the right or left.
    case around(toRight: Bool)
  }

  /// The end on the left or above, and the other.
  let start: Int
  let end: Int
  let way: Way
  /// Whether the line starts at what the tie ends with.
  let isReversed: Bool

  /// The line between the same nodes another way.
  func going(_ way: Way) -> LineRoute { LineRoute(start: start, end: end, way: way, isReversed: isReversed) }
}
