internal import KorpuExport

/// Places nodes so that those few steps apart in the network stand near.
///
/// Source: Gansner, Koren & North, Graph Drawing by Stress Majorization (2004), node by node.
struct StressStart {
  typealias Point = Placement.Point

  private static let rounds = 60

  let network: OrganicNetwork

  /// The places, a step being one long.
  ///
  /// - Complexity: O(nodes²) for each of 60 rounds.
  var places: [Point] {
    let count = network.sizes.count
    var chance = SmallRandom(seed: 7)
    var places = (0..<count).map { _ in
      Point(x: Double(chance.next(below: 10_000)) / 1_000, y: Double(chance.next(below: 10_000)) / 1_000)
    }
    let steps = (0..<count).map(network.steps)
    for _ in 0..<Self.rounds {
      for node in 0..<count { places[node] = better(node, places, steps[node]) }
    }
    return places
  }

  /// The mean of the places at which others would like to see a node, near ones weighing more.
  private func better(_ node: Int, _ places: [Point], _ steps: [Int]) -> Point {
    var (x, y, weights) = (0.0, 0.0, 0.0)
    let place = places[node]
    for other in places.indices where other != node {
      let wanted = Double(steps[other])
      let (dx, dy) = (place.x - places[other].x, place.y - places[other].y)
      let share = wanted / max(0.001, (dx * dx + dy * dy).squareRoot())
      let weight = 1 / (wanted * wanted)
      x += weight * (places[other].x + dx * share)
      y += weight * (places[other].y + dy * share)
      weights += weight
    }
    return weights > 0 ? Point(x: x / weights, y: y / weights) : place
  }
}
