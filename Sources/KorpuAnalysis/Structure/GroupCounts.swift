/// How many nodes of each group lie in a stretch of an order.
struct GroupCounts {
  /// For each group how many of its nodes lie before each place.
  private let sums: [[Int32]]

  /// - Parameters:
  ///   - groups: The group of each node in the order; `nil` for those of none.
  ///   - groupCount: How many groups there are.
  /// - Complexity: O(nodes · groups), in time and in memory.
  init(of groups: [Int?], groupCount: Int) {
    sums = (0..<groupCount).map { group in
      var sum: Int32 = 0
      return [0]
        + groups.map { other in
          if other == group { sum += 1 }
          return sum
        }
    }
  }

  /// The groups of which some stretches together hold a node, in order.
  ///
  /// - Complexity: O(groups · stretches).
  func groups(in stretches: [Range<Int>]) -> [Int] {
    sums.indices.filter { group in stretches.contains { sums[group][$0.lowerBound] < sums[group][$0.upperBound] } }
  }
}
