public import KorpuModel

/// Finds names of people, bodies and places by weights that were learned, also such as no table knows.
public struct NameTagger: Sendable {
  private let weights: NameWeights
  private let usesTables: Bool

  /// The tagger of a language, or `nil` where the program has none.
  public init?(_ language: Language) {
    guard let weights = NameWeights.builtIn(language) else { return nil }
    self.init(weights: weights)
  }

  /// - Parameter usesTables: Whether what the tables know of the words is looked at, as when the weights were learned.
  package init(weights: NameWeights, usesTables: Bool = true) {
    self.weights = weights
    self.usesTables = usesTables
  }

  /// The names in sentences of a text, in the order of the text.
  ///
  /// - Parameters:
  ///   - sentences: Those that are asked for; names in others are not looked for.
  ///   - tokens: All tokens of the text.
  ///   - words: What the lexicon knows of them.
  /// - Complexity: O(tokens of the sentences).
  public func names(in sentences: [Range<Int>], of tokens: [Token], words: WordList) -> [TaggedName] {
    var scorer = TokenScorer(weights: weights, tokens: tokens, words: words, usesTables: usesTables)
    return sentences.flatMap { sentence in
      let path = LabelPath(scores: scorer.scores(of: sentence), transitions: weights.transitions)
      let labels = path.labels
      let names = NameLabel.names(in: labels)
      guard !names.isEmpty else { return [TaggedName]() }
      let margins = path.margins(of: labels)
      return names.map { name in
        TaggedName(
          tokens: sentence.lowerBound + name.tokens.lowerBound..<sentence.lowerBound + name.tokens.upperBound,
          kind: name.kind, margin: Int(margins[name.tokens].min() ?? 0))
      }
    }
  }
}
