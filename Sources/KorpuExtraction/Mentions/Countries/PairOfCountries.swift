internal import KorpuLanguage

extension TokenizedArticle {
  /// How many words a country has that no table of short names knows: «Özbegistan Respublikasynyň».
  private static let longestCountry = 3

  /// «Türkmenistan bilen Özbegistanyň | arasynda (gatnaşyklaryň 30 ýyllygy)», «Türkiye ile Kazakistan | arasındaki»: how many tokens two
  /// countries take that a word for «between» ends, and what they have between them follows.
  func lengthOfPair(endingAt between: Int) -> Int? {
    guard lexicon.language.family == .turkic, isWord(between, .between),
      let second = startOfCountry(endingBefore: between), second > 1, isWord(second - 1, [.comitative, .conjunction]),
      let first = startOfCountry(endingBefore: second - 1)
    else { return nil }
    return between - first + 1
  }

  private func startOfCountry(endingBefore end: Int) -> Int? {
    guard end > 0 else { return nil }
    let floor = max(sentence(of: end - 1).lowerBound, end - Self.longestCountry)
    return (floor..<end).first { start in
      words.match(.countries, at: start).map {
        start + $0.length == end && [.nominative, .genitive, .instrumental].contains($0.form.grammaticalCase)
      } ?? false
    }
  }
}
