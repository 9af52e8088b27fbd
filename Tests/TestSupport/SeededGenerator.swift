internal import KorpuModel

/// Random numbers that a seed repeats, for property tests.
public struct SeededGenerator: RandomNumberGenerator {
  private var generator: SplitMix64

  public init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  public mutating func next() -> UInt64 { generator.next() }

  /// `true` in so many cases of a hundred.
  public mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// A number from 0 up to, not including, `limit`.
  public mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// One of some choices, of which there must be one at least.
  public mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
