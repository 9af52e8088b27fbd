/// Nodes to which a way is known, the nearest first.
///
/// Distances fall into buckets of equal width, of which so many follow each other in a circle that the longest edge leads
/// no further than around. Only the nodes of the nearest bucket are in a heap, which therefore stays small.
///
/// Source: R. Brown, “Calendar queues: a fast O(1) priority queue implementation for the simulation event set problem”,
/// Communications of the ACM 31 (1988).
struct DistanceQueue: ~Copyable {
  struct Entry: BitwiseCopyable {
    let distance: Double
    let node: Int32
  }

  private static let buckets = 1024

  private let bucketsPerLength: Double
  private let firsts: FlatBuffer<Int32>
  private let entries: FlatBuffer<Entry>
  /// The entry that comes after each in its bucket; -1 after the last.
  private let nexts: FlatBuffer<Int32>
  private let heap: FlatBuffer<Entry>
  private var (heapCount, entryCount, waiting) = (0, 0, 0)
  /// The number of the bucket that is in the heap, and its place in the circle.
  private var (current, slot) = (0, 0)

  /// - Parameters:
  ///   - longest: The longest edge.
  ///   - capacity: How many entries there may be between two times that the queue is emptied.
  init(longest: Double, capacity: Int) {
    bucketsPerLength = min(Double(Self.buckets) / longest, .greatestFiniteMagnitude)
    firsts = FlatBuffer(repeating: -1, count: Self.buckets + 2)
    let none = Entry(distance: 0, node: 0)
    entries = FlatBuffer(repeating: none, count: capacity)
    nexts = FlatBuffer(repeating: -1, count: capacity)
    heap = FlatBuffer(repeating: none, count: capacity)
  }

  /// Begins anew from no distance; the queue has to be empty.
  mutating func restart() { (entryCount, current, slot) = (0, 0, 0) }

  @inline(__always)
  mutating func push(_ entry: Entry) {
    let ahead = Int(entry.distance * bucketsPerLength) - current
    guard ahead > 0 else { return pushToHeap(entry) }
    var bucket = slot + ahead
    if bucket >= firsts.count { bucket -= firsts.count }
    entries[entryCount] = entry
    nexts[entryCount] = firsts[bucket]
    firsts[bucket] = Int32(truncatingIfNeeded: entryCount)
    entryCount += 1
    waiting += 1
  }

  /// The nearest entry; `nil` when there is none.
  @inline(__always)
  mutating func pop() -> Entry? {
    while heapCount == 0 {
      guard waiting > 0 else { return nil }
      openNextBucket()
    }
    return popFromHeap()
  }

  private mutating func openNextBucket() {
    current += 1
    slot += 1
    if slot == firsts.count { slot = 0 }
    var entry = firsts[slot]
    firsts[slot] = -1
    while entry >= 0 {
      pushToHeap(entries[Int(entry)])
      waiting -= 1
      entry = nexts[Int(entry)]
    }
  }

  @inline(__always)
  private mutating func pushToHeap(_ entry: Entry) {
    var place = heapCount
    heapCount += 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard entry.distance < heap[parent].distance else { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = entry
  }

  @inline(__always)
  private mutating func popFromHeap() -> Entry {
    let (top, last) = (heap[0], heap[heapCount - 1])
    heapCount -= 1
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < heapCount else { break }
      if child + 1 < heapCount, heap[child + 1].distance < heap[child].distance { child += 1 }
      guard heap[child].distance < last.distance else { break }
      heap[place] = heap[child]
      place = child
    }
    if heapCount > 0 { heap[place] = last }
    return top
  }
}
