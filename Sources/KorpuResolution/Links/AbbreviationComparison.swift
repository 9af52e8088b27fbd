/// Compares an abbreviation with those that articles introduce for a full name. What articles in the same language
/// introduce counts more.
struct AbbreviationComparison: NodeNameComparing {
  static let name = "abbreviation"

  let bits: Double
  private let names: (String, String)

  init?(_ one: NameNode, _ other: NameNode) {
    names = (one.key.name, other.key.name)
    guard one.key.type == "organization", other.key.type == "organization",
      one.profile.abbreviations[names.1] != nil || other.profile.abbreviations[names.0] != nil
    else { return nil }
    bits = one.key.language == other.key.language ? 8 : 5
  }

  var compared: String { "\(names.0) ~ \(names.1)" }
}
