internal import KorpuLanguage

/// Compares two abbreviations of one language, or an abbreviation with a well-known body that has another: «ICC» is not «CIS»,
/// though both may stand for the same words, and «IFC» is not the International Monetary Fund.
struct OtherAbbreviationsComparison: BodyNameComparing {
  static let name = "abbreviations"

  private let one: String
  private let other: String

  init?(_ pair: BodyNamePair) {
    let (one, other) = (pair.one, pair.other)
    guard one.abbreviation != nil || other.abbreviation != nil,
      one.knownBodies.isDisjoint(with: other.knownBodies),
      Self.areOthers(one, other) || Self.isOther(one, than: other) || Self.isOther(other, than: one)
    else { return nil }
    self.one = one.abbreviation ?? one.wholeBody ?? ""
    self.other = other.abbreviation ?? other.wholeBody ?? ""
  }

  var bits: Double { -30 }

  var compared: String { "\(one) ~ \(other)" }

  /// Whether both are abbreviations of one language in one script, and not the same.
  private static func areOthers(_ one: BodyNameWords, _ other: BodyNameWords) -> Bool {
    guard let letters = one.abbreviation, let others = other.abbreviation else { return false }
    return one.language == other.language && letters != others && letters.isLatin == others.isLatin
  }

  /// Whether an abbreviation that nobody knows stands beside a well-known body that has one of its own in the language.
  private static func isOther(_ short: BodyNameWords, than known: BodyNameWords) -> Bool {
    guard short.abbreviation != nil, short.knownBodies.isEmpty, let body = known.wholeBody else { return false }
    return KnownBodies.builtIn.hasAbbreviation(body, in: short.language)
  }
}

extension String {
  fileprivate var isLatin: Bool { unicodeScalars.first.map { $0.value < 0x370 } ?? true }
}
