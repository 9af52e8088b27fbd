internal import KorpuLanguage

/// Compares what both names mean: «Мәдениет министрлігі», «Ministry of Culture».
struct SharedMeaningsComparison: BodyNameFinding {
  static let name = "meanings"
  private let pair: BodyNamePair

  init(_ pair: BodyNamePair) { self.pair = pair }

  private var matches: [BodyNamePair.Match] {
    pair.matches.filter { match in
      switch match.agreement {
      case .meaning, .nearness: pair.one.parts[match.one].kind != .concept(.country)
      case .sounds, .initial: false
      }
    }
  }

  var bits: Double? {
    let matches = matches
    guard !matches.isEmpty else { return nil }
    return matches.reduce(0) { sum, match in
      let (one, other) = (pair.one.parts[match.one].kind, pair.other.parts[match.other].kind)
      let weight = (PartWeights.agreement(one) + PartWeights.agreement(other)) / 2
      return sum + weight * (match.agreement == .nearness ? Self.nearness : 1)
    }
  }

  var compared: String {
    matches.map { match in
      let (one, other) = (pair.one.parts[match.one], pair.other.parts[match.other])
      return "\(pair.text(of: one, in: pair.one)) ~ \(pair.text(of: other, in: pair.other))"
    }.joined(separator: ", ")
  }

  /// What is left of an agreement of near meanings.
  private static let nearness = 0.55
}
