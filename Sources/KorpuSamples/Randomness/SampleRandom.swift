internal import KorpuModel

/// The random numbers by which samples are made: any number of them at random, each from its own number.
struct SampleRandom: Sendable {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// The numbers of one thing among many, such as a person: those of another are no part of them.
  init(seed: UInt64, of kind: Kind, number: Int) {
    var mixer = SplitMix64(seed: seed ^ kind.rawValue)
    var numbered = SplitMix64(seed: mixer.next() &+ UInt64(truncatingIfNeeded: number))
    generator = SplitMix64(seed: numbered.next())
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

  /// A number from 0 up to, not including, `limit`; 0 where there is none.
  mutating func below(_ limit: Int) -> Int { generator.below(max(limit, 1)) }

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
    generator.shuffle(&choices)
    return choices
  }
}
