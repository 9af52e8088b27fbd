internal import KorpuModel

/// Passes of Leiden over one graph, each from what the one before it found.
///
/// A pass moves nodes, refines the communities, and goes on with their pieces as nodes, until nothing is left to join.
struct LeidenRun {
  private(set) var communities: Labelling
  private(set) var modularity = 0.0
  private var hasMoved = false
  /// To which node of the next level each node belongs, level by level.
  private var groups: [[Int32]] = []

  /// - Parameters:
  ///   - graph: The graph.
  ///   - start: The communities of the first pass.
  ///   - limit: How many passes there are at most; without one they end with the first that moves nothing.
  ///   - generator: Where the order of the nodes comes from.
  init(
    on graph: borrowing LevelGraph, from start: Labelling, limit: Int = .max, using generator: inout SplitMix64
  ) {
    communities = start
    var passes = 0
    repeat {
      pass(on: graph, using: &generator)
      passes += 1
    } while passes < limit && hasMoved
  }

  private mutating func pass(on graph: borrowing LevelGraph, using generator: inout SplitMix64) {
    hasMoved = false
    groups = []
    var level = descend(from: graph, using: &generator)
    while let current = level.take() { level = descend(from: current, using: &generator) }
    for group in groups.reversed() { communities = communities.expanded(by: group) }
  }

  /// One level of a pass.
  ///
  /// - Returns: The next level; nothing where there is nothing left to join.
  private mutating func descend(
    from level: borrowing LevelGraph, using generator: inout SplitMix64
  ) -> LevelGraph? {
    var moving = LocalMoving(on: level, from: communities, using: &generator)
    moving.run(on: level)
    hasMoved = hasMoved || moving.moves > 0
    communities = moving.result
    if communities.count < level.nodeCount {
      var refinement = Refinement(on: level, within: communities)
      refinement.run(on: level, using: &generator)
      if refinement.merges > 0 {
        let pieces = refinement.result
        groups.append(pieces.labels)
        communities = communities.contracted(by: pieces)
        return level.aggregated(by: pieces)
      }
    }
    modularity = level.modularity(of: communities)
    return nil
  }
}
