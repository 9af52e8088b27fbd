internal import KorpuLanguage

/// Compares the words of two names by their sounds, each with the one that it is most like.
struct NameWordsComparison: PersonNameComparing {
  static let name = "words"

  private let pair: PersonNamePair

  init?(_ pair: PersonNamePair) {
    guard !pair.matches.isEmpty else { return nil }
    self.pair = pair
  }

  var bits: Double { pair.matches.reduce(0) { $0 + Self.bits(of: $1.similarity) } }

  var compared: String { pair.text(of: pair.matches) }

  /// How strongly a similarity of sounds speaks, between the points of ``curve`` in straight lines.
  static func bits(of similarity: Double) -> Double {
    guard let above = curve.firstIndex(where: { $0.similarity >= similarity }) else { return curve.last?.bits ?? 0 }
    guard above > 0 else { return curve[0].bits }
    let (low, high) = (curve[above - 1], curve[above])
    let part = (similarity - low.similarity) / (high.similarity - low.similarity)
    return low.bits + part * (high.bits - low.bits)
  }

  /// Less alike ones speak no more strongly against both being one.
  static let leastSimilarity = 0.4

  private static let curve: [(similarity: Double, bits: Double)] = [
    (leastSimilarity, -10), (0.6, -6), (0.7, -2), (0.75, 0), (0.8, 1.6), (0.86, 4), (1, 5),
  ]
}
