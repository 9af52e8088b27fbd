internal import Dispatch
internal import Foundation
internal import Synchronization

/// Values of elements that other processors work out while the caller, who has one for itself, goes on.
final class BegunMap<Value: Sendable>: Sendable {
  private struct State {
    /// How many elements have been taken.
    var taken = 0
    var values: [Value?]
  }

  private let done = DispatchGroup()
  private let state: Mutex<State>

  init<Element: Sendable>(_ elements: [Element], value: @escaping @Sendable (Element) -> Value) {
    state = Mutex(State(values: Array(repeating: nil, count: elements.count)))
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
    for _ in 0..<min(workers, elements.count) {
      DispatchQueue.global().async(group: done) {
        while let place = self.take() {
          let found = value(elements[place])
          self.state.withLock { $0.values[place] = found }
        }
      }
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard state.taken < state.values.count else { return nil }
      state.taken += 1
      return state.taken - 1
    }
  }

  /// The values in the order of the elements, as soon as all are there.
  var values: [Value] {
    done.wait()
    return state.withLock { $0.values.compactMap(\.self) }
  }
}
