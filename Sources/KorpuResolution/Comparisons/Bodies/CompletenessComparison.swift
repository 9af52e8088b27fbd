internal import KorpuLanguage

/// Whether each name says all that the other says: names that tell little agree by that.
struct CompletenessComparison: BodyNameComparing {
  static let name = "completeness"

  let bits = Self.most
  let compared = "nothing is missing"

  init?(_ pair: BodyNamePair) {
    guard !pair.matches.isEmpty, !pair.isOfSeries, pair.omissions >= Self.negligible else { return nil }
  }

  static let most = 3.0
  static let negligible = -0.5
}

extension BodyNamePair {
  /// One of the gatherings of a series is not the series, nor that of one country the one of another.
  fileprivate var isOfSeries: Bool {
    one.ordinals.isEmpty != other.ordinals.isEmpty
      || isForum
        && (one.parts.contains(where: \.isCountry) != other.parts.contains(where: \.isCountry))
  }
}
