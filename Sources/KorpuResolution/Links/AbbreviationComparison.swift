/// Compares an abbreviation with those that articles introduce for a full name. What articles in the same language
/// introduce counts more.
struct AbbreviationComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? {
    guard one.key.type == "organization", other.key.type == "organization",
      one.profile.abbreviations[other.key.name] != nil || other.profile.abbreviations[one.key.name] != nil
    else { return nil }
    return ComparisonFinding(
      comparison: "abbreviation", bits: one.key.language == other.key.language ? 8 : 5,
      compared: "\(one.key.name) ~ \(other.key.name)")
  }
}
