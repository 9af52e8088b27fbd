internal import Dispatch
internal import Foundation
internal import Synchronization

/// Values of elements that other processors work out while the caller goes on, who helps as soon as it waits for them.
final class BegunMap<Value: Sendable>: Sendable {
  private struct State {
    /// How many elements have been taken.
    var taken = 0
    var values: [Value?]
  }

  private let done = DispatchGroup()
  private let state: Mutex<State>
  /// The places of the elements, in the order in which they are taken.
  private let order: [Int]
  /// The value of the element at a place.
  private let value: @Sendable (Int) -> Value

  /// - Parameter work: How much work each element is, compared with the others: what takes longest is begun first. `nil` where
  ///   they are alike.
  init<Element: Sendable>(
    _ elements: [Element], longestFirst work: ((Element) -> Int)? = nil,
    value: @escaping @Sendable (Element) -> Value
  ) {
    state = Mutex(State(values: Array(repeating: nil, count: elements.count)))
    let amounts = work.map(elements.map)
    order =
      amounts.map { amounts in elements.indices.sorted { (-amounts[$0], $0) < (-amounts[$1], $1) } }
      ?? Array(elements.indices)
    self.value = { value(elements[$0]) }
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
    for _ in 0..<min(workers, elements.count) { DispatchQueue.global().async(group: done) { self.work() } }
  }

  private func work() {
    while let place = take() {
      let found = value(place)
      state.withLock { $0.values[place] = found }
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard state.taken < order.count else { return nil }
      state.taken += 1
      return order[state.taken - 1]
    }
  }

  /// The values in the order of the elements, as soon as all are there.
  var values: [Value] {
    work()
    done.wait()
    return state.withLock { $0.values.compactMap(\.self) }
  }
}
