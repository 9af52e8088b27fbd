internal import KorpuLanguage

/// Compares the names of two nodes by what bears them.
struct NodeNameComparison {
  /// Whether the names are one but for a country or a case ending, or one is an abbreviation of the other: then an
  /// article may well print both.
  let isOneName: Bool
  let bits: Double
  private let explanation: @Sendable () -> [ComparisonFinding]

  init(_ one: NameNode, _ other: NameNode) {
    if let finding = AbbreviationComparison(one, other)?.finding ?? EqualNamesComparison(one, other)?.finding {
      (isOneName, bits, explanation) = (true, finding.bits, { [finding] })
    } else {
      let words = Self.words(one, other)
      (isOneName, bits, explanation) = (false, words.bits, { words.findings })
    }
  }

  var findings: [ComparisonFinding] { explanation() }

  private static func words(_ one: NameNode, _ other: NameNode) -> NameComparison {
    switch (one.words, other.words) {
    case (.person(let words), .person(let others)): NameComparison(of: words, and: others)
    case (.body(let words), .body(let others)): NameComparison(ofBody: words, and: others)
    case (.forum(let words), .forum(let others)): NameComparison(ofForum: words, and: others)
    case (.place(let words), .place(let others)): NameComparison([PlaceSoundsComparison(words, others).finding])
    case (.surname, .person), (.person, .surname), (.surname, .surname):
      // Weighed by ``SurnameComparison``.
      NameComparison([])
    default: NameComparison([ComparisonFinding(comparison: "names", bits: -20, compared: "of different things")])
    }
  }
}
