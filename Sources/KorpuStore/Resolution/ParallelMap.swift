internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// The values of all elements, worked out by all processors.
  func parallelMap<Value: Sendable>(_ value: @Sendable (Element) -> Value) -> [Value] {
    let values = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let found = value(self[place])
      values.withLock { $0[place] = found }
    }
    return values.withLock { $0.compactMap(\.self) }
  }
}

extension Array {
  /// The elements in order, so many at a time.
  func parts(of most: Int) -> [[Element]] {
    stride(from: 0, to: count, by: most).map { Array(self[$0..<Swift.min($0 + most, count)]) }
  }
}
