/// Random numbers that a seed repeats on every machine.
///
/// Draws are made by integers alone, and not by the standard library, whose ways of drawing may change.
///
/// Source: Steele, Lea, Flood, «Fast splittable pseudorandom number generators», OOPSLA 2014.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `limit`.
  ///
  /// - Precondition: The limit is more than zero.
  package mutating func below(_ limit: Int) -> Int {
    precondition(limit > 0, "a number below \(limit)")
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// Puts items into another order (Fisher and Yates).
  package mutating func shuffle<Item>(_ items: inout [Item]) {
    for last in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(last, below(last + 1)) }
  }
}
