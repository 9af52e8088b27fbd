internal import KorpuLanguage

/// Compares the names of two nodes by what bears them.
struct NodeNameComparison {
  let findings: [ComparisonFinding]
  /// Whether the names are one but for a country or a case ending, or one is an abbreviation of the other: then an
  /// article may well print both.
  let isOneName: Bool

  init(_ one: NameNode, _ other: NameNode) {
    if let finding = AbbreviationComparison(one, other).finding ?? EqualNamesComparison(one, other).finding {
      (findings, isOneName) = ([finding], true)
    } else {
      (findings, isOneName) = (Self.findings(one, other), false)
    }
  }

  private static func findings(_ one: NameNode, _ other: NameNode) -> [ComparisonFinding] {
    switch (one.words, other.words) {
    case (.person(let words), .person(let otherWords)):
      return NameComparison(of: words, and: otherWords).findings
        + [ShortenedNamesComparison(one, other).finding].compactMap { $0 }
    case (.surname, .person), (.person, .surname), (.surname, .surname):
      return [SurnameComparison(one, other).finding]
    case (.body(let words), .body(let otherWords)): return NameComparison(ofBody: words, and: otherWords).findings
    case (.forum(let words), .forum(let otherWords)): return NameComparison(ofForum: words, and: otherWords).findings
    case (.place(let words), .place(let others)): return [PlaceSoundsComparison(words, others).finding]
    default: return [ComparisonFinding(comparison: "names", bits: -20, compared: "\(one.key.name) ~ \(other.key.name)")]
    }
  }
}
