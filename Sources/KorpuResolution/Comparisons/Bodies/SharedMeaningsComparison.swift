internal import KorpuLanguage

/// Compares what both names mean: «Мәдениет министрлігі», «Ministry of Culture».
struct SharedMeaningsComparison: BodyNameComparing {
  static let name = "meanings"

  private let pair: BodyNamePair
  private let matches: [BodyNamePair.Match]

  init?(_ pair: BodyNamePair) {
    matches = pair.matches.filter { match in
      switch match.agreement {
      case .meaning, .nearness: !pair.one.parts[match.one].isCountry
      case .sounds, .initial: false
      }
    }
    guard !matches.isEmpty else { return nil }
    self.pair = pair
  }

  var bits: Double {
    matches.reduce(0) { sum, match in
      let (one, other) = (pair.one.parts[match.one].kind, pair.other.parts[match.other].kind)
      let weight = (PartWeights.agreement(one) + PartWeights.agreement(other)) / 2
      return sum + weight * (match.agreement == .nearness ? Self.nearness : 1)
    }
  }

  var compared: String { pair.text(of: matches) }

  /// What is left of an agreement of near meanings.
  private static let nearness = 0.55
}
