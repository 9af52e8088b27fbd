internal import KorpuModel

extension Sequence<Citation> {
  /// The citations in the order of reading, each once.
  ///
  /// - Complexity: O(*n* log *n*); linear where they are in order already, as those of one actor or tie are.
  func inReadingOrder() -> [Citation] {
    let all = Array(self)
    let isInOrder = all.indices.dropFirst().allSatisfy { all[$0 - 1] < all[$0] }
    return isInOrder ? all : all.unique().sorted()
  }

  /// The ids of the articles cited, each once, in order.
  var articleIDs: [String] { Set(map(\.article)).sorted() }
}
