/// Finds a way to draw pairs that cross seldom: nodes are put in one after the other, then nodes and pairs are taken out
/// and put in again as long as that helps. The best of some such ways is shaken for more.
///
/// Source: as ``Planarization/insert(_:of:_:)``, and for the shaking Lourenço, Martin & Stützle, Iterated Local Search
/// (2003).
struct CrossingMinimization {
  /// How often what crosses is put in again, at the beginning and after each shaking.
  private static let sweeps = 3
  private static let sweepsShaken = 2
  /// How many nodes are taken out together.
  private static let shaken = 4

  let nodes: Int
  let pairs: [OrganicNetwork.Pair]
  /// From how many beginnings one goes on, and how often the best is shaken.
  let starts: Int
  let shakes: Int

  private let incident: [[Int]]

  init(of network: OrganicNetwork, starts: Int, shakes: Int) {
    nodes = network.sizes.count
    pairs = network.pairs
    incident = network.incident
    self.starts = starts
    self.shakes = shakes
  }

  /// - Complexity: O(pairs · darts · log darts) for each start and shaking.
  var best: Planarization {
    var chance = SmallRandom(seed: 1)
    var best = improved(start(&chance), sweeps: Self.sweeps, &chance)
    for _ in 1..<max(1, starts) where best.crossings > 0 {
      let plan = improved(start(&chance), sweeps: Self.sweeps, &chance)
      if plan.crossings < best.crossings { best = plan }
    }
    for _ in 0..<shakes where best.crossings > 0 {
      let plan = improved(shaken(best, &chance), sweeps: Self.sweepsShaken, &chance)
      if plan.crossings <= best.crossings { best = plan }
    }
    return best
  }

  /// Nodes are put in from the one with most pairs on, each after one of its neighbours.
  private func start(_ chance: inout SmallRandom) -> Planarization {
    var plan = Planarization(nodes: nodes, pairs: pairs)
    var isIn = Array(repeating: false, count: nodes)
    var isNext = isIn
    for root in (0..<nodes).sorted(by: { (-incident[$0].count, $0) < (-incident[$1].count, $1) }) where !isIn[root] {
      var queue = [root]
      var place = 0
      while place < queue.count {
        let node = queue[place]
        place += 1
        isIn[node] = true
        plan.insert(incident[node].filter { isIn[pairs[$0].other(than: node)] }, of: node, &chance)
        for other in incident[node].map({ pairs[$0].other(than: node) }) where !isIn[other] && !isNext[other] {
          isNext[other] = true
          queue.append(other)
        }
      }
    }
    return plan
  }

  private func improved(_ start: Planarization, sweeps: Int, _ chance: inout SmallRandom) -> Planarization {
    var plan = start
    for _ in 0..<sweeps where plan.crossings > 0 {
      for node in shuffled(nodes, &chance) where incident[node].contains(where: plan.isCrossed) {
        var other = plan
        for pair in incident[node] { other.lift(pair) }
        other.insert(incident[node], of: node, &chance)
        if other.crossings <= plan.crossings { plan = other }
      }
      for pair in shuffled(pairs.count, &chance) where plan.isCrossed(pair) {
        var other = plan
        other.lift(pair)
        other.insert(pair, &chance)
        if other.crossings <= plan.crossings { plan = other }
      }
    }
    return plan
  }

  /// A plan of which some nodes have been put in anew, whatever that costs.
  private func shaken(_ start: Planarization, _ chance: inout SmallRandom) -> Planarization {
    var plan = start
    let lifted = Set((0..<Self.shaken).flatMap { _ in incident[chance.next(below: nodes)] }).sorted()
    for pair in lifted { plan.lift(pair) }
    for pair in lifted { plan.insert(pair, &chance) }
    return plan
  }

  private func shuffled(_ count: Int, _ chance: inout SmallRandom) -> [Int] {
    var numbers = Array(0..<count)
    for place in numbers.indices.dropFirst().reversed() {
      numbers.swapAt(place, chance.next(below: place + 1))
    }
    return numbers
  }
}
