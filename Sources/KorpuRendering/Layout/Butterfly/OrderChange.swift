/// A small change of an order.
enum OrderChange {
  /// Two boxes of one side change places, or two nodes of the centre, or two people or bodies of a box.
  case left(Int, Int)
  case right(Int, Int)
  case centre(Int, Int)
  case people(Int, Int, Int)
  case bodies(Int, Int, Int)
  /// A box goes to the other side.
  case side(Int)
  /// A box stands in so many columns, or a side has so many.
  case span(Int, Int)
  case leftColumns(Int)
  case rightColumns(Int)

  func apply(to order: inout ButterflyOrder) {
    switch self {
    case .left(let a, let b): order.left.swapAt(a, b)
    case .right(let a, let b): order.right.swapAt(a, b)
    case .centre(let a, let b): order.centre.swapAt(a, b)
    case .people(let box, let a, let b): order.people[box].swapAt(a, b)
    case .bodies(let box, let a, let b): order.bodies[box].swapAt(a, b)
    case .span(let box, let count): order.spans[box] = count
    case .leftColumns(let count): order.columns.left = count
    case .rightColumns(let count): order.columns.right = count
    case .side(let box):
      if let place = order.left.firstIndex(of: box) {
        order.left.remove(at: place)
        order.right.insert(box, at: min(place, order.right.count))
      } else if let place = order.right.firstIndex(of: box) {
        order.right.remove(at: place)
        order.left.insert(box, at: min(place, order.left.count))
      }
    }
  }

  /// Nodes further apart than this are not swapped.
  private static let reach = 8

  /// The changes that may be tried on an order.
  static func all(of order: ButterflyOrder, in network: ButterflyNetwork) -> [OrderChange] {
    let rows = network.boxes.indices.flatMap { box in
      pairs(order.people[box].count, from: network.boxes[box].isHeaded ? 1 : 0).map { OrderChange.people(box, $0, $1) }
        + pairs(order.bodies[box].count).map { OrderChange.bodies(box, $0, $1) }
    }
    let boxes =
      pairs(order.left.count).map { OrderChange.left($0, $1) }
      + pairs(order.right.count).map { OrderChange.right($0, $1) }
    let sides = order.left.count > 1 && order.right.count > 1 ? (order.left + order.right).map(OrderChange.side) : []
    return boxes + sides + pairs(order.centre.count).map { OrderChange.centre($0, $1) } + rows
      + columns(of: order, in: network)
  }

  private static func columns(of order: ButterflyOrder, in network: ButterflyNetwork) -> [OrderChange] {
    func others(than count: Int, _ side: [Int]) -> [Int] {
      network.columnChoices(side).filter { $0 != count }
    }
    let spans = [(order.left, order.columns.left), (order.right, order.columns.right)].flatMap { side, count in
      side.flatMap { box in
        network.columnChoices([box]).filter { $0 <= count && $0 != min(order.spans[box], count) }
          .map { OrderChange.span(box, $0) }
      }
    }
    return spans + others(than: order.columns.left, order.left).map(OrderChange.leftColumns)
      + others(than: order.columns.right, order.right).map(OrderChange.rightColumns)
  }

  private static func pairs(_ count: Int, from start: Int = 0) -> [(Int, Int)] {
    guard start < count else { return [] }
    return (start..<count).flatMap { first in
      (first + 1..<max(first + 1, min(count, first + reach))).map { (first, $0) }
    }
  }
}
