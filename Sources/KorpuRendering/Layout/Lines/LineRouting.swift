/// Finds the ways of lines: through the gaps of the columns between their ends, so that none runs under a node.
struct LineRouting {
  let places: ButterflyPlaces
  /// Columns before this one have the centre on their right.
  let middle: Int

  /// - Complexity: O(columns · nodes of a column).
  func route(from: Int, to: Int) -> LineRoute {
    let isReversed = (places.column[from], places.y[from]) > (places.column[to], places.y[to])
    let (start, end) = isReversed ? (to, from) : (from, to)
    return LineRoute(start: start, end: end, way: way(from: start, to: end), isReversed: isReversed)
  }

  private func way(from start: Int, to end: Int) -> LineRoute.Way {
    let (first, last) = (places.column[start], places.column[end])
    guard first != last else {
      let between = places.columns[first].obstacles.contains {
        $0.lowerBound > places.y[start] && $0.upperBound < places.y[end]
      }
      return between ? .around(toRight: first < middle) : .upright
    }
    let (from, to) = (places.columns[first].right, places.columns[last].left)
    func height(at x: Double) -> Double {
      let share = (x - from) / max(1, to - from)
      return places.y[start] + (places.y[end] - places.y[start]) * share * share * (3 - 2 * share)
    }
    let between = (first + 1)..<last
    let isFree = between.allSatisfy { index in
      let column = places.columns[index]
      let (a, b) = (height(at: column.left), height(at: column.right))
      return Self.isClear(column, min(a, b)...max(a, b), by: Spacing.clearance)
    }
    guard !isFree else { return .across([]) }
    return .across(
      between.map { index in
        let column = places.columns[index]
        return LineRoute.Pass(
          column: index, y: Self.gap(in: column, nearest: height(at: (column.left + column.right) / 2)))
      })
  }

  /// Whether nothing of a column lies nearer to a stretch than a distance.
  static func isClear(_ column: ButterflyPlaces.Column, _ range: ClosedRange<Double>, by distance: Double) -> Bool {
    column.obstacles.allSatisfy {
      range.upperBound + distance < $0.lowerBound || range.lowerBound - distance > $0.upperBound
    }
  }

  /// The place nearest to the wanted one where a line passes between what stands in a column.
  static func gap(in column: ButterflyPlaces.Column, nearest wanted: Double) -> Double {
    var best = wanted
    var distance = Double.infinity
    for gap in gaps(in: column) {
      let y = height(in: gap, nearest: wanted)
      if abs(y - wanted) < distance { (best, distance) = (y, abs(y - wanted)) }
    }
    return best
  }

  /// Where a line passes through a gap.
  static func height(in gap: (above: Double, below: Double), nearest wanted: Double) -> Double {
    let (top, bottom) = (gap.above + Spacing.clearance, gap.below - Spacing.clearance)
    return top > bottom ? (gap.above + gap.below) / 2 : min(max(wanted, top), bottom)
  }

  /// The gaps of a column from the top, with the room above and below all.
  static func gaps(in column: ButterflyPlaces.Column) -> [(above: Double, below: Double)] {
    var gaps: [(above: Double, below: Double)] = []
    var above = -Double.infinity
    for obstacle in column.obstacles {
      if obstacle.lowerBound > above { gaps.append((above, obstacle.lowerBound)) }
      above = max(above, obstacle.upperBound)
    }
    return gaps + [(above, .infinity)]
  }
}
