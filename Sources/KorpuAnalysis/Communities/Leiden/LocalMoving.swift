internal import KorpuModel

/// The first phase of Leiden: nodes move to the neighbouring community where modularity gains most, until none gains.
///
/// Nodes wait in a queue. After a move only the neighbours outside the new community are looked at again, which is what
/// makes it fast.
struct LocalMoving: ~Copyable {
  private let communities: FlatBuffer<Int32>
  private let strengths: FlatBuffer<Double>
  private let sizes: FlatBuffer<Int32>
  /// Numbers of communities without members, for nodes that are best alone.
  private let vacant: FlatBuffer<Int32>
  private var vacantCount = 0
  private var queue: NodeQueue
  /// What joins the node looked at with each community: zero between looks.
  private let weightTo: FlatBuffer<Double>
  private let candidates: FlatBuffer<Int32>
  /// How many moves there were.
  private(set) var moves = 0

  init(on graph: borrowing LevelGraph, from start: Labelling, using generator: inout SplitMix64) {
    let count = graph.nodeCount
    communities = FlatBuffer(start.labels)
    strengths = FlatBuffer(repeating: 0, count: count)
    sizes = FlatBuffer(repeating: 0, count: count)
    vacant = FlatBuffer(repeating: 0, count: count)
    queue = NodeQueue(generator.order(of: count))
    weightTo = FlatBuffer(repeating: 0, count: count)
    candidates = FlatBuffer(repeating: 0, count: count + 1)
    for node in 0..<count {
      let own = Int(start.labels[node])
      strengths[own] += graph.strengths[node]
      sizes[own] += 1
    }
    for community in start.count..<count {
      vacant[vacantCount] = Int32(community)
      vacantCount += 1
    }
  }

  var result: Labelling { Labelling(numbering: communities) }

  /// Moves nodes until none gains.
  mutating func run(on graph: borrowing LevelGraph) {
    while let node = queue.next() {
      let own = Int(communities[node])
      let best = bestCommunity(for: node, in: own, on: graph)
      if best != own { move(node, from: own, to: best, on: graph) }
    }
  }

  /// Where a node gains most; where it is, if nothing gains more than rounding may pretend.
  @inline(__always)
  private mutating func bestCommunity(for node: Int, in own: Int, on graph: borrowing LevelGraph) -> Int {
    var count = 0
    for entry in graph.row(of: node) {
      let other = communities[Int(graph.neighbours[entry])]
      let known = weightTo[Int(other)]
      // Written in any case and counted if new: no branch for the processor to guess wrong.
      candidates[count] = other
      count += known == 0 ? 1 : 0
      weightTo[Int(other)] = known + graph.weights[entry]
    }
    let strength = graph.strengths[node]
    let cost = strength * graph.penalty
    strengths[own] -= strength
    var best = own
    var gain = weightTo[own] - cost * strengths[own] + strength * LevelGraph.tolerance
    for place in 0..<count {
      let other = Int(candidates[place])
      let candidate = weightTo[other] - cost * strengths[other]
      weightTo[other] = 0
      best = candidate > gain ? other : best
      gain = candidate > gain ? candidate : gain
    }
    strengths[own] += strength
    if gain < 0, sizes[own] > 1, vacantCount > 0 {
      vacantCount -= 1
      best = Int(vacant[vacantCount])
    }
    return best
  }

  @inline(__always)
  private mutating func move(_ node: Int, from own: Int, to best: Int, on graph: borrowing LevelGraph) {
    moves += 1
    strengths[own] -= graph.strengths[node]
    sizes[own] -= 1
    if sizes[own] == 0 {
      strengths[own] = 0
      vacant[vacantCount] = Int32(own)
      vacantCount += 1
    }
    strengths[best] += graph.strengths[node]
    sizes[best] += 1
    communities[node] = Int32(best)
    for entry in graph.row(of: node) {
      let neighbour = Int(graph.neighbours[entry])
      if Int(communities[neighbour]) != best { queue.append(neighbour) }
    }
  }
}

extension LevelGraph {
  /// What part of a node's strength a gain must reach to be one, so that rounding never moves nodes in circles.
  static var tolerance: Double { 1e-10 }
}
