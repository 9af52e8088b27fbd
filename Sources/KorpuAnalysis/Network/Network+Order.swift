internal import KorpuModel

extension Network {
  /// The same network with its lists sorted.
  ///
  /// - Complexity: O(*n* log *n*); linear where they are sorted already.
  func inOrder() -> Network {
    Network(
      articles: articles.inOrder { $0.id < $1.id }, actors: actors.inOrder { $0.id < $1.id },
      ties: ties.inOrder(by: <), utterances: utterances.inOrder(by: <))
  }
}

extension Array {
  /// The elements sorted; the array itself, without a copy, where it is sorted already, as networks promise.
  fileprivate func inOrder(by goesBefore: (Element, Element) -> Bool) -> [Element] {
    let isSorted = indices.dropFirst().allSatisfy { !goesBefore(self[$0], self[$0 - 1]) }
    return isSorted ? self : sorted(by: goesBefore)
  }
}
