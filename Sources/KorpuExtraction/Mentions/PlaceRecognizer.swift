internal import KorpuLanguage
internal import KorpuModel

/// Finds the cities that host something: a city in the locative, «Bakıda», «Astana şəhərində».
struct PlaceRecognizer {
  let reading: TokenizedArticle
  let taken: Occupancy

  func mentions() -> [MentionCandidate] {
    reading.tokens.indices.compactMap { index in
      guard reading.isCapitalisedWord(index), !taken[index], let match = reading.words.match(.cities, at: index) else {
        return nil
      }
      let next = index + match.length
      let isHost = match.form.grammaticalCase == .locative || isTown(next)
      return isHost ? candidate(index..<next, caseLength: match.form.caseLength) : nil
    }
  }

  /// «şəhərində», «paytaxtında», «rayonunda».
  private func isTown(_ index: Int) -> Bool {
    reading.isForm(index, of: .town) && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .locative
  }

  private func candidate(_ tokens: Range<Int>, caseLength: Int) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: .place, name: reading.nominative(of: tokens, caseLength: caseLength),
      grammaticalCase: .locative, confidence: 0.9)
  }
}
