/// Places things below one another, each as near as can be to where it wants to be.
enum ColumnSpread {
  /// The middles of things of these heights, in their order and at least `gap` apart, that are nearest to the wanted
  /// ones in least squares, within `range` where they fit.
  ///
  /// Source: pool adjacent violators (Ayer, Brunk, Ewing, Reid & Silverman, 1955), on the wanted places less the room
  /// that those above need.
  /// - Complexity: O(things).
  static func middles(wanted: [Double], heights: [Double], gap: Double, within range: ClosedRange<Double>) -> [Double] {
    guard !wanted.isEmpty else { return [] }
    var offsets: [Double] = []
    var room = 0.0
    for height in heights {
      offsets.append(room + height / 2)
      room += height + gap
    }
    let slack = max(range.lowerBound, range.upperBound - room + gap)
    let pooled = pooledMeans(zip(wanted, offsets).map { $0 - $1 })
    return zip(pooled, offsets).map { min(max($0, range.lowerBound), slack) + $1 }
  }

  /// The nearest sequence that never falls.
  private static func pooledMeans(_ values: [Double]) -> [Double] {
    var pools: [Pool] = []
    for value in values {
      pools.append(Pool(sum: value, count: 1))
      while pools.count > 1, let last = pools.last, last.mean < pools[pools.count - 2].mean {
        pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    return pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
  }

  private struct Pool {
    var sum: Double
    var count: Int
    var mean: Double { sum / Double(count) }
  }
}
