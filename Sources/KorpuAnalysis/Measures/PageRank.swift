/// How often somebody comes by who follows ties at random, the heavier ones more often, and at times begins anew anywhere.
///
/// The scores add up to 1, and are those of NetworkX's `pagerank` and igraph's `pagerank` with weights: with a
/// probability of 0.85 the walk goes on along an edge, in proportion to the weights; else, and always from a node without
/// edges, it goes on at any node alike. On a disconnected graph each part gets what its nodes bring in.
///
/// On an undirected graph the equations are symmetric and positive definite, which is why successive over-relaxation (a
/// Gauss–Seidel sweep that goes a little further than it is told) converges from anywhere, and by the factor of Young's
/// theorem in about 36 sweeps. What begins anew at nodes without edges is known beforehand.
///
/// Sources: L. Page, S. Brin, R. Motwani, T. Winograd, “The PageRank citation ranking: bringing order to the web” (1999);
/// D. M. Young, “Iterative solution of large linear systems” (1971).
public struct PageRank: Measure {
  public let name = "pagerank"
  /// How probable it is that the walk goes on along an edge, from 0 up to, not including, 1.
  public let damping: Double

  private static let tolerance = 1e-13
  private static let mostSweeps = 10_000

  public init(damping: Double = 0.85) {
    precondition((0..<1).contains(damping), "a damping of \(damping)")
    self.damping = damping
  }

  /// - Complexity: O(nodes + edges) for a sweep; the sweeps end when scores change by less than 10⁻¹³ altogether.
  public func scores(of graph: WeightedGraph) -> [Double] {
    let strengths = Strength().scores(of: graph)
    let whole = strengths.reduce(0, +)
    let count = Double(graph.nodeCount)
    let loners = Double(strengths.count { $0 == 0 })
    // What every node gets of the walks that begin anew: (1 − d)/n, and a share of what nodes without edges hold, each of
    // which holds just this.
    let base = (1 - damping) / (count - damping * loners)
    guard whole > 0 else { return strengths.map { _ in base } }
    // Near the solution from the start: without beginning anew, ranks are in proportion to strengths.
    let start = (1 - base * loners) / whole
    var flow = strengths.map { $0 > 0 ? start : 0 }
    solve(for: &flow, of: graph, strengths: strengths, base: base)
    return zip(flow, strengths).map { $1 > 0 ? $0 * $1 : base }
  }

  /// Finds what flows along an edge for each unit of its weight: the rank of a node divided by its strength.
  private func solve(for flow: inout [Double], of graph: WeightedGraph, strengths: [Double], base: Double) {
    let relaxation = 2 / (1 + (1 - damping * damping).squareRoot())
    for _ in 0..<Self.mostSweeps {
      var change = 0.0
      for node in 0..<graph.nodeCount where strengths[node] > 0 {
        var incoming = 0.0
        for place in graph.row(of: node) {
          incoming += graph.weights[place] * flow[Int(graph.neighbours[place])]
        }
        let step = relaxation * ((base + damping * incoming) / strengths[node] - flow[node])
        flow[node] += step
        change += abs(step) * strengths[node]
      }
      if change < Self.tolerance { return }
    }
  }
}
