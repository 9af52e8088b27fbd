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
  var bits: Double { Double(matches.count) * -1.5 + (isOtherSurname ? Self.otherSurname : 0) }

  private static let otherSurname = -4.0

  var compared: String { pair.text(of: matches) }

  /// Whether the surname of the one is a given name of the other: «Hüseyn Cavid» and «Cavid Hüseynov», or «Baýram
  /// Ataýew» and «Ata Bayramov» in either order.
  private var isOtherSurname: Bool {
    let bareInShorter = matches.filter { isBare($0.shorter, besides: $0.longer, isInShorter: true) }
    let bareInLonger = matches.filter { isBare($0.longer, besides: $0.shorter, isInShorter: false) }
    if !bareInShorter.isEmpty, !bareInLonger.isEmpty { return true }
    guard pair.isReordered else { return false }
    let (last, lastOfLonger) = (pair.shorter.names.count - 1, pair.longer.names.count - 1)
    return bareInShorter.contains { $0.shorter == 0 && $0.longer == lastOfLonger }
      || bareInLonger.contains { $0.longer == 0 && $0.shorter == last }
  }

  /// Whether a word of one name has no ending, and the word of the other that it is taken for that of a surname.
  private func isBare(_ word: Int, besides opposite: Int, isInShorter: Bool) -> Bool {
    let (bare, ended) = isInShorter ? (pair.shorter, pair.longer) : (pair.longer, pair.shorter)
    guard bare.names[word].own.ending == nil else { return false }
    return ended.names[opposite].own.ending == .male || ended.names[opposite].own.ending == .female
  }
}
