internal import KorpuLanguage

/// Compares two abbreviations of one language, or an abbreviation with a well-known body that has another: «ICC» is not «CIS», though
/// both may stand for the same words, «G7» is not «G20», and «IMC» is not the International Monetary Fund.
///
/// One body may have several: «MFA» and «MOFA», «SOCAR» and «ARDNŞ». Two that the table of known bodies gives to one body are no others;
/// and where it does not know both, only those are that differ by figures, or have one length and more than one letter not in common.
struct OtherAbbreviationsComparison: BodyNameComparing {
  static let name = "abbreviations"

  private let one: String
  private let other: String

  init?(_ pair: BodyNamePair) {
    let (one, other) = (pair.one, pair.other)
    guard one.knownBodies.isDisjoint(with: other.knownBodies), one.abbreviates.isDisjoint(with: other.abbreviates),
      Self.areOthers(one, other) || Self.isOther(one, than: other) || Self.isOther(other, than: one)
    else { return nil }
    self.one = one.abbreviation ?? one.wholeBody ?? ""
    self.other = other.abbreviation ?? other.wholeBody ?? ""
  }

  var bits: Double { -30 }

  var compared: String { "\(one) ~ \(other)" }

  /// Whether both are abbreviations of one language, and of two bodies.
  private static func areOthers(_ one: BodyNameWords, _ other: BodyNameWords) -> Bool {
    guard let letters = one.abbreviation, let others = other.abbreviation, one.language == other.language,
      letters.isCyrillic == others.isCyrillic
    else { return false }
    return !one.abbreviates.isEmpty && !other.abbreviates.isEmpty || areOthers(letters, others)
  }

  /// Whether an abbreviation that nobody knows stands beside a well-known body that has another in the language, and no spelling of it.
  private static func isOther(_ short: BodyNameWords, than known: BodyNameWords) -> Bool {
    guard let letters = short.abbreviation, short.abbreviates.isEmpty, let body = known.wholeBody else { return false }
    let own = KnownBodies.builtIn.abbreviations(of: body, in: short.language)
    return !own.isEmpty && own.allSatisfy { EditDistance.between($0, letters) > 1 }
  }

  private static func areOthers(_ letters: String, _ others: String) -> Bool {
    if letters.filter(\.isWholeNumber) != others.filter(\.isWholeNumber) { return true }
    return letters.count == others.count && zip(letters, others).count(where: !=) > 1
  }
}

extension String {
  fileprivate var isCyrillic: Bool { unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } ?? false }
}
