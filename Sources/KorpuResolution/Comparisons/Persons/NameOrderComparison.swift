/// Compares the order of two names: it is another in Hungarian, and in Russian lists with fathers' names.
struct NameOrderComparison {
  private let pair: PersonNamePair

  init(_ pair: PersonNamePair) { self.pair = pair }

  var finding: ComparisonFinding? {
    let places = pair.matches.map(\.longer)
    guard places != places.sorted(), !pair.isHungarian else { return nil }
    return ComparisonFinding(comparison: "order", bits: -1, compared: "the same words in another order")
  }
}
