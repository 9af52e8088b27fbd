internal import KorpuModel

/// The search for the best communities: one by core groups, then generations that lay fresh runs over the best so far.
///
/// A generation searches the graph of what the best and the fresh runs agree on, as memetic clustering recombines two
/// parents (Biedermann, Henzinger, Schulz and Schuster 2018, *Memetic Graph Clustering*). The smaller a graph is, the
/// more generations it gets: they cost little there, and chance has more to say.
struct CommunitySearch {
  private let generations: Int
  private var generator = SplitMix64(seed: 0x6B_6F72_7075)

  /// - Parameters:
  ///   - nodeCount: How many nodes the graph has.
  ///   - edgeCount: How many edges, of which there is one at least.
  init(nodeCount: Int, edgeCount: Int) {
    generations = min(40, max(1, 20_000 / (nodeCount + edgeCount) - 4))
  }

  mutating func labelling(of graph: borrowing LevelGraph) -> Labelling {
    let first = CoreGroups(runs: 3, passes: 4, on: graph, using: &generator)
    var best = converged(first.best, on: graph)
    for _ in 0..<generations {
      let next = converged(recombined(best.communities, on: graph), on: graph)
      if next.modularity > best.modularity { best = next }
    }
    return best.communities
  }

  /// What a search finds among the groups on which some communities and two fresh runs agree.
  private mutating func recombined(_ communities: Labelling, on graph: borrowing LevelGraph) -> Labelling {
    var cores = communities
    for _ in 0..<2 {
      let start = Labelling(singletons: graph.nodeCount)
      cores = cores.overlaid(with: LeidenRun(on: graph, from: start, limit: 4, using: &generator).communities)
    }
    let coarse = graph.aggregated(by: cores)
    return CoreGroups(runs: 2, passes: 3, on: coarse, using: &generator).best.expanded(by: cores.labels)
  }

  /// Passes over the whole graph until one changes nothing.
  private mutating func converged(_ communities: Labelling, on graph: borrowing LevelGraph) -> LeidenRun {
    LeidenRun(on: graph, from: communities, using: &generator)
  }
}
