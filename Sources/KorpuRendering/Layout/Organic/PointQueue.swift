/// Points by what it costs to reach them: a binary heap.
struct PointQueue {
  private var heap: [(cost: Double, point: Int)] = []

  mutating func add(_ point: Int, _ cost: Double) {
    heap.append((cost, point))
    var index = heap.count - 1
    while index > 0, isBefore(index, (index - 1) / 2) {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func next() -> Int? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.point }
    heap[0] = last
    var index = 0
    while let child = earlierChild(of: index), isBefore(child, index) {
      heap.swapAt(index, child)
      index = child
    }
    return first.point
  }

  private func earlierChild(of index: Int) -> Int? {
    let child = 2 * index + 1
    guard child < heap.count else { return nil }
    return child + 1 < heap.count && isBefore(child + 1, child) ? child + 1 : child
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    (heap[one].cost, heap[one].point) < (heap[other].cost, heap[other].point)
  }
}
