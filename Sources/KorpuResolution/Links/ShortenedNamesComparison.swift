internal import KorpuLanguage

/// Speaks against two names that are both shortened: «T.Əliyev» of two articles may be two people.
struct ShortenedNamesComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? {
    guard one.isShortName, other.isShortName else { return nil }
    return ComparisonFinding(comparison: "shortened names", bits: -2, compared: "\(one.key.name) ~ \(other.key.name)")
  }
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
