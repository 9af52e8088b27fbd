internal import KorpuLanguage
internal import KorpuModel

/// Finds the cities that host something: a city in the locative, «Bakıda», «Astana şəhərində».
struct PlaceRecognizer {
  let reading: TokenizedArticle
  let taken: Occupancy

  func mentions() -> [MentionCandidate] {
    reading.tokens.indices.compactMap { index in
      guard reading.isCapitalisedWord(index), !taken[index],
        let match = reading.lexicon.cities.match(at: index, in: reading.tokens)
      else { return nil }
      if match.form.grammaticalCase == .locative {
        return candidate(index..<index + match.length, caseLength: match.form.caseLength)
      }
      let next = index + match.length
      if reading.isWord(next, "şəhərində") || reading.isWord(next, "paytaxtında") {
        return candidate(index..<index + match.length, caseLength: match.form.caseLength)
      }
      return nil
    }
  }

  private func candidate(_ tokens: Range<Int>, caseLength: Int) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: .place, name: reading.nominative(of: tokens, caseLength: caseLength),
      grammaticalCase: .locative, confidence: 0.9)
  }
}
