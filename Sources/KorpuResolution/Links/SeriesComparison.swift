internal import KorpuLanguage

/// Speaks against two gatherings of which one name says which of a series it is and the other does not, as «VII Forum»
/// and «Forum»: what else the names have in common they share with all others of the series, and so do those who take
/// part, year after year. The names count where both are of one year, or of one place where nobody says the year.
struct SeriesComparison: NodeComparing {
  static let name = "number in a series"

  let bits: Double
  let compared: String

  init?(_ pair: NodePair) {
    guard case .forum(let one) = pair.one.words, case .forum(let other) = pair.other.words,
      one.saysWhich || other.saysWhich, !one.saysTheSame(as: other), pair.shared[.year] == 0
    else { return nil }
    let saysWhen = [pair.one, pair.other].allSatisfy { !$0.profile.features.features(.year).isEmpty }
    if !saysWhen, pair.shared[.place] > 0 { return nil }
    bits = -max(0, pair.names.bits) - (saysWhen ? 5 : 2.5)
    compared = saysWhen ? "one has none, in another year" : "one has none"
  }
}

extension BodyNameWords {
  /// Whether the name of a gathering says which of a series it is.
  fileprivate var saysWhich: Bool { !ordinals.isEmpty || !years.isEmpty }

  fileprivate func saysTheSame(as other: BodyNameWords) -> Bool {
    !Set(ordinals).isDisjoint(with: other.ordinals) || !Set(years).isDisjoint(with: other.years)
  }
}
