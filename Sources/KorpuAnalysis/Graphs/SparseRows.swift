/// Rows of a sparse matrix while they are put together.
struct SparseRows {
  private(set) var starts: [Int]
  private(set) var columns: [Int32]
  private(set) var values: [Double]

  /// The rows of both ends of some edges: in no order, and with one entry for each edge given.
  ///
  /// - Complexity: O(nodes + edges).
  init(nodeCount: Int, edges: [WeightedGraph.Edge]) {
    starts = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      precondition(edge.one >= 0 && edge.other >= 0, "an edge between \(edge.one) and \(edge.other)")
      starts[edge.one + 1] += 1
      starts[edge.other + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    columns = [Int32](repeating: 0, count: 2 * edges.count)
    values = [Double](repeating: 0, count: 2 * edges.count)
    var free = starts
    for edge in edges {
      put(edge.other, edge.weight, at: &free[edge.one])
      put(edge.one, edge.weight, at: &free[edge.other])
    }
  }

  private mutating func put(_ column: Int, _ value: Double, at place: inout Int) {
    columns[place] = Int32(column)
    values[place] = value
    place += 1
  }

  /// The same with each row in order, and entries of one column added up.
  ///
  /// Sums are taken of sorted values, so that the order in which edges were given shows in no bit of them.
  ///
  /// - Complexity: O(nodes + entries), but for entries of one column, which are sorted.
  consuming func merged() -> SparseRows {
    let rows = transposed()
    var written = 0
    for row in 0..<starts.count - 1 {
      var next = rows.starts[row]
      starts[row] = written
      while next < rows.starts[row + 1] {
        let first = next
        repeat { next += 1 } while next < rows.starts[row + 1] && rows.columns[next] == rows.columns[first]
        columns[written] = rows.columns[first]
        values[written] = next == first + 1 ? rows.values[first] : rows.values[first..<next].sorted().reduce(0, +)
        written += 1
      }
    }
    starts[starts.count - 1] = written
    columns.removeLast(columns.count - written)
    values.removeLast(values.count - written)
    return self
  }

  /// The same, each row in order: the matrix equals its transposed, and whoever transposes it goes through it row by row.
  private func transposed() -> SparseRows {
    var (turned, free) = (self, starts)
    for row in 0..<starts.count - 1 {
      for place in starts[row]..<starts[row + 1] { turned.put(row, values[place], at: &free[Int(columns[place])]) }
    }
    return turned
  }
}
