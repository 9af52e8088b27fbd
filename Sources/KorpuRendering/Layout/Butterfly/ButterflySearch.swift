/// Finds an order with few crossings, by trying the likeliest sides and then swapping.
///
/// The bound is one of work, not of time, so that the result is the same on any machine.
struct ButterflySearch {
  let network: ButterflyNetwork
  /// How many pairs of lines may be compared.
  private let work: Int
  private let cost: ButterflyCost
  private let barycentre: Barycentre

  /// So many ways of choosing the sides are sorted and measured, and the best few of them improved.
  private static let mostStarts = 24
  private static let mostImproved = 3
  /// Of more lines than these only the best way is improved.
  private static let manyLines = 200
  /// Beyond so many boxes not all ways are even listed.
  private static let mostListed = 12
  /// How many pairs of lines are compared in all: less than a second's work.
  static let usualWork = 40_000_000
  private static let mostTrials = 40_000

  init(network: ButterflyNetwork, work: Int = Self.usualWork) {
    self.network = network
    self.work = work
    cost = ButterflyCost(network: network)
    barycentre = Barycentre(network: network)
  }

  /// How many orders may be measured.
  var trials: Int {
    let lines = max(4, network.lines.count)
    return max(60, min(Self.mostTrials, work / (lines * lines / 2 + 40 * lines)))
  }

  /// The best orders found, each from other sides.
  func best() -> [ButterflyOrder] {
    var left = trials
    let starts = starts().prefix(max(1, min(Self.mostStarts, trials / 8))).enumerated()
      .map { number, order in (order: barycentre.sorted(order), number: number) }
      .map { (order: $0.order, cost: cost.cost(of: $0.order), number: $0.number) }
      .sorted { ($0.cost.total, $0.number) < ($1.cost.total, $1.number) }
      .prefix(network.lines.count > Self.manyLines ? 1 : Self.mostImproved)
    return starts.enumerated().flatMap { rank, start -> [ButterflyOrder] in
      // The best start has half of what is left, the next a half of the rest.
      let share = rank + 1 == starts.count ? left : left / 2
      left -= share
      return OrderImprovement(network: network, cost: cost, trials: share).improved(start.order, costing: start.cost)
    }
  }

  /// The sides from the most even on, each with the columns that suit it. Mirrored ways count once: the first box stands
  /// left.
  private func starts() -> [ButterflyOrder] {
    let boxes = network.boxes.indices
    guard boxes.count > 1 else { return [suited(ButterflyOrder(of: network, left: Array(boxes), right: []))] }
    let free = min(boxes.count, Self.mostListed) - 1
    // The last way has all boxes on the left.
    let ways = (0..<(1 << free) - 1).map { way in
      boxes.filter { isLeft($0, in: way, free: free) }
    }
    let rated = ways.map { left in (left: left, unevenness: unevenness(of: left)) }.enumerated()
      .sorted { ($0.element.unevenness, $0.offset) < ($1.element.unevenness, $1.offset) }
    return rated.prefix(Self.mostStarts).map { rated in
      suited(
        ButterflyOrder(
          of: network, left: rated.element.left, right: boxes.filter { !rated.element.left.contains($0) }))
    }
  }

  /// The boxes beyond those listed stand left and right by turns.
  private func isLeft(_ box: Int, in way: Int, free: Int) -> Bool {
    if box == 0 { return true }
    return box <= free ? way & (1 << (box - 1)) != 0 : box.isMultiple(of: 2)
  }

  /// How many nodes one side has more than the other.
  private func unevenness(of left: [Int]) -> Int {
    func count(_ box: ButterflyNetwork.Box) -> Int { box.people.count + box.bodies.count + 1 }
    let all = network.boxes.reduce(0) { $0 + count($1) }
    return abs(all - 2 * left.reduce(0) { $0 + count(network.boxes[$1]) })
  }

  /// The order with as many columns as an earlier one had, where its sides can have so many.
  func suited(_ order: ButterflyOrder, keeping kept: ButterflyOrder.Columns) -> ButterflyOrder {
    var suited = suited(order)
    if network.columnChoices(order.left).contains(kept.left) { suited.columns.left = kept.left }
    if network.columnChoices(order.right).contains(kept.right) { suited.columns.right = kept.right }
    if kept.centre > 0, !network.centre.isEmpty { suited.columns.centre = kept.centre }
    return suited
  }

  /// The order with as many columns as give the best shape.
  private func suited(_ order: ButterflyOrder) -> ButterflyOrder {
    let (left, right) = (network.columnChoices(order.left), network.columnChoices(order.right))
    let centre = network.centre.isEmpty ? 0...0 : 1...max(1, min(3, network.centre.count / 6))
    let ways = left.flatMap { left in
      right.flatMap { right in
        centre.map { centre in
          var order = order
          order.columns = ButterflyOrder.Columns(left: left, right: right, centre: centre)
          return order
        }
      }
    }
    let rated = ways.map { ($0, ButterflyCost.shape(of: ButterflyPlaces(of: $0, in: network))) }
    return rated.min { $0.1 < $1.1 }?.0 ?? order
  }
}
