internal import KorpuLanguage

/// Counts the words that only one of two names has. A single word beside a full name tells little; more are another
/// person's, whose name stands beside the first and was taken for a part of it.
struct UnmatchedWordsComparison: PersonNameComparing {
  static let name = "unmatched words"

  private let unmatched: [NameWord]

  init?(_ pair: PersonNamePair) {
    guard pair.matches.count < pair.longer.names.count,
      pair.shorter.initials.isEmpty || pair.shorter.names.count > 1
    else { return nil }
    unmatched = pair.unmatched
  }

  var bits: Double { Self.one + Double(unmatched.count - 1) * Self.more }

  private static let one = -0.7
  private static let more = -4.0

  var compared: String { unmatched.map(\.own.sounds.text).joined(separator: ", ") }
}
