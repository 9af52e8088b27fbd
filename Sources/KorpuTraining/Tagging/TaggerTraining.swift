internal import KorpuLanguage
internal import KorpuModel

/// Makes the weights by which names are found.
///
/// The same sentences give the same bytes.
package struct TaggerTraining {
  private let settings: TaggerSettings

  package init(settings: TaggerSettings = TaggerSettings()) {
    self.settings = settings
  }

  /// The table as ``NameWeights`` reads it.
  ///
  /// - Parameters:
  ///   - texts: What to learn from.
  ///   - origin: Whence the sentences are, and under which licence: the table's first line.
  /// - Complexity: O(tokens · epochs · rounds).
  package func table(from texts: [LabelledText], origin: String) -> [UInt8] {
    let seen = texts.map { text -> [[[UInt64]]] in
      var list = AtomList(of: text.tokens, words: text.words, usesTables: settings.usesTables)
      return text.sentences.map { list.numbers(of: $0) }
    }
    let index = FeatureIndex(of: seen.flatMap { $0 }, seenAtLeast: settings.leastCount)
    let sentences = zip(texts, seen).flatMap { text, seen in
      zip(text.sentences, seen).map { range, features in
        Self.sentence(index.numbers(of: features), Array(text.labels[range]), bars: features.map(\.isEmpty))
      }
    }
    let averages = averages(of: sentences, featureCount: index.features.count)
    return WeightTable(features: index.features, weights: averages.weights, transitions: averages.transitions)
      .bytes(size: settings.size, origin: origin)
  }

  /// A name that reaches to a token no name can reach to cannot be learned.
  private static func sentence(_ features: [[Int32]], _ labels: [NameLabel], bars: [Bool]) -> TrainingSentence {
    let names = NameLabel.names(in: labels).filter { name in !name.tokens.contains { bars[$0] } }
    return TrainingSentence(features: features, labels: NameLabel.labels(of: names, count: labels.count))
  }

  /// The sums of the averages of all rounds.
  private func averages(of sentences: [TrainingSentence], featureCount: Int) -> (weights: [Int64], transitions: [Int64])
  {
    var sum: (weights: [Int64], transitions: [Int64])?
    for round in 0..<settings.rounds {
      var order = SplitMix64(seed: UInt64(round + 1))
      var perceptron = Perceptron(featureCount: featureCount, settings: settings)
      var places = Array(sentences.indices)
      for _ in 0..<settings.epochs {
        order.shuffle(&places)
        perceptron.learn(sentences, in: places, dropping: &order)
      }
      let own = perceptron.averages
      sum =
        sum.map { sum in
          (zip(sum.weights, own.weights).map { $0 + $1 }, zip(sum.transitions, own.transitions).map { $0 + $1 })
        } ?? own
    }
    return sum ?? ([], [])
  }
}
