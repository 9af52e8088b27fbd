/// Orders boxes and nodes by where those stand that they are joined to.
///
/// Source: Sugiyama, Tagawa & Toda, Methods for Visual Understanding of Hierarchical System Structures (1981).
struct Barycentre {
  private static let rounds = 6

  let network: ButterflyNetwork

  /// The order after some rounds of sorting.
  ///
  /// - Complexity: O(*n* log *n*) in nodes, and O(lines).
  func sorted(_ order: ButterflyOrder) -> ButterflyOrder {
    (0..<Self.rounds).reduce(order) { order, _ in sortedOnce(order) }
  }

  private func sortedOnce(_ order: ButterflyOrder) -> ButterflyOrder {
    let places = ButterflyPlaces(of: order, in: network)
    var order = order
    let boxes = network.boxes.indices.map { number -> Double? in
      let box = network.boxes[number]
      let outside = (box.people + box.bodies).flatMap { network.neighbours[$0] }
        .filter { network.boxOf[$0] != number }
      return mean(outside, places)
    }
    func byBox(_ side: [Int]) -> [Int] {
      let middles = Dictionary(uniqueKeysWithValues: places.boxes.map { ($0.number, ($0.top + $0.bottom) / 2) })
      return side.stablySorted { boxes[$0] ?? middles[$0] ?? 0 }
    }
    order.left = byBox(order.left)
    order.right = byBox(order.right)
    for number in network.boxes.indices {
      let head = network.boxes[number].isHeaded ? 1 : 0
      let people = order.people[number]
      order.people[number] = Array(people.prefix(head)) + byNeighbours(Array(people.dropFirst(head)), places)
      order.bodies[number] = byNeighbours(order.bodies[number], places)
    }
    order.centre = byNeighbours(order.centre, places)
    return order
  }

  private func byNeighbours(_ nodes: [Int], _ places: ButterflyPlaces) -> [Int] {
    nodes.stablySorted { mean(network.neighbours[$0], places) ?? places.y[$0] }
  }

  private func mean(_ nodes: [Int], _ places: ButterflyPlaces) -> Double? {
    nodes.isEmpty ? nil : nodes.reduce(0) { $0 + places.y[$1] } / Double(nodes.count)
  }
}

extension Array {
  /// Sorted by a number; of equal ones the earlier stays first.
  fileprivate func stablySorted(by key: (Element) -> Double) -> [Element] {
    map { ($0, key($0)) }.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map(\.element.0)
  }
}
