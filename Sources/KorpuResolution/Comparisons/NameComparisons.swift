/// The comparisons that names of one type are put to.
struct NameComparisons<Pair: Sendable>: Sendable {
  /// A comparison without its type, which would have to be found anew for each pair.
  struct Each: Sendable {
    let bits: @Sendable (Pair) -> Double
    let finding: @Sendable (Pair) -> ComparisonFinding?

    init<Comparison: NameComparing<Pair>>(_ comparison: Comparison.Type) {
      bits = { Comparison($0)?.bits ?? 0 }
      finding = { pair in
        Comparison(pair).map { ComparisonFinding(comparison: Comparison.name, bits: $0.bits, compared: $0.compared) }
      }
    }
  }

  private let all: [Each]

  init(_ all: [Each]) { self.all = all }

  /// Of two names that share a key few are one's.
  private static var prior: Double { -6 }

  /// Weighs all that there is to compare.
  func comparison(of pair: Pair) -> NameComparison {
    NameComparison(bits: all.reduce(Self.prior) { $0 + $1.bits(pair) }) { findings(of: pair) }
  }

  private func findings(of pair: Pair) -> [ComparisonFinding] {
    [ComparisonFinding(comparison: "prior", bits: Self.prior, compared: "two names")]
      + all.compactMap { $0.finding(pair) }
  }
}
