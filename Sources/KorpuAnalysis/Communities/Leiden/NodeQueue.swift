/// Nodes that wait, each once, in a ring.
struct NodeQueue: ~Copyable {
  private let ring: FlatBuffer<Int32>
  private let waits: FlatBuffer<Bool>
  private var head = 0
  private var count: Int

  /// All nodes, in an order.
  init(_ order: consuming FlatBuffer<Int32>) {
    count = order.count
    waits = FlatBuffer(repeating: true, count: order.count)
    ring = order
  }

  @inline(__always)
  mutating func next() -> Int? {
    guard count > 0 else { return nil }
    let node = Int(ring[head])
    head = head + 1 == ring.count ? 0 : head + 1
    count -= 1
    waits[node] = false
    return node
  }

  /// Adds a node at the end, unless it waits already.
  @inline(__always)
  mutating func append(_ node: Int) {
    guard !waits[node] else { return }
    waits[node] = true
    let tail = head + count
    ring[tail < ring.count ? tail : tail - ring.count] = Int32(node)
    count += 1
  }
}
