internal import KorpuExport

/// Arranges a butterfly as an earlier one was: who was there keeps side and order, and who is new comes where the fewest
/// lines cross.
struct KeepingOrder {
  let network: ButterflyNetwork
  let diagram: Diagram
  let kept: KeptOrder
  /// How many orders may be measured.
  let trials: Int

  private var nodes: [String] { diagram.nodes.map(\.id) }

  /// - Complexity: O(new nodes · nodes of their columns) measurements of O(lines²), and no more than ``trials``.
  var order: ButterflyOrder {
    var order = ButterflyOrder(of: network, left: [], right: [])
    (order.left, order.right) = sides
    var new: [Place] = []
    let names = nodes
    func keep(_ numbers: inout [Int], as kept: [String], at column: Column) {
      let parts = KeptOrder.parted(numbers, called: names, keeping: kept)
      numbers = parts.kept
      new += parts.new.map { Place(column: column, node: $0) }
    }
    for box in network.boxes.indices {
      let id = diagram.groups[box].id
      order.spans[box] = kept.spans[id] ?? order.spans[box]
      let head = Array(order.people[box].prefix(network.boxes[box].isHeaded ? 1 : 0))
      var others = Array(order.people[box].dropFirst(head.count))
      keep(&others, as: kept.people[id] ?? [], at: .people(box))
      order.people[box] = head + others
      keep(&order.bodies[box], as: kept.bodies[id] ?? [], at: .bodies(box))
    }
    keep(&order.centre, as: kept.centre, at: .centre)
    return inserting(new, into: order)
  }

  /// New boxes stand at the foot of the side that has fewer nodes.
  private var sides: (left: [Int], right: [Int]) {
    let groups = diagram.groups.map(\.id)
    let left = KeptOrder.parted(Array(groups.indices), called: groups, keeping: kept.left)
    let right = KeptOrder.parted(left.new, called: groups, keeping: kept.right)
    var sides = (left: left.kept, right: right.kept)
    func count(_ side: [Int]) -> Int {
      side.reduce(0) { $0 + network.boxes[$1].people.count + network.boxes[$1].bodies.count }
    }
    for box in right.new {
      if count(sides.left) <= count(sides.right) { sides.left.append(box) } else { sides.right.append(box) }
    }
    return sides
  }

  /// Where a new node belongs.
  private struct Place {
    let column: Column
    let node: Int
  }

  private enum Column {
    case people(Int)
    case bodies(Int)
    case centre
  }

  private func inserting(_ new: [Place], into order: ButterflyOrder) -> ButterflyOrder {
    // All are placed before any is moved: what is not placed yet cannot be measured.
    var order = new.reduce(into: order) { order, place in
      Self.insert(place.node, at: Int.max, in: place.column, of: &order)
    }
    order = ButterflySearch(network: network).suited(order, keeping: kept.columns)
    let cost = ButterflyCost(network: network)
    var left = trials
    var least = cost.cost(of: order).total
    for place in new {
      let start = order
      for index in first(in: place.column)..<Self.count(in: place.column, of: order) where left > 0 {
        var moved = start
        Self.remove(place.node, from: place.column, of: &moved)
        Self.insert(place.node, at: index, in: place.column, of: &moved)
        left -= 1
        let total = cost.cost(of: moved).total
        if total < least - 0.001 { (order, least) = (moved, total) }
      }
    }
    return order
  }

  /// The country heads its box.
  private func first(in column: Column) -> Int {
    if case .people(let box) = column, network.boxes[box].isHeaded { 1 } else { 0 }
  }

  private static func count(in column: Column, of order: ButterflyOrder) -> Int {
    switch column {
    case .people(let box): order.people[box].count
    case .bodies(let box): order.bodies[box].count
    case .centre: order.centre.count
    }
  }

  private static func insert(_ node: Int, at index: Int, in column: Column, of order: inout ButterflyOrder) {
    let index = min(index, count(in: column, of: order))
    switch column {
    case .people(let box): order.people[box].insert(node, at: index)
    case .bodies(let box): order.bodies[box].insert(node, at: index)
    case .centre: order.centre.insert(node, at: index)
    }
  }

  private static func remove(_ node: Int, from column: Column, of order: inout ButterflyOrder) {
    switch column {
    case .people(let box): order.people[box].removeAll { $0 == node }
    case .bodies(let box): order.bodies[box].removeAll { $0 == node }
    case .centre: order.centre.removeAll { $0 == node }
    }
  }
}
