/// Random numbers that a seed repeats on every machine (Steele, Lea and Flood 2014).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `limit`.
  mutating func below(_ limit: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(limit)).high) }

  /// The numbers below `count` in random order (Fisher and Yates).
  mutating func order(of count: Int) -> ScratchArray<Int32> {
    let order = ScratchArray<Int32>(repeating: 0, count: count)
    for place in 0..<count {
      let other = below(place + 1)
      order[place] = order[other]
      order[other] = Int32(place)
    }
    return order
  }
}
