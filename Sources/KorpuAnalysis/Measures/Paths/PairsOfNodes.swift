internal import KorpuModel

/// All pairs of nodes of a graph, and who lies on the shortest paths between them.
///
/// What trees keep apart is known at once, and paths are searched for only between the nodes that are left once trees are
/// folded away.
struct PairsOfNodes {
  private let trees: FoldedTrees
  private let core: RelabelledGraph
  private let multiplicities: [Double]
  private let processors: Int?

  init(of graph: WeightedGraph, edgeLength: EdgeLength, processors: Int?) {
    trees = FoldedTrees(of: graph)
    let order = graph.breadthFirstOrder(leavingOut: trees.parents.map { $0 >= 0 })
    core = RelabelledGraph(of: graph, nodes: order, edgeLength: edgeLength)
    multiplicities = core.nodes.map { [sizes = trees.sizes] in Double(sizes[Int($0)]) }
    self.processors = processors
  }

  /// Each node of the core that has neighbours there, counted once for each node it stands for.
  var allSources: [PathSource] { sources(counted: multiplicities) }

  /// The nodes of the core that some nodes belong to.
  func sources(for nodes: [Int]) -> [PathSource] {
    var places = [Int](repeating: 0, count: trees.sizes.count)
    for (place, node) in core.nodes.enumerated() { places[Int(node)] = place }
    var times = [Double](repeating: 0, count: core.nodeCount)
    for node in nodes { times[places[trees.root(of: node)]] += 1 }
    return sources(counted: times)
  }

  private func sources(counted times: [Double]) -> [PathSource] {
    times.indices.filter { times[$0] > 0 && !core.row(of: $0).isEmpty }
      .map { PathSource(node: $0, times: times[$0]) }
  }

  /// The dependencies of some sources, by the nodes of the graph.
  func dependencies(of sources: [PathSource], countingSquares: Bool = false) -> DependencySums {
    let found =
      core.longestEdge == nil
      ? sums(by: StepDependencies.self, of: sources, countingSquares: countingSquares)
      : sums(by: LengthDependencies.self, of: sources, countingSquares: countingSquares)
    return DependencySums(sums: spread(found.sums), squares: countingSquares ? spread(found.squares) : [])
  }

  /// How many pairs have each node between them, if so many come of the core.
  func scores(core: [Double]) -> [Double] { zip(trees.pairs, core).map { $0 + $1 } }

  private func sums<Worker: PathDependencies & ~Copyable>(
    by _: Worker.Type, of sources: [PathSource], countingSquares: Bool
  ) -> DependencySums {
    let parts = FixedChunks.map(
      sources.count, grain: StepDependencies.sourcesAtOnce, processors: processors,
      worker: { [core, multiplicities] in
        Worker(in: core, multiplicities: multiplicities, countsSquares: countingSquares)
      },
      part: { worker, range in
        worker.add(from: sources[range])
        return worker.take()
      })
    let none = [Double](repeating: 0, count: core.nodeCount)
    return parts.reduce(into: DependencySums(sums: none, squares: countingSquares ? none : [])) { $0.add($1) }
  }

  private func spread(_ values: [Double]) -> [Double] {
    var all = [Double](repeating: 0, count: trees.sizes.count)
    for (place, node) in core.nodes.enumerated() { all[Int(node)] = values[place] }
    return all
  }
}
