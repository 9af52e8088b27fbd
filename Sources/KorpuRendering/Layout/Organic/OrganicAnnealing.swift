internal import KorpuExport

/// Moves nodes until their lines cross seldom and run under few nodes.
///
/// Source: threshold accepting (Dueck & Scheuer 1990), which is simulated annealing (for drawings: Davidson & Harel 1996)
/// without an exponential, so that it goes the same way on every machine. The bound is one of work, not of time.
struct OrganicAnnealing {
  typealias Point = Placement.Point

  /// A change for the worse is taken up to here, at the beginning and at the end.
  private static let highest = 3.0
  private static let lowest = 0.05

  let network: OrganicNetwork
  /// The nodes that may be moved.
  let movable: [Int]
  /// How many moves are tried.
  let trials: Int
  let seed: UInt64
  var weights = StraightCost.Weights()

  /// - Complexity: O(pairs of the node moved · (pairs + nodes)) for each trial.
  func improved(_ start: OrganicField) -> OrganicField {
    guard !movable.isEmpty, network.pairs.count > 1 else { return start }
    var (field, cost) = (start, StraightCost(network: network, places: start.places, weights: weights))
    var chance = SmallRandom(seed: seed)
    var (best, balance, least) = (start, 0.0, 0.0)
    for trial in 0..<trials {
      let share = 1 - Double(trial) / Double(trials)
      let threshold = Self.lowest + (Self.highest - Self.lowest) * share * share * share
      guard let move = move(in: field, reach: 0.06 + 0.5 * share, &chance) else { continue }
      let before = cost.cost(of: move.nodes)
      let old = move.nodes.map { field.places[$0] }
      for (node, place) in zip(move.nodes, move.places) { cost.move(node, to: place) }
      let change = cost.cost(of: move.nodes) - before
      if change < threshold * Double(chance.next(below: 1_000)) / 1_000 {
        for (node, place) in zip(move.nodes, move.places) { field.move(node, to: place) }
        balance += change
        if balance < least - 0.001 { (best, least) = (field, balance) }
      } else {
        for (node, place) in zip(move.nodes, old) { cost.move(node, to: place) }
      }
    }
    return best
  }

  /// One node, or two that change places.
  private struct Move {
    let nodes: [Int]
    let places: [Point]
  }

  /// A move that puts no node on another: somewhere near, beside the neighbours, or in the place of another.
  private func move(in field: OrganicField, reach: Double, _ chance: inout SmallRandom) -> Move? {
    let node = movable[chance.next(below: movable.count)]
    let way = chance.next(below: 10)
    if way < 5 { return swap(of: node, and: movable[chance.next(below: movable.count)], in: field) }
    var middle = field.places[node]
    let near = network.incident[node]
    if way < 8, !near.isEmpty {
      middle =
        field.places[network.neighbour(of: node, along: near[chance.next(below: near.count)])]
    }
    func shift(_ length: Double) -> Double {
      (Double(chance.next(below: 2_001)) / 1_000 - 1) * length * reach
    }
    let place = field.inside(
      Point(x: middle.x + shift(field.width), y: middle.y + shift(field.height)), for: node)
    return field.isFree(place, for: node) ? Move(nodes: [node], places: [place]) : nil
  }

  private func swap(of node: Int, and other: Int, in field: OrganicField) -> Move? {
    guard node != other else { return nil }
    let place = field.inside(field.places[other], for: node)
    let otherPlace = field.inside(field.places[node], for: other)
    let isFree =
      field.isFree(place, for: node, without: other)
      && field.isFree(otherPlace, for: other, without: node)
      && field.isApart(node, at: place, from: other, at: otherPlace)
    return isFree ? Move(nodes: [node, other], places: [place, otherPlace]) : nil
  }
}
