/// An order of nodes on a circle in which the lines between them cross seldom.
struct CircleOrder {
  /// The ends of each pair of joined nodes, and how much of the picture their lines take.
  let chords: [(from: Int, to: Int, weight: Double)]
  let count: Int

  /// Beyond so many nodes no more swaps are tried: it is a bound on time, and such circles are thickets anyway.
  private static let mostRounds = 12
  private static let mostSwapped = 40

  /// The numbers of the nodes around the circle.
  ///
  /// Greedy swaps from the given order, as long as one helps.
  /// - Complexity: O(nodes² · chords²) for each of at most a dozen rounds.
  func best() -> [Int] {
    var order = Array(0..<count)
    guard count > 3, count <= Self.mostSwapped else { return order }
    var least = cost(of: order)
    for _ in 0..<Self.mostRounds {
      let before = least
      for first in 0..<count {
        for second in first + 1..<count {
          order.swapAt(first, second)
          let swapped = cost(of: order)
          if swapped < least - 1e-9 { least = swapped } else { order.swapAt(first, second) }
        }
      }
      guard least < before else { break }
    }
    return order
  }

  /// Crossings, each as heavy as its lines are wide; of orders that cross as often, short lines decide.
  private func cost(of order: [Int]) -> Double {
    var places = order
    for (place, node) in order.enumerated() { places[node] = place }
    let spans = chords.map { chord in
      (low: min(places[chord.from], places[chord.to]), high: max(places[chord.from], places[chord.to]), chord.weight)
    }
    var cost = 0.0
    for (index, one) in spans.enumerated() {
      let distance = min(one.high - one.low, count - one.high + one.low)
      cost += 0.01 * one.2 * Double(distance)
      for other in spans[(index + 1)...] where one.low != other.low && one.high != other.high {
        let crosses = (one.low < other.low && other.low < one.high) != (one.low < other.high && other.high < one.high)
        if crosses && one.low != other.high && one.high != other.low { cost += one.2 * other.2 }
      }
    }
    return cost
  }
}
