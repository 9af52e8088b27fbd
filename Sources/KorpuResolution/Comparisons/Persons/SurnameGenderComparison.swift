internal import KorpuLanguage

/// Compares the gender of surnames: «Əliyev» and «Əliyeva» are two people, however alike their names sound.
struct SurnameGenderComparison {
  private let pair: PersonNamePair

  init(_ pair: PersonNamePair) { self.pair = pair }

  var finding: ComparisonFinding? {
    for match in pair.matches where match.similarity < 1 {
      let (one, other) = (pair.shorter.names[match.shorter].text, pair.longer.names[match.longer].text)
      guard Self.isFemale(one) && Self.isMale(other) || Self.isMale(one) && Self.isFemale(other) else { continue }
      return ComparisonFinding(comparison: "gender of surnames", bits: -8, compared: "\(one) ~ \(other)")
    }
    return nil
  }

  private static func isFemale(_ surname: String) -> Bool { surname.hasSuffix("va") }

  private static func isMale(_ surname: String) -> Bool { surname.hasSuffix("ov") || surname.hasSuffix("ev") }
}
