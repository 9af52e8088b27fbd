/// A comparison of two names of bodies or gatherings.
protocol BodyNameFinding: SendableMetatype {
  /// The comparison's name.
  static var name: String { get }

  init(_ pair: BodyNamePair)

  /// How strongly it speaks, or `nil` where there is nothing to compare.
  var bits: Double? { get }
  /// What was compared, for people to read.
  var compared: String { get }
}

extension BodyNamePair {
  private static let comparisons: [any BodyNameFinding.Type] = [
    SharedMeaningsComparison.self, SharedNamesComparison.self, AbbreviationsComparison.self,
    HeadsComparison.self, CountriesComparison.self,
    NumbersComparison.self, YearsComparison.self, UnsharedPartsComparison.self, CompletenessComparison.self,
  ]

  /// What all comparisons find.
  var findings: [ComparisonFinding] {
    [ComparisonFinding(comparison: "prior", bits: Self.prior, compared: "two names")]
      + Self.comparisons.compactMap { type in
        let comparison = type.init(self)
        return comparison.bits.map {
          ComparisonFinding(comparison: type.name, bits: $0, compared: comparison.compared)
        }
      }
  }

  /// Their sum, without the words for people: for searches through many pairs.
  var bits: Double {
    Self.comparisons.reduce(Self.prior) { $0 + ($1.init(self).bits ?? 0) }
  }

  private static let prior = -6.0
}
