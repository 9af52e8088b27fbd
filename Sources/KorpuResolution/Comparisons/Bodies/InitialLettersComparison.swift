internal import KorpuLanguage

/// Compares an abbreviation with the words that it is made of, within a language or across: «МКИ РК», «Ministry of
/// Culture and Information of Kazakhstan».
struct InitialLettersComparison: BodyNameComparing {
  static let name = "initial letters"

  private let pair: BodyNamePair
  private let matches: [BodyNamePair.Match]

  init?(_ pair: BodyNamePair) {
    matches = pair.matches.filter { $0.agreement == .initial }
    guard !matches.isEmpty else { return nil }
    self.pair = pair
  }

  /// Across languages the order of the letters tells nothing; and so do words too few.
  var bits: Double {
    let perWord = pair.one.language == pair.other.language ? 2.5 : 2
    return Double(matches.count) * perWord - (matches.count < Self.fewest ? Self.doubt : 0)
  }

  var compared: String { pair.text(of: matches) }

  private static let fewest = 3
  private static let doubt = 3.0
}
