internal import KorpuLanguage

/// Counts the words that only one of two names has. A single word beside a full name tells little.
struct UnmatchedWordsComparison {
  private let pair: PersonNamePair

  init(_ pair: PersonNamePair) { self.pair = pair }

  var finding: ComparisonFinding? {
    let unmatched = pair.unmatched
    guard !unmatched.isEmpty, pair.shorter.initials.isEmpty || pair.shorter.names.count > 1 else { return nil }
    return ComparisonFinding(
      comparison: "unmatched words", bits: Double(unmatched.count) * -0.7,
      compared: unmatched.map(\.text).joined(separator: ", "))
  }
}
