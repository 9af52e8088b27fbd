internal import KorpuLanguage

/// Compares numbers: «I Forum» is not «II Forum».
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
    return Set(one) == Set(other) ? 3 : -10
  }

  var compared: String { "\(one) ~ \(other)" }
}
