internal import KorpuLanguage

/// Counts the words that have one ending in one name, and none or another in the other: «Rahmon» and «Rahmonov».
struct NameEndingsComparison: PersonNameComparing {
  static let name = "endings"

  private let pair: PersonNamePair
  private let matches: [NameWordMatch]

  init?(_ pair: PersonNamePair) {
    matches = pair.matches.filter { match in
      let endings = pair.endings(of: match)
      return match.similarity < 1 && endings.shorter != endings.longer
    }
    if matches.isEmpty { return nil }
    self.pair = pair
  }

  /// «Ivan Petrov» is not «Пётр Иванов».
  var bits: Double { Double(matches.count) * -1.5 }

  var compared: String { pair.text(of: matches) }
}
