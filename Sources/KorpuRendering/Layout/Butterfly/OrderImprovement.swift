/// Makes an order better by small changes, until a bound is reached.
///
/// Source: iterated local search (Lourenço, Martin & Stützle, 2003): greedy changes as long as one helps, then a few at
/// random from the best order so far, and greedy ones again. The random ones are drawn from a fixed seed.
struct OrderImprovement {
  let network: ButterflyNetwork
  let cost: ButterflyCost
  /// How many orders may be measured.
  let trials: Int

  private static let kicks = 3
  private static let seed: UInt64 = 6
  /// So many of the best orders are told: which is best as it is drawn, turns out then.
  private static let mostFound = 10
  /// So many kicks in a row without a better order end the search.
  private static let patience = 60

  /// The best orders found, from the best on.
  func improved(_ order: ButterflyOrder, costing first: ButterflyCost.Measured) -> [ButterflyOrder] {
    var left = trials
    var chance = SmallRandom(seed: Self.seed)
    var found = [climbed(order, costing: first, trials: &left)]
    var failures = 0
    while left > 0, failures < Self.patience, found[0].cost.crossings > 0 {
      var kicked = found[0].order
      for _ in 0..<Self.kicks {
        // Anew each time: where a box went to the other side, other changes are possible.
        let changes = OrderChange.all(of: kicked, in: network)
        if !changes.isEmpty { changes[chance.next(below: changes.count)].apply(to: &kicked) }
      }
      let climbed = climbed(kicked, costing: cost.cost(of: kicked), trials: &left)
      failures = climbed.cost.total < found[0].cost.total ? 0 : failures + 1
      guard !found.contains(where: { $0.order == climbed.order }) else { continue }
      let place = found.firstIndex { climbed.cost.total < $0.cost.total } ?? found.count
      found.insert(climbed, at: place)
      if found.count > Self.mostFound { found.removeLast() }
    }
    return found.map(\.order)
  }

  /// Greedy: each change that helps is kept.
  private func climbed(
    _ order: ButterflyOrder, costing first: ButterflyCost.Measured, trials left: inout Int
  ) -> (order: ButterflyOrder, cost: ButterflyCost.Measured) {
    var best = (order: order, cost: first)
    var isBetter = true
    while isBetter, left > 0 {
      isBetter = false
      let sides = (best.order.left.count, best.order.right.count)
      for change in OrderChange.all(of: best.order, in: network) {
        guard left > 0, sides == (best.order.left.count, best.order.right.count) else { break }
        var changed = best.order
        change.apply(to: &changed)
        left -= 1
        let cost = cost.cost(of: changed)
        if cost.total < best.cost.total - 0.001 { (best, isBetter) = ((changed, cost), true) }
      }
    }
    return best
  }
}

/// A small generator of numbers that are the same on every machine.
///
/// Source: Knuth's linear congruential generator (MMIX).
struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
