internal import KorpuLanguage

/// Counts the words that only one of two names has. A single word beside a full name tells little.
struct UnmatchedWordsComparison: PersonNameComparing {
  static let name = "unmatched words"

  private let unmatched: [NameWord]

  init?(_ pair: PersonNamePair) {
    guard pair.matches.count < pair.longer.names.count,
      pair.shorter.initials.isEmpty || pair.shorter.names.count > 1
    else { return nil }
    unmatched = pair.unmatched
  }

  var bits: Double { Double(unmatched.count) * -0.7 }

  var compared: String { unmatched.map(\.own.sounds.text).joined(separator: ", ") }
}
