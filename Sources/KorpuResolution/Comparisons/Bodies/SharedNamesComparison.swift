internal import KorpuLanguage

/// Compares by their sounds the names that names of bodies hold: «Магтымгулы», «Махтумкули».
struct SharedNamesComparison: BodyNameComparing {
  static let name = "names"

  private let pair: BodyNamePair
  private let matches: [(match: BodyNamePair.Match, similarity: Double)]

  init?(_ pair: BodyNamePair) {
    matches = pair.matches.compactMap { match in
      guard case .sounds(let similarity) = match.agreement else { return nil }
      return (match, similarity)
    }
    guard !matches.isEmpty else { return nil }
    self.pair = pair
  }

  var bits: Double {
    matches.reduce(0) { sum, found in
      let part = (found.similarity - Self.leastSimilarity) / (1 - Self.leastSimilarity)
      return sum + Self.bits(ofPart: part) + Self.length(of: pair.one.parts[found.match.one])
    }
  }

  /// What likeness speaks for, by how far it lies between the least that counts and equality.
  static func bits(ofPart part: Double) -> Double { least + part * (most - least) }

  /// Long names are rare.
  static func length(of part: NamePart) -> Double {
    let sounds = part.words.reduce(0) { $0 + $1.own.sounds.count }
    return Double(min(max(sounds - usualLength, 0), mostBeyond)) * perSound
  }

  var compared: String { pair.text(of: matches.map(\.match)) }

  private static let leastSimilarity = 0.65
  private static let least = 2.0
  private static let most = 4.5
  private static let usualLength = 5
  private static let mostBeyond = 6
  private static let perSound = 0.3
}
