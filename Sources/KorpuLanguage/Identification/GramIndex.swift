/// Where the row of a sequence of letters lies: a hash table of fixed size with open addressing.
struct GramIndex: Sendable {
  private var keys: [UInt64]
  private var places: [Int32]
  private let shift: UInt64

  /// - Parameter count: The number of rows.
  init(count: Int) {
    // At most half full, so that what is not there is soon known.
    let bits = max(4, Int.bitWidth - (2 * count).leadingZeroBitCount)
    keys = [UInt64](repeating: 0, count: 1 << bits)
    places = [Int32](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// The offset of the row's costs, or `nil` for sequences that tell nothing.
  ///
  /// - Complexity: O(1) expected.
  subscript(gram: UInt64) -> Int? {
    var slot = home(of: gram)
    while keys[slot] != 0 {
      if keys[slot] == gram { return Int(places[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// - Precondition: No more rows than were announced.
  mutating func insert(_ gram: UInt64, at place: Int) {
    var slot = home(of: gram)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = gram
    places[slot] = Int32(place)
  }

  /// Fibonacci hashing: the high bits of the product depend on all letters.
  private func home(of gram: UInt64) -> Int { Int((gram &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}
