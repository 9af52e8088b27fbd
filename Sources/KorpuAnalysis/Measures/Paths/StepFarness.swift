/// How many steps each node is from all others that it reaches: searches in breadth from 256 sources at a time.
///
/// Masks of a bit for each source tell which searches come by. Since a path can be gone both ways, it is enough to count
/// the bits that reach a node: what they add up to over all sources is the distance of the node to them.
///
/// Source: M. Then et al., “The more the merrier: efficient multi-source graph traversal” (2014).
struct StepFarness: ~Copyable {
  private typealias Mask = SIMD4<UInt64>

  static let sourcesAtOnce = 256

  private let graph: RelabelledGraph
  private let reached: FlatBuffer<Mask>
  /// Which searches are at a node, and which come to it with the next step.
  private let present: FlatBuffer<Mask>
  private let arriving: FlatBuffer<Mask>
  private let frontier: FlatBuffer<Int32>
  private let found: FlatBuffer<Int32>
  /// All nodes that some search has reached.
  private let touched: FlatBuffer<Int32>
  private let sums: FlatBuffer<Int>

  init(in graph: RelabelledGraph) {
    let count = graph.nodeCount
    self.graph = graph
    reached = FlatBuffer(repeating: .zero, count: count)
    present = FlatBuffer(repeating: .zero, count: count)
    arriving = FlatBuffer(repeating: .zero, count: count)
    frontier = FlatBuffer(repeating: 0, count: count)
    // One place more, which is written to before it is known whether it is needed.
    found = FlatBuffer(repeating: 0, count: count + 1)
    touched = FlatBuffer(repeating: 0, count: count)
    sums = FlatBuffer(repeating: 0, count: count)
  }

  /// Adds to each node its distances from some sources.
  func add(from sources: Range<Int>) {
    for first in stride(from: sources.lowerBound, to: sources.upperBound, by: Self.sourcesAtOnce) {
      search(from: first..<min(first + Self.sourcesAtOnce, sources.upperBound))
    }
  }

  /// The sums since the last time.
  func take() -> [Int] {
    defer { sums.fill(with: 0) }
    return sums.array()
  }

  private func search(from sources: Range<Int>) {
    var touchedCount = 0
    for source in sources {
      let bit = source - sources.lowerBound
      var mask = Mask.zero
      mask[bit / 64] = 1 << (bit % 64)
      reached[source] = mask
      present[source] = mask
      frontier[touchedCount] = Int32(truncatingIfNeeded: source)
      touched[touchedCount] = frontier[touchedCount]
      touchedCount += 1
    }
    var (count, distance) = (touchedCount, 0)
    while count > 0 {
      distance += 1
      count = settle(leave(count), distance: distance, touchedCount: &touchedCount)
    }
    for place in 0..<touchedCount { reached[Int(touched[place])] = .zero }
  }

  /// Goes one step from each node of the frontier.
  ///
  /// - Returns: How many nodes are found.
  private func leave(_ count: Int) -> Int {
    var foundCount = 0
    for place in 0..<count {
      let node = Int(frontier[place])
      let mask = present[node]
      for entry in graph.row(of: node) {
        let neighbour = graph.neighbours[entry]
        let before = arriving[Int(neighbour)]
        found[foundCount] = neighbour
        foundCount += before == .zero ? 1 : 0
        arriving[Int(neighbour)] = before | mask
      }
    }
    for place in 0..<count { present[Int(frontier[place])] = .zero }
    return foundCount
  }

  /// Of the nodes that are found, makes those the frontier that a search has not reached before.
  private func settle(_ foundCount: Int, distance: Int, touchedCount: inout Int) -> Int {
    var count = 0
    for place in 0..<foundCount {
      let node = Int(found[place])
      let before = reached[node]
      let fresh = arriving[node] & ~before
      arriving[node] = .zero
      guard fresh != .zero else { continue }
      if before == .zero {
        touched[touchedCount] = found[place]
        touchedCount += 1
      }
      reached[node] = before | fresh
      present[node] = fresh
      sums[node] += distance * Int(fresh.nonzeroBitCount.wrappedSum())
      frontier[count] = found[place]
      count += 1
    }
    return count
  }
}
