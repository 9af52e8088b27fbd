internal import KorpuModel

extension Sequence<Citation> {
  /// The citations in the order of reading, each once.
  ///
  /// - Complexity: O(*n* log *n*).
  func inReadingOrder() -> [Citation] { Set(self).sorted() }

  /// The ids of the articles cited, each once, in order.
  var articleIDs: [String] { Set(map(\.article)).sorted() }
}
