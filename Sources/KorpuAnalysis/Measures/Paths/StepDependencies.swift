/// Dependencies where each edge is one step: searches in breadth from eight sources at a time.
///
/// Each node has a row of eight counts of paths, one for each source, and masks of a bit for each tell which of the
/// searches come by. Where paths go on is written down on the way, so that the way back needs neither distances nor edges.
///
/// Sources: Brandes (2001); M. Then et al., “The more the merrier: efficient multi-source graph traversal” (2014), for the
/// masks.
struct StepDependencies: PathDependencies, ~Copyable {
  private typealias Row = SIMD8<Double>

  static let sourcesAtOnce = 8

  private let graph: RelabelledGraph
  private let multiplicities: FlatBuffer<Double>
  /// For each mask, all bits of the places in a row for which it stands.
  private let lanes: FlatBuffer<SIMD8<UInt64>>
  /// Which searches have reached a node, and which do so just now.
  private let reached: FlatBuffer<UInt8>
  private let arriving: FlatBuffer<UInt8>
  /// How many shortest paths lead from the sources to each node.
  private let paths: FlatBuffer<Row>
  /// Of the dependencies on a node, what each path to it brings to those before.
  private let shares: FlatBuffer<Row>
  private let visits: Visits
  private var arcs: PathArcs
  private let sums: FlatBuffer<Double>
  private let squares: FlatBuffer<Double>

  /// The nodes in the order in which searches come to them, a search or more at a time.
  private struct Visits: ~Copyable {
    let nodes: FlatBuffer<Int32>
    let masks: FlatBuffer<UInt8>
    /// Where the arcs that paths go on by start.
    let arcs: FlatBuffer<Int>
  }

  init(in graph: RelabelledGraph, multiplicities: [Double], countsSquares: Bool) {
    let (count, most) = (graph.nodeCount, graph.nodeCount * Self.sourcesAtOnce + 1)
    self.graph = graph
    self.multiplicities = FlatBuffer(multiplicities)
    lanes = FlatBuffer(repeating: .zero, count: 256)
    for mask in 0..<256 {
      var row = SIMD8<UInt64>.zero
      for lane in 0..<Self.sourcesAtOnce where mask >> lane & 1 == 1 { row[lane] = .max }
      lanes[mask] = row
    }
    reached = FlatBuffer(repeating: 0, count: count)
    arriving = FlatBuffer(repeating: 0, count: count)
    paths = FlatBuffer(repeating: .zero, count: count)
    shares = FlatBuffer(repeating: .zero, count: count)
    visits = Visits(
      nodes: FlatBuffer(repeating: 0, count: most), masks: FlatBuffer(repeating: 0, count: most),
      arcs: FlatBuffer(repeating: 0, count: most))
    arcs = PathArcs(room: graph.neighbours.count + 1)
    sums = FlatBuffer(repeating: 0, count: count)
    squares = FlatBuffer(repeating: 0, count: countsSquares ? count : 0)
  }

  mutating func add(from sources: ArraySlice<PathSource>) {
    var rest = sources
    while !rest.isEmpty {
      let some = rest.prefix(Self.sourcesAtOnce)
      let end = search(from: some)
      gather(from: some, end: end)
      rest = rest.dropFirst(Self.sourcesAtOnce)
    }
  }

  mutating func take() -> DependencySums {
    defer {
      sums.fill(with: 0)
      squares.fill(with: 0)
    }
    return DependencySums(sums: sums.array(), squares: squares.array())
  }

  /// Counts the paths to all nodes, step by step.
  ///
  /// - Returns: How many visits there were.
  private mutating func search(from sources: ArraySlice<PathSource>) -> Int {
    var found = 0
    for (lane, source) in sources.enumerated() {
      let mask: UInt8 = 1 << lane
      reached[source.node] = mask
      var row = Row.zero
      row[lane] = 1
      paths[source.node] = row
      visits.nodes[found] = Int32(truncatingIfNeeded: source.node)
      visits.masks[found] = mask
      found += 1
    }
    var (first, arcCount) = (0, 0)
    while first < found {
      let end = found
      for visit in first..<end { extend(visit, arcCount: &arcCount, found: &found) }
      for visit in end..<found {
        let node = Int(visits.nodes[visit])
        visits.masks[visit] = arriving[node]
        reached[node] |= arriving[node]
        arriving[node] = 0
      }
      first = end
    }
    visits.arcs[found] = arcCount
    return found
  }

  /// Leads the paths to a visited node one step further.
  @inline(__always)
  private mutating func extend(_ visit: Int, arcCount: inout Int, found: inout Int) {
    let (node, mask) = (Int(visits.nodes[visit]), visits.masks[visit])
    let row = graph.row(of: node)
    arcs.makeRoom(for: arcCount + row.count)
    visits.arcs[visit] = arcCount
    let first = arcCount
    // First all neighbours, without a branch that depends on them; then those that some search has not reached.
    for place in row {
      let neighbour = graph.neighbours[place]
      let fresh = mask & ~reached[Int(neighbour)]
      arcs.ends[arcCount] = neighbour
      arcs.masks[arcCount] = fresh
      arcCount += fresh == 0 ? 0 : 1
    }
    let own = paths[node]
    for arc in first..<arcCount {
      let (end, fresh) = (Int(arcs.ends[arc]), arcs.masks[arc])
      visits.nodes[found] = arcs.ends[arc]
      found += arriving[end] == 0 ? 1 : 0
      arriving[end] |= fresh
      paths[end] += own.keeping(lanes[Int(fresh)])
    }
  }

  /// Adds up dependencies on the way back, and leaves all as it was before.
  private mutating func gather(from sources: ArraySlice<PathSource>, end: Int) {
    var times = Row.zero
    for (lane, source) in sources.enumerated() { times[lane] = source.times }
    for visit in (sources.count..<end).reversed() {
      let (node, mask) = (Int(visits.nodes[visit]), visits.masks[visit])
      var incoming = Row.zero
      for arc in visits.arcs[visit]..<visits.arcs[visit + 1] {
        incoming += shares[Int(arcs.ends[arc])].keeping(lanes[Int(arcs.masks[arc])])
      }
      let (own, bits) = (paths[node], lanes[Int(mask)])
      let dependencies = own * incoming
      sums[node] += (times * dependencies).sum()
      if squares.count > 0 { squares[node] += (times * dependencies * dependencies).sum() }
      let share = incoming + multiplicities[node] / own
      shares[node] = shares[node].keeping(~bits).joined(with: share.keeping(bits))
      clear(node, mask: mask)
    }
    for visit in 0..<sources.count { clear(Int(visits.nodes[visit]), mask: visits.masks[visit]) }
  }

  @inline(__always)
  private func clear(_ node: Int, mask: UInt8) {
    paths[node] = paths[node].keeping(~lanes[Int(mask)])
    reached[node] &= ~mask
  }
}

extension SIMD8<Double> {
  /// The places of which all bits are set in a mask; 0 in the others.
  @inline(__always)
  fileprivate func keeping(_ bits: SIMD8<UInt64>) -> Self {
    unsafe unsafeBitCast(unsafeBitCast(self, to: SIMD8<UInt64>.self) & bits, to: Self.self)
  }

  /// Two rows of which in each place one at least is 0.
  @inline(__always)
  fileprivate func joined(with other: Self) -> Self {
    let bits = unsafe unsafeBitCast(self, to: SIMD8<UInt64>.self) | unsafeBitCast(other, to: SIMD8<UInt64>.self)
    return unsafe unsafeBitCast(bits, to: Self.self)
  }
}
