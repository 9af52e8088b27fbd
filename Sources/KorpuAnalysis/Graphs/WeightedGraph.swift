/// An undirected graph whose edges have weights, in compressed sparse rows.
///
/// Nodes are the numbers from 0 to ``nodeCount``. Between two nodes there is one edge or none, and none leads from a node
/// to itself: what is given several times becomes one edge that weighs as much as all of it.
///
/// Rows are stretches of flat arrays, which is what makes walking over a whole graph fast: neighbours of a node lie side
/// by side in memory, in rising order.
public struct WeightedGraph: Hashable, Sendable {
  /// Two nodes and what joins them.
  public struct Edge: Hashable, Sendable {
    public let one: Int
    public let other: Int
    /// More than zero.
    public let weight: Double

    public init(_ one: Int, _ other: Int, weight: Double = 1) {
      self.one = one
      self.other = other
      self.weight = weight
    }
  }

  /// Where the row of each node starts in ``neighbours`` and ``weights``, and at last where the last row ends.
  public let rowStarts: [Int]
  /// The neighbours of all nodes, row after row; each edge stands in the rows of both its ends.
  public let neighbours: [Int32]
  /// The weights of the edges to these neighbours.
  public let weights: [Double]

  /// - Parameters:
  ///   - nodeCount: How many nodes there are, at most 2³¹ − 1.
  ///   - edges: In any order and direction. An edge from a node to itself is left out.
  /// - Precondition: The ends of all edges are nodes, and all weights are more than zero and finite.
  /// - Complexity: O(nodes + edges · log of the longest row).
  public init(nodeCount: Int, edges: some Sequence<Edge>) {
    precondition((0...Int(Int32.max)).contains(nodeCount), "a graph of \(nodeCount) nodes")
    // As an array first: its elements lie side by side, and are gone through by code made for them.
    let edges = Array(edges).filter { edge in
      precondition(edge.weight > 0 && edge.weight.isFinite, "an edge that weighs \(edge.weight)")
      return edge.one != edge.other
    }
    let rows = SparseRows(nodeCount: nodeCount, edges: edges).merged()
    rowStarts = rows.starts
    neighbours = rows.columns
    weights = rows.values
  }

  public var nodeCount: Int { rowStarts.count - 1 }

  public var edgeCount: Int { neighbours.count / 2 }

  /// The stretch of ``neighbours`` and ``weights`` that belongs to a node.
  public func row(of node: Int) -> Range<Int> { rowStarts[node]..<rowStarts[node + 1] }

  /// The neighbours of a node, in rising order.
  public func neighbours(of node: Int) -> ArraySlice<Int32> { neighbours[row(of: node)] }

  /// How many neighbours a node has.
  public func degree(of node: Int) -> Int { rowStarts[node + 1] - rowStarts[node] }

  /// What the edges of a node weigh together.
  ///
  /// - Complexity: O(degree).
  public func strength(of node: Int) -> Double { weights[row(of: node)].reduce(0, +) }

  /// What the edge between two nodes weighs; `nil` where there is none.
  ///
  /// - Complexity: O(log degree).
  public func weight(between one: Int, and other: Int) -> Double? {
    var range = row(of: one)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if neighbours[middle] == other { return weights[middle] }
      range = neighbours[middle] < other ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Each edge once, from its smaller end, in rising order.
  public var edges: [Edge] {
    (0..<nodeCount).flatMap { node in
      row(of: node).lazy.filter { neighbours[$0] > node }.map { Edge(node, Int(neighbours[$0]), weight: weights[$0]) }
    }
  }
}
