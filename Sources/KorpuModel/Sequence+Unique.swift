extension Sequence {
  /// The elements in their order, of those with one key the first.
  ///
  /// - Complexity: O(*n*).
  @inlinable package func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  ///
  /// - Complexity: O(*n*).
  @inlinable package func unique() -> [Element] { unique(by: { $0 }) }
}
