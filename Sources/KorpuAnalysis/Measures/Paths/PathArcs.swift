/// Where paths go on to from the nodes that searches visit, and in which of the searches.
struct PathArcs: ~Copyable {
  private(set) var ends: FlatBuffer<Int32>
  private(set) var masks: FlatBuffer<UInt8>

  init(room: Int) {
    ends = FlatBuffer(repeating: 0, count: room)
    masks = FlatBuffer(repeating: 0, count: room)
  }

  /// Sees to it that there is a place for each of so many arcs, and one more.
  @inline(__always)
  mutating func makeRoom(for count: Int) {
    if count >= ends.count { grow(to: 2 * count + 1) }
  }

  @inline(never)
  private mutating func grow(to count: Int) {
    ends = ends.grown(to: count, filling: 0)
    masks = masks.grown(to: count, filling: 0)
  }
}
