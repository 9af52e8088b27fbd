internal import Dispatch
internal import Synchronization

/// Values of elements that all processors work out while the caller goes on.
final class BegunMap<Value: Sendable>: Sendable {
  private let done = DispatchGroup()
  private let found = Mutex<[Value]>([])

  init<Element: Sendable>(_ elements: [Element], value: @escaping @Sendable (Element) -> Value) {
    DispatchQueue.global().async(group: done) {
      let values = elements.parallelMap(value)
      self.found.withLock { $0 = values }
    }
  }

  /// The values in the order of the elements, as soon as all are there.
  var values: [Value] {
    done.wait()
    return found.withLock(\.self)
  }
}
