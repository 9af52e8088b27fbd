internal import KorpuLanguage

/// Speaks against two names that are both shortened: «T.Əliyev» of two articles may be two people.
struct ShortenedNamesComparison: NodeNameComparing {
  static let name = "shortened names"

  init?(_ one: NameNode, _ other: NameNode) {
    guard one.isShortName, other.isShortName, !one.isBareSurname, !other.isBareSurname else { return nil }
  }

  var bits: Double { -2 }

  var compared: String { "both without a given name" }
}
