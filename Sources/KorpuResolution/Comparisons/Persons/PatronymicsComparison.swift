internal import KorpuLanguage

/// Compares the names of the fathers, where both names tell one.
struct PatronymicsComparison {
  private let pair: PersonNamePair

  init(_ pair: PersonNamePair) { self.pair = pair }

  var finding: ComparisonFinding? {
    let (one, other) = (pair.shorter.patronymic, pair.longer.patronymic)
    guard !one.isEmpty, !other.isEmpty else { return nil }
    let fits = SoundDistance.builtIn.similarity(one, other) >= Self.alike
    return ComparisonFinding(
      comparison: "patronymics", bits: fits ? 2 : -8, compared: "\(one.text) ~ \(other.text)")
  }

  private static let alike = 0.6
}
