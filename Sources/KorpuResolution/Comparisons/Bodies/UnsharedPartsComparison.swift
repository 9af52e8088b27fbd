internal import KorpuLanguage

/// Counts what only one of two names says, and more where each says something that the other does not.
struct UnsharedPartsComparison: BodyNameFinding {
  static let name = "unshared parts"
  private let pair: BodyNamePair

  init(_ pair: BodyNamePair) { self.pair = pair }

  var bits: Double? {
    let (one, other) = pair.unmatched
    guard !one.isEmpty || !other.isEmpty else { return nil }
    let omitted = (one + other).reduce(0) { $0 + PartWeights.omission($1, isForum: pair.isForum) }
    let conflicts = one.map { part in other.map { PartWeights.conflict(part, $0) }.min() ?? 0 }
    return omitted + conflicts.reduce(0, +)
  }

  var compared: String {
    let one = pair.unmatched.one.map { pair.text(of: $0, in: pair.one) }
    let other = pair.unmatched.other.map { pair.text(of: $0, in: pair.other) }
    return "\(one.joined(separator: ", ")) ~ \(other.joined(separator: ", "))"
  }
}
