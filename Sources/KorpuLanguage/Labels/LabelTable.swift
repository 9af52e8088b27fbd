public import KorpuModel

/// Words in all languages side by side: names of countries, and what pictures say themselves.
public struct LabelTable: Sendable {
  /// The names of countries, by ISO 3166-1 codes in small letters: those of Unicode CLDR.
  public static let countries = LabelTable(named: "countries")
  /// What pictures say, by keys such as `view.full`.
  public static let phrases = LabelTable(named: "phrases")

  private let texts: [String: [String]]

  private init(named name: String) {
    let rows = Table(ofLabels: name)?.rows ?? []
    texts = Dictionary(rows.map { ($0[0], Array($0.dropFirst())) }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys, sorted.
  public var keys: [String] { texts.keys.sorted() }

  /// The words for a key, or `nil` where the table has none.
  ///
  /// - Complexity: O(1).
  public subscript(key: String, language: Language) -> String? {
    guard let texts = texts[key], let column = Language.allCases.firstIndex(of: language), column < texts.count else {
      return nil
    }
    return texts[column]
  }
}

extension CountryCode {
  /// The name to print in a language, or `nil` for codes that no country has.
  public func name(in language: Language) -> String? { LabelTable.countries[code.lowercased(), language] }
}
