internal import KorpuLanguage

/// How alike words of names sound, each two of them compared once: the same few words stand in the names of thousands.
struct WordLikeness {
  private let words: [NameWord]
  /// For each two words a step of the scale, or ``unknown``; the row of the later word.
  private var steps: [UInt8] = []

  /// More words would take more memory than the comparisons are worth.
  static let mostWords = 12_000

  private static let unknown = UInt8.max
  private static let scale = 200.0

  /// - Parameter words: Each once, ``mostWords`` at most.
  init(_ words: [NameWord]) {
    self.words = words
    steps = Array(repeating: Self.unknown, count: words.count * (words.count + 1) / 2)
  }

  /// What two words' sounds speak for at the most: how far they lie between the least that counts and equality.
  ///
  /// - Returns: From zero to one; `nil` for words that are not taken for one another.
  /// - Complexity: O(letters²) the first time, then O(1).
  mutating func part(_ one: Int, _ other: Int) -> Double? {
    let (less, greater) = one < other ? (one, other) : (other, one)
    let place = greater * (greater + 1) / 2 + less
    if steps[place] == Self.unknown { steps[place] = step(one, other) }
    return steps[place] == 0 ? nil : Double(steps[place] - 1) / Self.scale
  }

  /// Rounded upwards: it is a bound.
  private func step(_ one: Int, _ other: Int) -> UInt8 {
    let likeness = max(
      SoundingWords.similarity(words[one], words[other]), SoundingWords.similarity(words[other], words[one]))
    guard likeness >= SoundingWords.least else { return 0 }
    let part = (min(likeness, 1) - SoundingWords.least) / (1 - SoundingWords.least)
    return UInt8((part * Self.scale).rounded(.up)) + 1
  }
}
