/// Where the row of a sequence of letters lies: a hash table of fixed size with open addressing.
struct GramIndex: Sendable {
  private struct Entry {
    /// Zero where nothing is.
    var gram: UInt64 = 0
    var place = 0
  }

  private var entries: [Entry]
  private let shift: UInt64

  /// - Parameter count: The number of rows.
  init(count: Int) {
    // At most two thirds full, so that what is not there is soon known.
    let bits = max(4, Int.bitWidth - (3 * count / 2).leadingZeroBitCount)
    entries = [Entry](repeating: Entry(), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// The offset of the row's costs, or `nil` for sequences that tell nothing.
  ///
  /// - Complexity: O(1) expected.
  subscript(gram: UInt64) -> Int? {
    let entry = entries[slot(of: gram)]
    return entry.gram == gram ? entry.place : nil
  }

  /// - Precondition: No more rows than were announced.
  mutating func insert(_ gram: UInt64, at place: Int) { entries[slot(of: gram)] = Entry(gram: gram, place: place) }

  /// Where a sequence is or belongs. The high bits of the product depend on all letters (Fibonacci hashing).
  private func slot(of gram: UInt64) -> Int {
    var slot = Int((gram &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while entries[slot].gram != 0, entries[slot].gram != gram { slot = (slot + 1) & (entries.count - 1) }
    return slot
  }
}
