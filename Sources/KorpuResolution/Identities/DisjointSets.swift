/// The classic forest of disjoint sets over the indices below a count, with path halving.
package struct DisjointSets {
  private var parents: [Int]

  package init(count: Int) { parents = Array(0..<count) }

  /// Unites indices that have a key in common, directly or through others.
  ///
  /// - Complexity: nearly O(sum of the keys).
  init<Key: Hashable>(count: Int, sharing keys: (Int) -> some Sequence<Key>) {
    self.init(count: count)
    var firstWith: [Key: Int] = [:]
    for index in 0..<count {
      for key in keys(index) {
        if let first = firstWith[key] { unite(first, index) } else { firstWith[key] = index }
      }
    }
  }

  package mutating func unite(_ left: Int, _ right: Int) {
    let (left, right) = (root(of: left), root(of: right))
    parents[max(left, right)] = min(left, right)
  }

  /// The sets by their least index, each in ascending order.
  package mutating func groups() -> [[Int]] {
    var groups: [[Int]] = []
    // The root of a set is its least index, so that it comes first.
    var positions = Array(repeating: 0, count: parents.count)
    for index in parents.indices {
      let root = root(of: index)
      if root < index {
        groups[positions[root]].append(index)
      } else {
        positions[root] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// The least index of the set.
  package mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }
}
