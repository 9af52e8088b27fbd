internal import KorpuLanguage

/// Compares years: the games of one year are not those of another.
struct YearsInNamesComparison: BodyNameComparing {
  static let name = "years"

  private let one: [Int]
  private let other: [Int]

  init?(_ pair: BodyNamePair) {
    one = pair.one.years
    other = pair.other.years
    if one.isEmpty && other.isEmpty { return nil }
  }

  var bits: Double {
    if one.isEmpty || other.isEmpty { return -0.5 }
    if Set(one) == Set(other) { return 2 }
    return Set(one).isDisjoint(with: other) ? -30 : -7
  }

  var compared: String { "\(one) ~ \(other)" }
}
