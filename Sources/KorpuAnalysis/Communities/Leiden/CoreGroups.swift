internal import KorpuModel

/// A search by several short runs of Leiden that are laid over one another: who is together in all of them forms a core
/// group, the core groups are the nodes of a smaller graph, and that is searched in the same way.
///
/// What different runs agree on is right more often than what one run finds, and on the smaller graph a single step
/// moves what would take many on the larger one (Ovelgönne and Geyer-Schulz 2013, *Contemporary Mathematics* 588).
struct CoreGroups {
  /// How many runs are laid over one another.
  let runs: Int
  /// How many passes each of them has.
  let passes: Int
  /// The best communities that any run found, of the finest level.
  private(set) var best: Labelling
  private var modularity = -Double.infinity
  /// To which node of the next level each node belongs, level by level.
  private var groups: [[Int32]] = []

  init(runs: Int, passes: Int, on graph: borrowing LevelGraph, using generator: inout SplitMix64) {
    self.runs = runs
    self.passes = passes
    best = Labelling(singletons: graph.nodeCount)
    var level = descend(from: graph, using: &generator)
    while let current = level.take() { level = descend(from: current, using: &generator) }
  }

  /// Searches one level.
  ///
  /// - Returns: The graph of the core groups; nothing where they are the nodes, or no run found anything better.
  private mutating func descend(
    from level: borrowing LevelGraph, using generator: inout SplitMix64
  ) -> LevelGraph? {
    let before = modularity
    var cores = Labelling(together: level.nodeCount)
    for _ in 0..<runs {
      let start = Labelling(singletons: level.nodeCount)
      let run = LeidenRun(on: level, from: start, limit: passes, using: &generator)
      if run.modularity > modularity {
        modularity = run.modularity
        best = groups.reversed().reduce(run.communities) { $0.expanded(by: $1) }
      }
      cores = cores.overlaid(with: run.communities)
    }
    guard cores.count < level.nodeCount, modularity > before + 1e-9 else { return nil }
    groups.append(cores.labels)
    return level.aggregated(by: cores)
  }
}
