/// Compares the order of two names: it is another in Hungarian, and in Russian lists with fathers' names.
struct NameOrderComparison: PersonNameComparing {
  static let name = "order"

  init?(_ pair: PersonNamePair) {
    guard !pair.isHungarian, zip(pair.matches, pair.matches.dropFirst()).contains(where: { $0.longer > $1.longer })
    else { return nil }
  }

  var bits: Double { -1 }

  var compared: String { "the same words in another order" }
}
