public import KorpuModel

/// Steps of which nothing is known but how much they weigh, for finding out which paths are worth their evidence.
///
/// The paths are those that ``PathFinder`` finds where it is shown what states these steps.
public struct WeighedSteps: Sendable {
  private let graph: PathGraph

  /// - Parameter steps: each pair of actors once, in either direction; none of them a country or a place, unless it is an
  ///   end. A step of no weight is none.
  /// - Complexity: O(*n* log *n*).
  public init(_ steps: [(from: Actor.ID, to: Actor.ID, weight: Int)]) { graph = PathGraph(of: steps) }

  /// The paths of the fewest steps, the strongest first.
  ///
  /// - Parameter limit: How many paths at the most; one at the least is looked for.
  /// - Returns: None where no steps lead there.
  /// - Complexity: O((actors + steps) · log actors).
  public func shortest(from start: Actor.ID, to end: Actor.ID, limit: Int = 10) -> [[Actor.ID]] {
    let (starts, ends) = (graph.nodes(of: [start]), graph.nodes(of: [end]))
    let nobody = [Bool](repeating: false, count: graph.actors.count)
    let search = PathSearch(in: graph, by: .steps, from: starts, to: ends, via: [], avoiding: nobody)
    return search.paths(limit: max(1, limit)).map { $0.map { graph.actors[$0] } }
  }
}

extension PathGraph {
  fileprivate init(of steps: [(from: Actor.ID, to: Actor.ID, weight: Int)]) {
    let actors = Set(steps.flatMap { [$0.from, $0.to] }).sorted()
    let nodes = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
    let edges = steps.compactMap { step -> WeightedGraph.Edge? in
      guard step.weight > 0, step.from != step.to, let from = nodes[step.from], let to = nodes[step.to] else {
        return nil
      }
      return WeightedGraph.Edge(from, to, weight: Double(step.weight))
    }
    self.init(actors: actors, nodes: nodes, graph: WeightedGraph(nodeCount: actors.count, edges: edges))
  }
}
