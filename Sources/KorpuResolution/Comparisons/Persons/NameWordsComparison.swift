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

  var compared: String {
    pair.matchedWords.map { "\($0.shorter.own.sounds.text) ~ \($0.longer.own.sounds.text)" }.joined(separator: ", ")
  }

  /// How strongly a similarity of sounds speaks, between the points of ``curve`` in straight lines.
  static func bits(of similarity: Double) -> Double {
    guard let above = curve.firstIndex(where: { $0.similarity >= similarity }) else { return curve.last?.bits ?? 0 }
    guard above > 0 else { return curve[0].bits }
    let (low, high) = (curve[above - 1], curve[above])
    let part = (similarity - low.similarity) / (high.similarity - low.similarity)
    return low.bits + part * (high.bits - low.bits)
  }

  private static let curve: [(similarity: Double, bits: Double)] = [
    (0.4, -10), (0.6, -6), (0.7, -2), (0.75, 0), (0.8, 1.6), (0.86, 4), (1, 5),
  ]
}
