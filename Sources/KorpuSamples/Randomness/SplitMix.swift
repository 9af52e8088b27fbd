/// Random numbers that a seed repeats on every machine: SplitMix64 (Steele, Lea, Flood, «Fast splittable pseudorandom
/// number generators», 2014).
///
/// Draws are made by integers alone, and not by the standard library, whose ways of drawing may change.
struct SplitMix: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The numbers of one thing among many, such as a person: those of another are no part of them.
  init(seed: UInt64, of kind: Kind, number: Int) {
    var mixer = SplitMix(seed: seed ^ kind.rawValue)
    var numbered = SplitMix(seed: mixer.next() &+ UInt64(truncatingIfNeeded: number))
    state = numbered.next()
  }

  /// What numbers are drawn for.
  enum Kind: UInt64 {
    case person = 0x7065_7273
    case career = 0x6361_7265
    case body = 0x626F_6479
    case series = 0x7365_7269
    case article = 0x6172_7469
    case reprint = 0x7265_7072
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `limit`; 0 where there is none.
  mutating func below(_ limit: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(max(limit, 1))).high) }

  /// `true` in so many cases of a thousand.
  mutating func chance(perMille: Int) -> Bool { below(1000) < perMille }

  /// One of some choices, or `nil` where there are none.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice? { choices.isEmpty ? nil : choices[below(choices.count)] }

  /// A number below `limit` by Zipf's law: of each octave 1, 2–3, 4–7 … as often, so that the number 1 comes as often
  /// as any of a hundred together, and no logarithm is needed, which machines round differently.
  mutating func zipf(below limit: Int) -> Int {
    guard limit > 1 else { return 0 }
    let octaves = Int.bitWidth - limit.leadingZeroBitCount
    while true {
      let octave = 1 << below(octaves)
      let rank = octave + below(octave)
      if rank <= limit { return rank - 1 }
    }
  }

  /// Some choices in another order (Fisher, Yates).
  mutating func shuffled<Choice>(_ choices: [Choice]) -> [Choice] {
    var choices = choices
    for last in stride(from: choices.count - 1, to: 0, by: -1) { choices.swapAt(last, below(last + 1)) }
    return choices
  }
}
