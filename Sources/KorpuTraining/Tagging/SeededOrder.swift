/// Puts things into an order that looks random and is always the same.
struct SeededOrder {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A number below a bound.
  mutating func next(below bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  mutating func shuffle(_ items: inout [Int]) {
    for last in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(last, next(below: last + 1)) }
  }
}
