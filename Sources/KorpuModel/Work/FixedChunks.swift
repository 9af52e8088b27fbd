internal import Dispatch
internal import Foundation
internal import Synchronization

/// Work on many items by all processors, with the same result to the last bit on however many.
///
/// Sums of fractions depend on their order. So the items are cut into chunks of which the number of items alone decides,
/// and what comes of the chunks is handed over in their order.
package enum FixedChunks {
  private static let most = 32

  /// What comes of each chunk, where threads need nothing of their own.
  package static func map<Part: Sendable>(
    _ count: Int, grain: Int, part: @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    map(count, grain: grain, worker: {}, part: { _, places in part(places) })
  }

  /// - Parameters:
  ///   - count: How many items there are.
  ///   - grain: Chunks begin at multiples of this.
  ///   - processors: How many work at most; all if not given.
  ///   - worker: Makes what one thread works with, and uses for chunk after chunk.
  ///   - part: What comes of a chunk of items.
  package static func map<Worker: ~Copyable, Part: Sendable>(
    _ count: Int, grain: Int, processors: Int? = nil, worker: @Sendable () -> Worker,
    part: @Sendable (inout Worker, Range<Int>) -> Part
  ) -> [Part] {
    let grains = (count + grain - 1) / grain
    let chunks = min(grains, most)
    guard chunks > 0 else { return [] }
    let parts = Mutex([Part?](repeating: nil, count: chunks))
    let next = Mutex(0)
    let threads = min(chunks, max(1, processors ?? ProcessInfo.processInfo.activeProcessorCount))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var own = worker()
      while true {
        let chunk = next.withLock { next in
          next += 1
          return next - 1
        }
        guard chunk < chunks else { return }
        let (start, end) = (chunk * grains / chunks * grain, (chunk + 1) * grains / chunks * grain)
        let found = part(&own, start..<min(end, count))
        parts.withLock { $0[chunk] = found }
      }
    }
    return parts.withLock { $0.compactMap(\.self) }
  }
}
