internal import KorpuLanguage

/// Compares an abbreviation with the words that it is made of, within a language or across: «МКИ РК», «Ministry of
/// Culture and Information of Kazakhstan».
struct AbbreviationsComparison: BodyNameFinding {
  static let name = "abbreviations"
  private let pair: BodyNamePair

  init(_ pair: BodyNamePair) { self.pair = pair }

  private var matches: [BodyNamePair.Match] { pair.matches.filter { $0.agreement == .initial } }

  /// Across languages the order of the letters tells nothing.
  var bits: Double? {
    let count = matches.count
    guard count > 0 else { return nil }
    return Double(count) * (pair.isOfOneLanguage ? 2.5 : 2) - (count < 3 ? 3 : 0)
  }

  var compared: String {
    matches.map { match in
      let (one, other) = (pair.one.parts[match.one], pair.other.parts[match.other])
      return "\(pair.text(of: one, in: pair.one)) ~ \(pair.text(of: other, in: pair.other))"
    }.joined(separator: ", ")
  }
}
