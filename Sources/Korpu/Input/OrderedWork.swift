internal import Dispatch
internal import Foundation
internal import Synchronization

/// Works on items by all processors, and hands over the results in the order of the items.
///
/// Only so many items are under way or waiting to be handed over as a limit says: memory does not grow with their
/// number, and what takes the results may be slow at times without stopping the workers.
enum OrderedWork {
  /// - Parameters:
  ///   - items: Taken one by one, as the work goes on.
  ///   - ahead: How many items may be taken whose results are not handed over yet.
  ///   - transform: The work, done by several threads.
  ///   - each: Takes the results, on the calling thread; if it throws, no further items are taken.
  ///   - meanwhile: What the calling thread does before it waits for a result that is not there yet.
  static func run<Items: Sequence, Result: Sendable, Failure: Error>(
    _ items: sending Items, ahead: Int, by transform: @escaping @Sendable (Items.Element) -> Result,
    each: (Result) throws(Failure) -> Void, meanwhile: () throws(Failure) -> Void = {}
  ) throws(Failure) where Items.Element: Sendable {
    let queue = WorkQueue<Items.Element, Result>(items, ahead: ahead)
    let workers = DispatchGroup()
    for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
      DispatchQueue.global().async(group: workers) {
        while let (index, item) = queue.take() { queue.finish(transform(item), at: index) }
      }
    }
    defer {
      queue.stop()
      workers.wait()
    }
    while true {
      if queue.waits { try meanwhile() }
      guard let result = queue.next() else { return }
      try each(result)
    }
  }
}

/// The items that are still to be done, and the results that are still to be handed over.
private final class WorkQueue<Item: Sendable, Result: Sendable>: Sendable {
  private struct Items {
    var next: () -> Item?
    var taken = 0
    var areExhausted = false
  }

  private struct Results {
    var waiting: [Int: Result] = [:]
    var handedOver = 0
    /// How many items there are, once that is known.
    var total: Int?
  }

  private let items: Mutex<Items>
  private let results = Mutex(Results())
  /// Counts the items that may be taken.
  private let room: DispatchSemaphore
  /// Counts the results that are there, and the end.
  private let arrivals = DispatchSemaphore(value: 0)

  init<Source: Sequence>(_ source: sending Source, ahead: Int) where Source.Element == Item {
    var iterator = source.makeIterator()
    items = Mutex(Items(next: { iterator.next() }))
    // Counted up from nothing, since one that ends below its first count may not go.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<ahead { room.signal() }
  }

  /// The next item and its place, or `nil` when there is no more.
  func take() -> (index: Int, item: Item)? {
    room.wait()
    let taken = items.withLock { items -> (index: Int, item: Item)? in
      guard !items.areExhausted, let item = items.next() else {
        items.areExhausted = true
        return nil
      }
      items.taken += 1
      return (items.taken - 1, item)
    }
    if taken == nil { end() }
    return taken
  }

  func finish(_ result: Result, at index: Int) {
    results.withLock { $0.waiting[index] = result }
    arrivals.signal()
  }

  /// Whether the next result is not there yet.
  var waits: Bool {
    results.withLock { $0.waiting[$0.handedOver] == nil && $0.total != $0.handedOver }
  }

  /// The next result in the order of the items, or `nil` after the last.
  func next() -> Result? {
    while true {
      let found = results.withLock { results -> (result: Result?, isEnd: Bool) in
        if let result = results.waiting.removeValue(forKey: results.handedOver) {
          results.handedOver += 1
          return (result, false)
        }
        return (nil, results.total == results.handedOver)
      }
      if let result = found.result {
        room.signal()
        return result
      }
      if found.isEnd { return nil }
      arrivals.wait()
    }
  }

  /// Lets no further item be taken.
  func stop() {
    items.withLock { $0.areExhausted = true }
    room.signal()
  }

  private func end() {
    let total = items.withLock { $0.taken }
    results.withLock { $0.total = total }
    arrivals.signal()
    // The other workers are to see the end too.
    room.signal()
  }
}
