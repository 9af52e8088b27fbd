internal import KorpuModel

/// The statements of an article against the annotated ones, one to one: the speaker has to be the same, and the opening
/// words, or else the place within a few characters.
struct StatementMatching {
  let gold: [Statement]
  let predicted: [Statement]
  /// The annotated statements that were found, by place.
  private(set) var found: Set<Int> = []
  /// The predicted statements that are one of those.
  private(set) var used: Set<Int> = []

  init(gold: ArticleFacts, predicted: ArticleFacts, alignment: EntityAlignment) {
    self.gold = gold.statements
    self.predicted = predicted.statements
    // The sort is stable: equal pairs stay in the order of the text.
    for pair in Self.pairs(gold, predicted, alignment).sorted(by: { $0.fit < $1.fit })
    where !found.contains(pair.gold) && !used.contains(pair.predicted) {
      found.insert(pair.gold)
      used.insert(pair.predicted)
    }
  }

  var counts: MatchCounts {
    MatchCounts(
      truePositives: found.count, falsePositives: predicted.count - used.count,
      falseNegatives: gold.count - found.count)
  }

  private static func pairs(
    _ gold: ArticleFacts, _ predicted: ArticleFacts, _ alignment: EntityAlignment
  ) -> [StatementPair] {
    let folding = NameFolding(language: gold.language)
    let candidates = predicted.statements.map { Opening(of: $0, folding: folding) }
    var pairs: [StatementPair] = []
    for (index, statement) in gold.statements.enumerated() {
      let opening = Opening(of: statement, folding: folding)
      for (other, candidate) in zip(predicted.statements.indices, predicted.statements)
      where alignment.annotated[candidate.speaker] == statement.speaker {
        guard let fit = opening.fit(of: candidates[other]) else { continue }
        pairs.append(StatementPair(gold: index, predicted: other, fit: fit))
      }
    }
    return pairs
  }
}

private struct StatementPair {
  let gold: Int
  let predicted: Int
  let fit: Opening.Fit
}

/// How a statement begins, and where.
private struct Opening {
  /// How well two openings agree: in words, or at least in place; then by the characters between them.
  struct Fit: Comparable {
    let wordsAgree: Bool
    let gap: Int

    static func < (left: Fit, right: Fit) -> Bool {
      left.wordsAgree != right.wordsAgree ? left.wordsAgree : left.gap < right.gap
    }
  }

  /// The most characters between two beginnings of one statement whose words differ.
  private static let mostCharactersApart = 40

  let words: [FoldedWord]
  let offset: Int?

  init(of statement: Statement, folding: NameFolding) {
    words = folding.opening(of: statement.opens)
    offset = statement.characterOffset
  }

  func fit(of other: Opening) -> Fit? {
    let gap: Int? = if let offset, let others = other.offset { abs(offset - others) } else { nil }
    if hasSameWords(as: other) { return Fit(wordsAgree: true, gap: gap ?? 0) }
    guard let gap, gap <= Self.mostCharactersApart else { return nil }
    return Fit(wordsAgree: false, gap: gap)
  }

  /// Equal as far as both go: at least two words, unless neither has more than one.
  private func hasSameWords(as other: Opening) -> Bool {
    let shared = min(words.count, other.words.count)
    guard shared > 0, shared >= min(2, max(words.count, other.words.count)) else { return false }
    return words.prefix(shared) == other.words.prefix(shared)
  }
}
