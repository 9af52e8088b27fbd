internal import KorpuModel

/// An order of the lanes of a timeline in which few events cross the lanes of others.
///
/// The line of an event runs from its gathering, or else its uppermost actor, down to its lowest; a lane from its label to
/// its last event. So who was seen last early stands high, and later events pass behind the end of that lane.
struct LaneOrder {
  /// The actors of one event stand together, where that makes no line cross; this is what a lane between two of them costs
  /// beside a crossing.
  private static let between = 0.1
  /// How many lanes are compared with events in all: it is a bound on time.
  private static let work = 1_500_000
  private static let rounds = 8

  private let events: [Event]
  private let blocks: [Block]

  private struct Event {
    /// Whether its line begins above all lanes.
    let isHung: Bool
    let blocks: Set<Int>
  }

  /// Actors of the same events: their lanes are as long, and stand together.
  private struct Block {
    let actors: [Actor.ID]
    let last: Int
  }

  init(events: [Timeline.Event], actors: [Actor.ID]) {
    var attended = Dictionary(actors.map { ($0, [Int]()) }, uniquingKeysWith: { first, _ in first })
    for (place, event) in events.enumerated() {
      for actor in event.participants { attended[actor]?.append(place) }
    }
    var members: [[Int]: [Actor.ID]] = [:]
    for actor in actors { members[attended[actor] ?? [], default: []].append(actor) }
    let sorted = members.sorted { one, other in
      (one.key.last ?? 0, one.key.count) != (other.key.last ?? 0, other.key.count)
        ? (one.key.last ?? 0, one.key.count) < (other.key.last ?? 0, other.key.count)
        : one.key.lexicographicallyPrecedes(other.key)
    }
    blocks = sorted.map { Block(actors: $0.value, last: $0.key.last ?? -1) }
    self.events = events.indices.map { place in
      Event(
        isHung: events[place].forum != nil,
        blocks: Set(sorted.indices.filter { sorted[$0].key.contains(place) }))
    }
  }

  /// The actors from the uppermost lane to the lowest.
  ///
  /// Source: greedy insertion, each block in turn where it costs least, as in Matuszewski, Schönfeld & Molitor, Using
  /// Sifting for k-Layer Straightline Crossing Minimization (1999).
  /// - Complexity: O(lanes³ · events) for each of a few rounds, and no more than a bound.
  var best: [Actor.ID] {
    var order = Array(blocks.indices)
    var left = Self.work
    for _ in 0..<Self.rounds {
      let before = order
      for block in blocks.indices {
        left -= order.count * order.count * events.count
        // Of very many lanes none is moved: they stand by their last events.
        guard left > 0 else { break }
        order = sifted(block, in: order)
      }
      if order == before { break }
    }
    return order.flatMap { blocks[$0].actors }
  }

  /// The order with one block where it costs least; where it stood, if no other place is better.
  private func sifted(_ block: Int, in order: [Int]) -> [Int] {
    var (best, least) = (order, cost(of: order))
    let others = order.filter { $0 != block }
    for place in 0...others.count {
      var moved = others
      moved.insert(block, at: place)
      let cost = cost(of: moved)
      if cost < least - 1e-9 { (best, least) = (moved, cost) }
    }
    return best
  }

  /// How many lanes the lines of events cross, and how many lie between the actors of one.
  private func cost(of order: [Int]) -> Double {
    events.indices.reduce(0) { sum, column in
      let event = events[column]
      guard let first = order.firstIndex(where: event.blocks.contains),
        let last = order.lastIndex(where: event.blocks.contains)
      else { return sum }
      let passed = (event.isHung ? 0 : first)...last
      return passed.reduce(sum) { sum, place in
        guard !event.blocks.contains(order[place]) else { return sum }
        let block = blocks[order[place]]
        return sum + Double(block.actors.count) * ((block.last > column ? 1 : 0) + (place > first ? Self.between : 0))
      }
    }
  }
}
