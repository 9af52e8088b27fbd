internal import KorpuModel

/// Compares the countries that articles tie both to. Every state has its «Ministry of Culture», and two people may have
/// one name; gatherings and places are told by other things.
struct StatedCountriesComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? {
    let (countries, others) = (one.key.countries, other.key.countries)
    guard !countries.isEmpty, !others.isEmpty else {
      return isShortNameBesideUnknown
        ? ComparisonFinding(comparison: "countries", bits: -1.5, compared: "one unknown") : nil
    }
    let shared = countries.filter(others.contains)
    return ComparisonFinding(
      comparison: "countries", bits: shared.isEmpty ? -Self.weightOfOthers(one.key.type) : 1,
      compared: "\(countries.map(\.code)) ~ \(others.map(\.code))")
  }

  /// A surname from Kazakhstan is hardly that of the only bearer of whom nobody says whence: there may be others.
  private var isShortNameBesideUnknown: Bool {
    (one.isShortName && !one.key.countries.isEmpty) || (other.isShortName && !other.key.countries.isEmpty)
  }

  private static func weightOfOthers(_ type: String) -> Double { type == "person" ? 7 : 10 }
}
