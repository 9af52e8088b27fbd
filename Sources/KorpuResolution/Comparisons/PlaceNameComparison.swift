internal import KorpuLanguage
public import KorpuModel

extension NameComparison {
  /// Whether two names are one place's, by their sounds.
  ///
  /// - Complexity: O(letters²).
  public init(ofPlace one: String, in language: Language, and other: String, in otherLanguage: Language) {
    self.init([
      PlaceSoundsComparison(
        Self.words(of: one, in: language), Self.words(of: other, in: otherLanguage)
      ).finding
    ])
  }

  /// Whether two names are one country's: by its code where the tables of the languages know both, else by their
  /// sounds.
  ///
  /// - Complexity: O(log rows of the tables), or O(letters²).
  public init(ofCountry one: String, in language: Language, and other: String, in otherLanguage: Language) {
    guard let code = Self.countryCode(one, in: language), let otherCode = Self.countryCode(other, in: otherLanguage)
    else {
      self.init(ofPlace: one, in: language, and: other, in: otherLanguage)
      return
    }
    self.init([
      ComparisonFinding(
        comparison: "countries", bits: code == otherCode ? 10 : -10, compared: "\(code.code) ~ \(otherCode.code)")
    ])
  }

  private static func words(of name: String, in language: Language) -> [NameWord] {
    NormalizedName(name, in: language).words.compactMap { NameWord($0, in: language) }
  }

  private static func countryCode(_ name: String, in language: Language) -> CountryCode? {
    Table("countries", of: language)?[NormalizedName(name, in: language).text].flatMap { row in
      row.count > 1 ? CountryCode(row[1]) : nil
    }
  }
}
