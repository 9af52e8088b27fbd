extension WeightedGraph {
  /// How many nodes hang together, component by component, the largest first.
  ///
  /// - Complexity: O(nodes + edges), and *n* log *n* in the components.
  var componentSizes: [Int] {
    var isReached = [Bool](repeating: false, count: nodeCount)
    var sizes: [Int] = []
    for start in 0..<nodeCount where !isReached[start] {
      isReached[start] = true
      var open = [start]
      var size = 0
      while let node = open.popLast() {
        size += 1
        for neighbour in neighbours(of: node).lazy.map({ Int($0) }) where !isReached[neighbour] {
          isReached[neighbour] = true
          open.append(neighbour)
        }
      }
      sizes.append(size)
    }
    return sizes.sorted(by: >)
  }
}
