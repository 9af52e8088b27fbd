internal import KorpuLanguage

/// Counts the words that have one ending in one name, and none or another in the other: «Rahmon» and «Rahmonov».
struct NameEndingsComparison: PersonNameComparing {
  static let name = "endings"

  private let words: [(shorter: NameWord, longer: NameWord, similarity: Double)]

  init?(_ pair: PersonNamePair) {
    words = pair.matchedWords.filter { $0.similarity < 1 && $0.shorter.own.ending != $0.longer.own.ending }
    if words.isEmpty { return nil }
  }

  /// «Ivan Petrov» is not «Пётр Иванов».
  var bits: Double { Double(words.count) * -1.5 }

  var compared: String {
    words.map { "\($0.shorter.own.sounds.text) ~ \($0.longer.own.sounds.text)" }.joined(separator: ", ")
  }
}
