/// Groups the indices below `count` so that any two with a key in common are in one group, directly or
/// through others.
///
/// - Returns: The groups by their least index, each in ascending order.
/// - Complexity: nearly O(sum of the keys).
func connectedGroups<Key: Hashable>(of count: Int, keys: (Int) -> some Sequence<Key>) -> [[Int]] {
  var parents = Array(0..<count)
  func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }
  var firstWith: [Key: Int] = [:]
  for index in 0..<count {
    for key in keys(index) {
      guard let first = firstWith[key] else {
        firstWith[key] = index
        continue
      }
      let (left, right) = (root(of: first), root(of: index))
      parents[max(left, right)] = min(left, right)
    }
  }
  return Dictionary(grouping: 0..<count, by: { root(of: $0) }).values.sorted { $0[0] < $1[0] }
}
