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
  /// - Complexity: O(entries · log of the longest row).
  consuming func merged() -> SparseRows {
    var written = 0
    for row in 0..<starts.count - 1 {
      let entries = (starts[row]..<starts[row + 1]).map { (column: columns[$0], value: values[$0]) }
        .sorted { ($0.column, $0.value) < ($1.column, $1.value) }
      starts[row] = written
      for entry in entries {
        if written > starts[row], columns[written - 1] == entry.column {
          values[written - 1] += entry.value
        } else {
          columns[written] = entry.column
          values[written] = entry.value
          written += 1
        }
      }
    }
    starts[starts.count - 1] = written
    columns.removeLast(columns.count - written)
    values.removeLast(values.count - written)
    return self
  }
}
