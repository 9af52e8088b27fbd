internal import KorpuLanguage

/// Speaks against two names that are both shortened: «T.Əliyev» of two articles may be two people.
struct ShortenedNamesComparison: NodeComparing {
  static let name = "shortened names"

  init?(_ one: NameNode, _ other: NameNode) {
    guard one.isShortName, other.isShortName, !one.isBareSurname, !other.isBareSurname else { return nil }
  }

  var bits: Double { -2 }

  var compared: String { "both without a given name" }
}

extension NameNode {
  /// Whether the name is a surname with or without initials, which many may share.
  package var isShortName: Bool {
    switch words {
    case .surname: true
    case .person(let name): name.names.count < 2
    case .body, .forum, .place, .literal: false
    }
  }

  /// Whether the name is one word, without so much as an initial.
  package var isBareSurname: Bool { if case .surname = words { true } else { false } }
}
