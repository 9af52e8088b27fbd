internal import KorpuLanguage

/// Compares whose child each is said to be, a son or a daughter: «Asan uulu» and «Asan kyzy» are brother and sister.
struct ChildrenComparison: PersonNameComparing {
  static let name = "sons and daughters"

  let compared: String

  init?(_ pair: PersonNamePair) {
    guard let one = pair.shorter.child, let other = pair.longer.child, one != other else { return nil }
    compared = "\(pair.shorter.patronymic.text) ~ \(pair.longer.patronymic.text)"
  }

  var bits: Double { -10 }
}
