internal import KorpuLanguage

/// Compares numbers: «I Forum» is not «II Forum», however long the rest of their names.
struct NumbersInNamesComparison: BodyNameComparing {
  static let name = "numbers"

  private let one: [Int]
  private let other: [Int]

  init?(_ pair: BodyNamePair) {
    one = pair.one.ordinals
    other = pair.other.ordinals
    if one.isEmpty && other.isEmpty { return nil }
  }

  var bits: Double {
    if one.isEmpty || other.isEmpty { return -1.2 }
    if Set(one) == Set(other) { return 3 }
    return Set(one).isDisjoint(with: other) ? -30 : -10
  }

  var compared: String { "\(one) ~ \(other)" }
}
