internal import KorpuModel

/// An estimate of ``Betweenness`` for graphs that are too large to search from every node.
///
/// Paths are searched for from some nodes alone, the pivots, and what comes of them is scaled up. Which nodes are pivots
/// looks random and is always the same. The pairs that trees keep apart are counted exactly, and if there are as many
/// pivots as nodes all is exact.
///
/// Sources: U. Brandes, C. Pich, “Centrality estimation in large networks”, International Journal of Bifurcation and
/// Chaos 17 (2007).
public struct SampledBetweenness: Sendable {
  /// Scores, and how far they may be off.
  public struct Estimate: Hashable, Sendable {
    public let scores: [Double]
    /// The standard error of each score, as the pivots' contributions differ: about two of three scores are no further
    /// off than this, and nineteen of twenty no further than twice this. It says little of a node that hardly a pivot
    /// depends on.
    public let standardErrors: [Double]
    public let pivots: Int
  }

  /// How many nodes paths are searched for from, at most.
  public let pivots: Int
  public let edgeLength: EdgeLength
  /// Whether scores and errors are shares of all pairs, from 0 to 1.
  public let isNormalized: Bool
  let processors: Int?

  private static let seed: UInt64 = 0x4252_414E_4445_5321

  public init(pivots: Int = 256, edgeLength: EdgeLength = .one, isNormalized: Bool = false) {
    self.init(pivots: pivots, edgeLength: edgeLength, isNormalized: isNormalized, processors: nil)
  }

  init(pivots: Int, edgeLength: EdgeLength, isNormalized: Bool, processors: Int?) {
    precondition(pivots > 1, "\(pivots) pivots")
    self.pivots = pivots
    self.edgeLength = edgeLength
    self.isNormalized = isNormalized
    self.processors = processors
  }

  /// - Complexity: O(pivots · edges), with lengths O(pivots · edges · log nodes), divided among all processors.
  public func estimate(of graph: WeightedGraph) -> Estimate {
    let count = graph.nodeCount
    let used = min(pivots, count)
    let pairs = PairsOfNodes(of: graph, edgeLength: edgeLength, processors: processors)
    let sources = used == count ? pairs.allSources : pairs.sources(for: Self.pivots(used, of: count))
    let found = pairs.dependencies(of: sources, countingSquares: true)
    let scale = isNormalized ? 1 / Betweenness.mostPairs(of: count) : 1
    let grown = Double(count) / Double(max(1, used)) / 2
    return Estimate(
      scores: pairs.scores(core: found.sums.map { $0 * grown }).map { $0 * scale },
      standardErrors: zip(found.sums, found.squares).map { sum, square in
        scale * Self.standardError(sum: sum, square: square, of: used, from: count)
      },
      pivots: used)
  }

  /// The standard error of half the total of a population, of a sample that was drawn without putting back.
  private static func standardError(sum: Double, square: Double, of sample: Int, from population: Int) -> Double {
    guard sample < population else { return 0 }
    let (sample, population) = (Double(sample), Double(population))
    let variance = max(0, square - sum * sum / sample) / (sample - 1)
    return population / 2 * ((1 - sample / population) * variance / sample).squareRoot()
  }

  /// The first of all nodes in an order that looks random (Fisher and Yates).
  private static func pivots(_ count: Int, of nodeCount: Int) -> [Int] {
    var nodes = Array(0..<nodeCount)
    var random = SplitMix64(seed: seed)
    for place in 0..<count { nodes.swapAt(place, place + random.below(nodeCount - place)) }
    return Array(nodes.prefix(count))
  }
}
