internal import KorpuLanguage
internal import KorpuModel

/// Learns weights by mistakes (the averaged structured perceptron): where the best labels of a sentence are not the right
/// ones, or not by the margin, what is seen tells a little more for the right ones and less for the others.
///
/// All arithmetic is in whole numbers, so that every machine gets the same.
struct Perceptron {
  static let width = NameLabel.count
  private var weights: [Int32]
  /// For the average: each change times the number of the sentence it was made at.
  private var weighted: [Int64]
  private var transitions = [Int32](repeating: 0, count: (width + 1) * width)
  private var weightedTransitions = [Int64](repeating: 0, count: (width + 1) * width)
  private var step: Int64 = 1
  private let settings: TaggerSettings

  init(featureCount: Int, settings: TaggerSettings) {
    weights = Array(repeating: 0, count: featureCount * Self.width)
    weighted = Array(repeating: 0, count: featureCount * Self.width)
    self.settings = settings
  }

  /// The averages, times the number of steps.
  var averages: (weights: [Int64], transitions: [Int64]) {
    (
      zip(weights, weighted).map { Int64($0) * step - $1 },
      zip(transitions, weightedTransitions).map { Int64($0) * step - $1 }
    )
  }

  /// Goes once through the sentences in an order.
  mutating func learn(_ sentences: [TrainingSentence], in order: [Int], dropping: inout SplitMix64) {
    for index in order { learn(sentences[index], &dropping) }
  }

  private mutating func learn(_ sentence: TrainingSentence, _ dropping: inout SplitMix64) {
    let features = settings.isDropping ? sentence.dropping(settings.dropped, &dropping) : sentence.features
    let path = LabelPath(scores: scores(of: sentence, features), transitions: transitions)
    let found = path.labels
    defer { step += 1 }
    guard found != sentence.labels else { return }
    var (lastRight, lastFound) = (Self.width, Self.width)
    for index in found.indices {
      let (right, wrong) = (sentence.labels[index].index, found[index].index)
      if right != wrong {
        for feature in features[index] {
          change(Int(feature) * Self.width + right, by: 1)
          change(Int(feature) * Self.width + wrong, by: -1)
        }
      }
      changeTransition(lastRight * Self.width + right, by: 1)
      changeTransition(lastFound * Self.width + wrong, by: -1)
      (lastRight, lastFound) = (right, wrong)
    }
  }

  private mutating func change(_ place: Int, by change: Int32) {
    weights[place] += change
    weighted[place] += Int64(change) * step
  }

  private mutating func changeTransition(_ place: Int, by change: Int32) {
    transitions[place] += change
    weightedTransitions[place] += Int64(change) * step
  }

  /// Wrong labels get the margin on top, so that right ones must win by it.
  private func scores(of sentence: TrainingSentence, _ features: [[Int32]]) -> [Int32] {
    var scores = [Int32](repeating: 0, count: features.count * Self.width)
    for (index, seen) in features.enumerated() {
      let row = index * Self.width
      guard !sentence.features[index].isEmpty else {
        for label in 1..<Self.width { scores[row + label] = -1_000_000 }
        continue
      }
      for feature in seen {
        let place = Int(feature) * Self.width
        for label in 0..<Self.width { scores[row + label] += weights[place + label] }
      }
      let right = sentence.labels[index]
      for label in 0..<Self.width where label != right.index {
        scores[row + label] += right == .outside ? settings.marginOfNames : settings.margin
      }
    }
    return scores
  }
}

/// A sentence to learn from.
struct TrainingSentence {
  /// For each token the numbers of what is seen at it; none for tokens that no name reaches to.
  let features: [[Int32]]
  let labels: [NameLabel]

  /// What is seen, but for a share in a hundred of it: what is left must tell, too.
  func dropping(_ percent: Int, _ order: inout SplitMix64) -> [[Int32]] {
    features.map { seen in
      seen.filter { _ in order.below(100) >= percent }
    }
  }
}
