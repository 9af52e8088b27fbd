extension WeightedGraph {
  /// A partition whose communities are the connected parts of the communities of another.
  ///
  /// Where a community falls apart, its parts alone have a larger modularity: no edge is lost, and chance counts for
  /// less.
  ///
  /// - Complexity: O(nodes + edges).
  func connectedParts(of partition: Partition) -> Partition {
    var labels = [Int](repeating: -1, count: nodeCount)
    var count = 0
    var open: [Int] = []
    for first in 0..<nodeCount where labels[first] < 0 {
      labels[first] = count
      open.append(first)
      while let node = open.popLast() {
        for neighbour in neighbours(of: node) {
          let other = Int(neighbour)
          guard labels[other] < 0, partition[other] == partition[node] else { continue }
          labels[other] = count
          open.append(other)
        }
      }
      count += 1
    }
    return Partition(firstSeen: labels, count: count)
  }
}
