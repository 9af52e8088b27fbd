internal import KorpuLanguage

/// Whether each name says all that the other says: names that tell little agree by that.
struct CompletenessComparison: BodyNameFinding {
  static let name = "completeness"
  private let pair: BodyNamePair

  init(_ pair: BodyNamePair) { self.pair = pair }

  var bits: Double? {
    guard !pair.matches.isEmpty, !isOfSeries else { return nil }
    let unmatched = pair.unmatched.one + pair.unmatched.other
    let missing = unmatched.reduce(0) { $0 + PartWeights.omission($1, isForum: pair.isForum) }
    return missing >= Self.negligible ? 3 : nil
  }

  /// One of the gatherings of a series is not the series, nor that of one country the one of another.
  private var isOfSeries: Bool {
    guard pair.isForum else { return false }
    let countries = [pair.one, pair.other].map { $0.parts.contains { $0.kind == .concept(.country) } }
    return pair.one.ordinals.isEmpty != pair.other.ordinals.isEmpty || countries[0] != countries[1]
  }

  var compared: String { "nothing is missing" }

  private static let negligible = -0.5
}
