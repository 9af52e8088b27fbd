/// A graph whose trees are folded into the nodes they hang on.
///
/// Whoever has one neighbour alone lies between nobody, and is reached through that neighbour by everybody. So it can be
/// taken away, if the neighbour from then on stands for both; and again, until all that is left has two neighbours, or is
/// the last of its component. Pairs that a tree keeps apart are counted while it is folded: there the path is the only one.
///
/// Source: M. Baglioni, F. Geraci, M. Pellegrini, E. Lastres, “Fast exact computation of betweenness centrality in social
/// networks” (2012).
struct FoldedTrees {
  /// For how many nodes each node stands, itself among them.
  private(set) var sizes: [Int]
  /// The neighbour into which a node is folded; -1 for a node that is left.
  private(set) var parents: [Int32]
  /// How many pairs have each node between them of which one at least is folded into it, or it is folded itself.
  private(set) var pairs: [Double]

  /// - Complexity: O(nodes + edges).
  init(of graph: WeightedGraph) {
    sizes = [Int](repeating: 1, count: graph.nodeCount)
    parents = [Int32](repeating: -1, count: graph.nodeCount)
    pairs = [Double](repeating: 0, count: graph.nodeCount)
    fold(graph)
    countOuterPairs(in: ConnectedComponents(of: graph))
  }

  /// The node into which a node is folded at last.
  ///
  /// - Complexity: O(the height of the tree).
  func root(of node: Int) -> Int {
    var node = node
    while parents[node] >= 0 { node = Int(parents[node]) }
    return node
  }

  private mutating func fold(_ graph: WeightedGraph) {
    var degrees = (0..<graph.nodeCount).map { graph.degree(of: $0) }
    var leaves = degrees.indices.filter { degrees[$0] == 1 }
    var next = 0
    while next < leaves.count {
      let leaf = leaves[next]
      next += 1
      // Of two that have each other alone, the second is left.
      guard degrees[leaf] == 1, let parent = graph.neighbours(of: leaf).first(where: { parents[Int($0)] < 0 })
      else { continue }
      attach(leaf, to: Int(parent))
      degrees[Int(parent)] -= 1
      if degrees[Int(parent)] == 1 { leaves.append(Int(parent)) }
    }
  }

  private mutating func attach(_ leaf: Int, to parent: Int) {
    parents[leaf] = Int32(parent)
    // The new branch and those before are kept apart by their parent.
    pairs[parent] += Double(sizes[leaf]) * Double(sizes[parent] - 1)
    sizes[parent] += sizes[leaf]
  }

  /// Counts the pairs of which one is folded into a node and the other is not.
  private mutating func countOuterPairs(in components: ConnectedComponents) {
    for node in sizes.indices {
      let others = components.sizes[components.numbers[node]] - sizes[node]
      pairs[node] += Double(sizes[node] - 1) * Double(others)
    }
  }
}
