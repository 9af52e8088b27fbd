/// The nodes and edges without which a graph falls apart: its articulation points and its bridges.
///
/// Source: Hopcroft and Tarjan, «Algorithm 447: efficient algorithms for graph manipulation», CACM 16, 1973. Weights do
/// not matter. A graph of several components falls apart where one of them does; an empty one, and one without edges,
/// has neither points nor bridges.
public struct CutStructure: Sendable {
  /// A node whose loss leaves more components than there were.
  public struct ArticulationPoint: Hashable, Sendable {
    public let node: Int
    /// How many nodes each part has that its component falls into, the largest first: two at the least.
    public let parts: [Int]
  }

  /// An edge whose loss leaves more components than there were.
  public struct Bridge: Hashable, Sendable {
    public let one: Int
    public let other: Int
    /// How many nodes are on the side of ``one``, itself among them.
    public let sideOfOne: Int
    public let sideOfOther: Int
  }

  /// In the order of the nodes.
  public let articulationPoints: [ArticulationPoint]
  /// By their smaller ends, then by the larger ones.
  public let bridges: [Bridge]
  /// For each articulation point the stretches of the search that it cuts off from what was reached before.
  let cuts: [Int: [Range<Int>]]
  let tree: DepthFirstTree
  /// The stretch of each component, by the time when its root was reached.
  let components: ComponentStretches

  /// - Complexity: O(nodes + edges), and *n* log *n* in the parts.
  public init(of graph: WeightedGraph) {
    let tree = DepthFirstTree(of: graph)
    let components = ComponentStretches(of: tree)
    let cuts = Self.cuts(in: tree)
    self.tree = tree
    self.components = components
    self.cuts = cuts
    articulationPoints = cuts.keys.sorted().map { node in
      let below = cuts[node, default: []].map(\.count)
      let rest = components.stretch(of: tree.times[node]).count - 1 - below.reduce(0, +)
      return ArticulationPoint(node: node, parts: (below + (rest > 0 ? [rest] : [])).sorted(by: >))
    }
    bridges = tree.order.compactMap { node -> Bridge? in
      guard let parent = tree.parents[node], tree.lows[node] > tree.times[parent] else { return nil }
      let (own, all) = (tree.sizes[node], components.stretch(of: tree.times[node]).count)
      return node < parent
        ? Bridge(one: node, other: parent, sideOfOne: own, sideOfOther: all - own)
        : Bridge(one: parent, other: node, sideOfOne: all - own, sideOfOther: own)
    }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
  }

  /// What hangs on each articulation point alone: the nodes below one of its children, where none of them is joined to
  /// what was reached before it. Of a root any child cuts, if there are two.
  private static func cuts(in tree: DepthFirstTree) -> [Int: [Range<Int>]] {
    var cuts: [Int: [Range<Int>]] = [:]
    for node in tree.order {
      guard let parent = tree.parents[node], tree.lows[node] >= tree.times[parent] else { continue }
      cuts[parent, default: []].append(tree.stretch(below: node))
    }
    return cuts.filter { tree.parents[$0.key] != nil || $0.value.count > 1 }
  }
}

/// The components of a graph as stretches of a search in depth.
struct ComponentStretches: Sendable {
  private let starts: [Int]
  private let count: Int

  init(of tree: DepthFirstTree) {
    starts = tree.order.indices.filter { tree.parents[tree.order[$0]] == nil }
    count = tree.order.count
  }

  /// The component of the node that was reached at a time.
  ///
  /// - Complexity: O(log components).
  func stretch(of time: Int) -> Range<Int> {
    var range = 0..<starts.count
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = starts[middle] <= time ? middle..<range.upperBound : range.lowerBound..<middle
    }
    let next = range.lowerBound + 1
    return starts[range.lowerBound]..<(next < starts.count ? starts[next] : count)
  }
}
