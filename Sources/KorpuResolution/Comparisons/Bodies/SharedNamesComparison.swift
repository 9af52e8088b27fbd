internal import KorpuLanguage

/// Compares by their sounds the names that the names of bodies hold: «Магтымгулы», «Махтумкули».
struct SharedNamesComparison: BodyNameFinding {
  static let name = "names"
  private let pair: BodyNamePair

  init(_ pair: BodyNamePair) { self.pair = pair }

  private var similarities: [(match: BodyNamePair.Match, similarity: Double)] {
    pair.matches.compactMap { match in
      guard case .sounds(let similarity) = match.agreement else { return nil }
      return (match, similarity)
    }
  }

  var bits: Double? {
    let similarities = similarities
    guard !similarities.isEmpty else { return nil }
    return similarities.reduce(0) { $0 + Self.bits(of: $1.similarity) }
  }

  var compared: String {
    similarities.map { found in
      let (one, other) = (pair.one.parts[found.match.one], pair.other.parts[found.match.other])
      return "\(pair.text(of: one, in: pair.one)) ~ \(pair.text(of: other, in: pair.other))"
    }.joined(separator: ", ")
  }

  private static func bits(of similarity: Double) -> Double {
    least + (similarity - leastSimilarity) / (1 - leastSimilarity) * (most - least)
  }

  private static let leastSimilarity = 0.68
  private static let least = 2.0
  private static let most = 4.5
}
