/// The places of forms by the hash of their first words' letters: a name asks it once for each of its letters.
///
/// An open-addressed table at most half full, probed one place after the other; forms of one hash stand in a chain, in
/// the order in which they were given.
struct FormIndex: Sendable {
  private struct Slot: Sendable {
    var hash: UInt32 = 0
    /// The first form of the hash, or none.
    var first: Int32 = none
  }

  private static let none: Int32 = -1

  private var slots: [Slot]
  /// For each form the next of the same hash.
  private var next: [Int32]

  /// - Parameter hashes: For each form that of its first word.
  /// - Complexity: O(forms).
  init(_ hashes: [UInt32]) {
    var capacity = 2
    while capacity < 2 * hashes.count { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    next = Array(repeating: Self.none, count: hashes.count)
    // From the last to the first, so that each chain begins with its first form.
    for (place, hash) in hashes.enumerated().reversed() {
      let slot = slot(of: hash)
      next[place] = slots[slot].first
      slots[slot] = Slot(hash: hash, first: Int32(place))
    }
  }

  /// The first form whose first word has a hash.
  ///
  /// - Complexity: O(1), expected.
  func first(of hash: UInt32) -> Int? {
    let first = slots[slot(of: hash)].first
    return first == Self.none ? nil : Int(first)
  }

  /// The next form of the same hash.
  func next(after place: Int) -> Int? { next[place] == Self.none ? nil : Int(next[place]) }

  /// Where a hash stands, or would.
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot].first != Self.none, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}
