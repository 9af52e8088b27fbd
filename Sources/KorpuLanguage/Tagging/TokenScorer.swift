/// Adds up what everything seen at the tokens of a sentence tells for each label.
struct TokenScorer {
  private let weights: NameWeights
  private let tokens: [Token]
  private let words: WordList
  private let usesTables: Bool
  /// What each distinct word tells, as far as it has been asked for.
  private var tellings: [WordTelling?]

  /// What no label overcomes: the token is outside of all names.
  private static let barred: Int32 = -1_000_000

  init(weights: NameWeights, tokens: [Token], words: WordList, usesTables: Bool) {
    self.weights = weights
    self.tokens = tokens
    self.words = words
    self.usesTables = usesTables
    tellings = Array(repeating: nil, count: words.distinctCount)
  }

  /// ``NameLabel/count`` numbers for each token.
  mutating func scores(of sentence: Range<Int>) -> [Int32] {
    let own = sentence.map { telling(at: $0) }
    let features = SentenceFeatures(
      sentence: sentence, of: tokens, words: words, keys: own.map(\.key), usesTables: usesTables)
    var scores: [Int32] = []
    scores.reserveCapacity(own.count * NameLabel.count)
    for index in own.indices {
      guard features.mayBelongToName(index) else {
        scores.append(0)
        for _ in 1..<NameLabel.count { scores.append(Self.barred) }
        continue
      }
      var sum = SIMD16<Int16>()
      for distance in -WordAtoms.reach...WordAtoms.reach where own.indices.contains(index + distance) {
        sum &+= own[index + distance].sum(at: distance)
      }
      features.forEachFeature(at: index) { weights.add($0, to: &sum) }
      for label in 0..<NameLabel.count { scores.append(Int32(sum[label])) }
    }
    return scores
  }

  private mutating func telling(at token: Int) -> WordTelling {
    let word = words.distinctIndex(at: token)
    if let known = tellings[word] { return known }
    let folded = tokens[token].folded
    let made =
      usesTables
      ? words[token].tellings.telling(of: folded, senses: words[token], by: weights)
      : WordTelling(of: folded, senses: nil, by: weights)
    tellings[word] = made
    return made
  }
}
