internal import KorpuLanguage

/// Counts what only one of two names says, and more where each says something that the other does not.
struct UnsharedPartsComparison: BodyNameComparing {
  static let name = "unshared parts"

  private let pair: BodyNamePair

  init?(_ pair: BodyNamePair) {
    guard !pair.unmatched.one.isEmpty || !pair.unmatched.other.isEmpty else { return nil }
    self.pair = pair
  }

  var bits: Double {
    let (one, other) = pair.unmatched
    let areOfOneLanguage = pair.one.language == pair.other.language
    let conflicts = one.map { part in
      other.map { PartWeights.conflict(part, $0, areOfOneLanguage: areOfOneLanguage) }.min() ?? 0
    }
    return pair.omissions + conflicts.reduce(0, +)
  }

  var compared: String {
    let one = pair.unmatched.one.map(pair.one.text)
    let other = pair.unmatched.other.map(pair.other.text)
    return "\(one.joined(separator: ", ")) ~ \(other.joined(separator: ", "))"
  }
}

extension BodyNamePair {
  /// The weight of all that only one of both says.
  var omissions: Double {
    (unmatched.one + unmatched.other).reduce(0) {
      $0 + PartWeights.omission($1, isForum: isForum, isEponymous: isEponymous)
    }
  }
}
