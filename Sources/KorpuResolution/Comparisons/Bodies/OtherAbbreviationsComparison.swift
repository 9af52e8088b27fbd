internal import KorpuLanguage

/// Compares two abbreviations of one language: «ICC» is not «CIS», though both may stand for the same words, and «G7» is not «G20».
///
/// One body may have several: «MFA» and «MOFA», «SOCAR» and «ARDNŞ». Two that the table of known bodies gives to one body are no others;
/// and where it does not know both, only those are that differ by figures, or have one length and more than one letter not in common.
struct OtherAbbreviationsComparison: BodyNameComparing {
  static let name = "abbreviations"

  private let one: String
  private let other: String

  init?(_ pair: BodyNamePair) {
    let (one, other) = (pair.one, pair.other)
    guard let letters = one.abbreviation, let others = other.abbreviation, one.language == other.language,
      one.knownBodies.isDisjoint(with: other.knownBodies), one.abbreviates.isDisjoint(with: other.abbreviates),
      !one.abbreviates.isEmpty && !other.abbreviates.isEmpty || Self.areOthers(letters, others)
    else { return nil }
    self.one = letters
    self.other = others
  }

  var bits: Double { -30 }

  var compared: String { "\(one) ~ \(other)" }

  private static func areOthers(_ letters: String, _ others: String) -> Bool {
    if letters.filter(\.isWholeNumber) != others.filter(\.isWholeNumber) { return true }
    return letters.count == others.count && zip(letters, others).count(where: !=) > 1
      && letters.isCyrillic == others.isCyrillic
  }
}

extension String {
  fileprivate var isCyrillic: Bool { unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } ?? false }
}
