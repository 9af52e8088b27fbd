internal import KorpuExport

/// Moves nodes until their lines cross seldom and run under few nodes.
///
/// Source: threshold accepting (Dueck & Scheuer 1990), which is simulated annealing (for drawings: Davidson & Harel 1996)
/// without an exponential, so that it goes the same way on every machine. The bound is one of work, not of time.
struct OrganicAnnealing {
  typealias Point = Placement.Point

  /// What a line under a node costs beside a crossing, and how much length costs as much.
  private static let underNode = 0.5
  private static let lengthOfCrossing = 700.0
  /// Between a line and a node that it passes.
  private static let clearance = 4.0
  private static let highest = 3.0
  private static let lowest = 0.05

  let network: OrganicNetwork
  /// The nodes that may be moved.
  let movable: [Int]
  /// How many moves are tried.
  let trials: Int
  let seed: UInt64

  /// - Complexity: O(pairs of the node moved · (pairs + nodes)) for each trial.
  func improved(_ start: OrganicField) -> OrganicField {
    guard !movable.isEmpty, network.pairs.count > 1 else { return start }
    var field = start
    var chance = SmallRandom(seed: seed)
    var (best, balance, least) = (start, 0.0, 0.0)
    for trial in 0..<trials {
      let share = 1 - Double(trial) / Double(trials)
      let threshold = Self.lowest + (Self.highest - Self.lowest) * share * share * share
      guard let move = move(in: field, reach: 0.06 + 0.5 * share, &chance) else { continue }
      let before = cost(of: move, in: field)
      let old = (field.places[move.node], move.other.map { field.places[$0] })
      field.move(move.node, to: move.place)
      if let other = move.other, let place = move.otherPlace { field.move(other, to: place) }
      let change = cost(of: move, in: field) - before
      if change < threshold * Double(chance.next(below: 1_000)) / 1_000 {
        balance += change
        if balance < least - 0.001 { (best, least) = (field, balance) }
      } else {
        field.move(move.node, to: old.0)
        if let other = move.other, let place = old.1 { field.move(other, to: place) }
      }
    }
    return best
  }

  private struct Move {
    let node: Int
    let place: Point
    var other: Int?
    var otherPlace: Point?
  }

  /// A move that puts no node on another: somewhere near, beside the neighbours, or in the place of another.
  private func move(in field: OrganicField, reach: Double, _ chance: inout SmallRandom) -> Move? {
    let node = movable[chance.next(below: movable.count)]
    let way = chance.next(below: 10)
    if way < 5 {
      let other = movable[chance.next(below: movable.count)]
      let (place, otherPlace) = (
        field.inside(field.places[other], for: node), field.inside(field.places[node], for: other)
      )
      guard other != node, field.isFree(place, for: node, without: other),
        field.isFree(otherPlace, for: other, without: node),
        field.isApart(node, at: place, from: other, at: otherPlace)
      else { return nil }
      return Move(node: node, place: place, other: other, otherPlace: otherPlace)
    }
    var middle = field.places[node]
    let near = network.incident[node]
    if way < 8, !near.isEmpty {
      middle = field.places[network.neighbour(of: node, along: near[chance.next(below: near.count)])]
    }
    func shift(_ length: Double) -> Double { (Double(chance.next(below: 2_001)) / 1_000 - 1) * length * reach }
    let place = field.inside(
      Point(x: middle.x + shift(field.width), y: middle.y + shift(field.height)), for: node)
    return field.isFree(place, for: node) ? Move(node: node, place: place) : nil
  }

  /// What the lines of the nodes of a move cost, and the lines under these nodes.
  private func cost(of move: Move, in field: OrganicField) -> Double {
    let own = cost(of: move.node, without: nil, in: field)
    return move.other.map { own + cost(of: $0, without: move.node, in: field) } ?? own
  }

  private func cost(of node: Int, without counted: Int?, in field: OrganicField) -> Double {
    field.places.withUnsafeBufferPointer { places in
      network.pairs.withUnsafeBufferPointer { pairs in
        var cost = 0.0
        for number in network.incident[node] {
          let pair = pairs[number]
          if let counted, pair.touches(counted) { continue }
          cost += Self.cost(of: number, places, pairs, network.sizes)
          if let counted {
            // Crossings with lines of the node counted before are in its cost.
            for other in network.incident[counted] where !pairs[other].meets(pair) {
              if Self.segment(pair, places).crosses(Self.segment(pairs[other], places)) {
                cost -= pair.weight * pairs[other].weight
              }
            }
            if Self.runs(pair, under: counted, places, network.sizes) { cost -= Self.underNode }
          }
        }
        for pair in pairs where Self.runs(pair, under: node, places, network.sizes) {
          if let counted, pair.touches(counted) { continue }
          cost += Self.underNode
        }
        return cost
      }
    }
  }

  /// What a line costs: its length, crossings, and nodes over it.
  private static func cost(
    of number: Int, _ places: UnsafeBufferPointer<Point>, _ pairs: UnsafeBufferPointer<OrganicNetwork.Pair>,
    _ sizes: [LabelSizes.Size]
  ) -> Double {
    let pair = pairs[number]
    let line = segment(pair, places)
    var cost = line.length / lengthOfCrossing
    for other in pairs where !other.meets(pair) && line.crosses(segment(other, places)) {
      cost += pair.weight * other.weight
    }
    for node in places.indices where runs(pair, under: node, places, sizes) { cost += underNode }
    return cost
  }

  @inline(__always)
  private static func segment(_ pair: OrganicNetwork.Pair, _ places: UnsafeBufferPointer<Point>) -> Segment {
    Segment(start: places[pair.from], end: places[pair.to])
  }

  @inline(__always)
  private static func runs(
    _ pair: OrganicNetwork.Pair, under node: Int, _ places: UnsafeBufferPointer<Point>, _ sizes: [LabelSizes.Size]
  ) -> Bool {
    guard !pair.touches(node) else { return false }
    return segment(pair, places).enters(
      places[node], halfWidth: sizes[node].width / 2 + clearance, halfHeight: sizes[node].height / 2 + clearance)
  }
}
