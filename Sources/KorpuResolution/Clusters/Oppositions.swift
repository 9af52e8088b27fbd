/// Which nodes and clusters of a component are known to be opposed, and which are known not to be.
struct Oppositions {
  /// For each node where its pairs begin among all, which are in order; and behind the last node where they end.
  private let starts: [Int]
  /// The greater of the nodes of each pair.
  private let others: [Int32]
  private let areOpposed: [Bool]
  /// Nodes that no pair tells of, as far as they were asked for.
  private var compared: [Pair: Bool] = [:]
  private var ofClusters: [[Int: Bool]]

  private struct Pair: Hashable {
    let one: Int32
    let other: Int32
  }

  /// - Parameter count: How many nodes there are.
  /// - Complexity: O(*n* log *n*) in the pairs.
  init(_ pairs: [NodeLink], among count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.one + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var (next, order) = (starts, [Int](repeating: 0, count: pairs.count))
    for (place, pair) in pairs.enumerated() {
      order[next[pair.one]] = place
      next[pair.one] += 1
    }
    for node in 0..<count { order[starts[node]..<starts[node + 1]].sort { pairs[$0].other < pairs[$1].other } }
    self.starts = starts
    others = order.map { Int32(pairs[$0].other) }
    areOpposed = order.map { NodeComparison.isOpposed(pairs[$0].bits) }
    ofClusters = Array(repeating: [:], count: count)
  }

  /// Whether two nodes are opposed; `nil` where that is not known.
  ///
  /// - Complexity: O(log pairs of a node).
  func ofNodes(_ one: Int, _ other: Int) -> Bool? {
    let (less, greater) = (min(one, other), Int32(max(one, other)))
    var (low, high) = (starts[less], starts[less + 1])
    while low < high {
      let middle = (low + high) / 2
      if others[middle] < greater { low = middle + 1 } else { high = middle }
    }
    if low < starts[less + 1], others[low] == greater { return areOpposed[low] }
    return compared[Pair(one: Int32(less), other: greater)]
  }

  mutating func noteNodes(_ areOpposed: Bool, _ one: Int, _ other: Int) {
    compared[Pair(one: Int32(min(one, other)), other: Int32(max(one, other)))] = areOpposed
  }

  /// Whether some nodes of two clusters are opposed; `nil` where that is not known.
  func known(_ one: Int, _ other: Int) -> Bool? { ofClusters[one][other] }

  mutating func note(_ areOpposed: Bool, _ one: Int, _ other: Int) {
    ofClusters[one][other] = areOpposed
    ofClusters[other][one] = areOpposed
  }

  /// One cluster joins another: it is opposed to whom either was, and to nobody to whom neither was.
  ///
  /// - Complexity: O(clusters that are known to be opposed to one or not).
  mutating func join(_ one: Int, _ other: Int) {
    let (own, joining) = (ofClusters[one], ofClusters[other])
    ofClusters[one] = [:]
    ofClusters[other] = [:]
    for third in own.keys { ofClusters[third][one] = nil }
    for third in joining.keys { ofClusters[third][other] = nil }
    for (third, isOpposed) in own where third != other && (isOpposed || joining[third] != nil) {
      note(isOpposed || joining[third] == true, one, third)
    }
    for (third, isOpposed) in joining where isOpposed && third != one { note(true, one, third) }
  }
}
