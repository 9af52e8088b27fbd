internal import KorpuModel

/// The second phase of Leiden: each community is built anew from its single nodes, which may leave it in several
/// pieces.
///
/// The pieces become the nodes of the next level. A node joins a piece only while it is alone, and only where both are
/// well connected with the rest of their community. Of the pieces that gain it takes the one that gains most: the limit
/// of the paper's random choice as its randomness goes to zero. What varies from pass to pass is the order of the
/// nodes.
struct Refinement: ~Copyable {
  private let communities: [Int32]
  private let communityStrengths: FlatBuffer<Double>
  private let pieces: FlatBuffer<Int32>
  private let strengths: FlatBuffer<Double>
  /// What joins each piece with the rest of its community.
  private let ties: FlatBuffer<Double>
  private let isAlone: FlatBuffer<Bool>
  /// What joins the node looked at with each piece: zero between looks.
  private let weightTo: FlatBuffer<Double>
  private let candidates: FlatBuffer<Int32>
  /// How many nodes joined a piece.
  private(set) var merges = 0

  init(on graph: borrowing LevelGraph, within start: Labelling) {
    let count = graph.nodeCount
    communities = start.labels
    communityStrengths = FlatBuffer(repeating: 0, count: start.count)
    pieces = FlatBuffer(start.labels)
    strengths = FlatBuffer(repeating: 0, count: count)
    ties = FlatBuffer(repeating: 0, count: count)
    isAlone = FlatBuffer(repeating: true, count: count)
    weightTo = FlatBuffer(repeating: 0, count: count)
    candidates = FlatBuffer(repeating: 0, count: count + 1)
    for node in 0..<count {
      let own = communities[node]
      pieces[node] = Int32(node)
      strengths[node] = graph.strengths[node]
      communityStrengths[Int(own)] += graph.strengths[node]
      var inside = 0.0
      for entry in graph.row(of: node) {
        inside += communities[Int(graph.neighbours[entry])] == own ? graph.weights[entry] : 0
      }
      ties[node] = inside
    }
  }

  var result: Labelling { Labelling(numbering: pieces) }

  mutating func run(on graph: borrowing LevelGraph, using generator: inout SplitMix64) {
    let order = generator.order(of: graph.nodeCount)
    for place in 0..<order.count {
      let node = Int(order[place])
      let whole = communityStrengths[Int(communities[node])]
      if isAlone[node], isWellConnected(node, in: whole, on: graph) { settle(node, in: whole, on: graph) }
    }
  }

  /// Whether what joins a piece with the rest of its community is no less than chance would have it.
  @inline(__always)
  private func isWellConnected(_ piece: Int, in whole: Double, on graph: borrowing LevelGraph) -> Bool {
    let strength = strengths[piece]
    return ties[piece] + strength * LevelGraph.tolerance >= graph.penalty * strength * (whole - strength)
  }

  /// Joins a single node to the piece where modularity gains most, if it gains anywhere.
  @inline(__always)
  private mutating func settle(_ node: Int, in whole: Double, on graph: borrowing LevelGraph) {
    let count = collectCandidates(for: node, on: graph)
    let cost = graph.strengths[node] * graph.penalty
    var best = -1
    var gain = 0.0
    var weight = 0.0
    for place in 0..<count {
      let piece = Int(candidates[place])
      let candidate = weightTo[piece] - cost * strengths[piece]
      if candidate > gain, isWellConnected(piece, in: whole, on: graph) {
        (best, gain, weight) = (piece, candidate, weightTo[piece])
      }
      weightTo[piece] = 0
    }
    if best >= 0 { join(node, to: best, by: weight) }
  }

  /// Adds up what joins a node with the pieces of its community.
  @inline(__always)
  private func collectCandidates(for node: Int, on graph: borrowing LevelGraph) -> Int {
    let own = communities[node]
    var count = 0
    for entry in graph.row(of: node) {
      let neighbour = Int(graph.neighbours[entry])
      if communities[neighbour] != own { continue }
      let piece = pieces[neighbour]
      let known = weightTo[Int(piece)]
      candidates[count] = piece
      count += known == 0 ? 1 : 0
      weightTo[Int(piece)] = known + graph.weights[entry]
    }
    return count
  }

  @inline(__always)
  private mutating func join(_ node: Int, to piece: Int, by weight: Double) {
    merges += 1
    pieces[node] = Int32(piece)
    strengths[piece] += strengths[node]
    ties[piece] += ties[node] - 2 * weight
    isAlone[node] = false
    isAlone[piece] = false
  }
}
