/// The comparisons that pairs of one sort are put to.
struct PairComparisons<Pair: Sendable>: Sendable {
  /// A comparison without its type, which would have to be found anew for each pair.
  struct Each: Sendable {
    let bits: @Sendable (Pair) -> Double
    let finding: @Sendable (Pair) -> ComparisonFinding?

    init<Comparison: PairComparing<Pair>>(_ comparison: Comparison.Type) {
      bits = { Comparison($0)?.bits ?? 0 }
      finding = { Comparison($0)?.finding }
    }
  }

  private let all: [Each]

  init(_ all: [Each]) { self.all = all }

  static func + (left: PairComparisons, right: PairComparisons) -> PairComparisons {
    PairComparisons(left.all + right.all)
  }

  /// The sum of all weights, and of what was known before.
  func bits(of pair: Pair, addedTo bits: Double) -> Double { all.reduce(bits) { $0 + $1.bits(pair) } }

  /// What there is to compare, and how much it counts.
  func findings(of pair: Pair) -> [ComparisonFinding] { all.compactMap { $0.finding(pair) } }
}
