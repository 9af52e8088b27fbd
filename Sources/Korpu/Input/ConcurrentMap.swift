internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// The results of a function for all elements, in their order, worked out by all processors.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    guard count > 1 else { return map(transform) }
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(self[index])
      results.withLock { $0[index] = result }
    }
    let found = results.withLock { $0 }
    return indices.compactMap { found[$0] }
  }
}
