internal import KorpuModel

/// How near a node is to all others: one divided by its mean distance from those it reaches.
///
/// On a disconnected graph two conventions are in use, and differ from component to component by a factor:
/// - Wasserman and Faust multiply by the share of the other nodes that are reached at all, so that two who know each other
///   alone are not the closest of all. That is NetworkX's `closeness_centrality` (`wf_improved`), and what is done here
///   unless asked otherwise.
/// - igraph's `closeness(normalized=True)` leaves each component to itself.
///
/// A node alone has 0 in both (where igraph gives no number). Lengths of edges may come of weights.
///
/// Sources: L. C. Freeman, “Centrality in social networks: conceptual clarification”, Social Networks 1 (1979);
/// S. Wasserman, K. Faust, “Social network analysis” (1994), p. 201.
public struct Closeness: Measure {
  /// How nodes of several components compare.
  public enum Convention: Hashable, Sendable {
    /// By how many they reach, too.
    case wassermanFaust
    /// By the distances within their own components alone.
    case withinComponent
  }

  public let name = "closeness"
  public let edgeLength: EdgeLength
  public let convention: Convention
  /// How many processors work; all if not given.
  let processors: Int?

  public init(edgeLength: EdgeLength = .one, convention: Convention = .wassermanFaust) {
    self.init(edgeLength: edgeLength, convention: convention, processors: nil)
  }

  init(edgeLength: EdgeLength, convention: Convention, processors: Int?) {
    self.edgeLength = edgeLength
    self.convention = convention
    self.processors = processors
  }

  /// - Complexity: O(nodes · edges), of which a step does 256 at once; with lengths O(nodes · edges · log nodes). Divided
  ///   among all processors.
  public func scores(of graph: WeightedGraph) -> [Double] {
    let components = ConnectedComponents(of: graph)
    let order = graph.breadthFirstOrder(leavingOut: [Bool](repeating: false, count: graph.nodeCount))
    let relabelled = RelabelledGraph(of: graph, nodes: order, edgeLength: edgeLength)
    let farness =
      relabelled.longestEdge == nil ? stepFarness(in: relabelled) : lengthFarness(in: relabelled)
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for (place, node) in order.enumerated() where farness[place] > 0 {
      let reached = Double(components.sizes[components.numbers[Int(node)]] - 1)
      let nearness = reached / farness[place]
      scores[Int(node)] =
        switch convention {
        case .wassermanFaust: nearness * (reached / Double(graph.nodeCount - 1))
        case .withinComponent: nearness
        }
    }
    return scores
  }

  /// The sums of the distances of each node, in steps.
  private func stepFarness(in graph: RelabelledGraph) -> [Double] {
    let parts = FixedChunks.map(
      graph.nodeCount, grain: StepFarness.sourcesAtOnce, processors: processors,
      worker: { StepFarness(in: graph) },
      part: { worker, sources in
        worker.add(from: sources)
        return worker.take()
      })
    return parts.reduce(into: [Int](repeating: 0, count: graph.nodeCount)) { $0.add($1) }.map(Double.init)
  }

  /// The sums of the distances of each node, in lengths of edges.
  private func lengthFarness(in graph: RelabelledGraph) -> [Double] {
    let parts = FixedChunks.map(
      graph.nodeCount, grain: 1, processors: processors,
      worker: { LengthSearch(in: graph) },
      part: { search, sources in
        sources.map { source in
          search.run(from: source)
          return (0..<search.reachedCount).reduce(0) { $0 + search.distances[Int(search.order[$1])] }
        }
      })
    return Array(parts.joined())
  }
}
