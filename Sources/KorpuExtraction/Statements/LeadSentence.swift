internal import KorpuLanguage

/// Reads the sentence that the next one attributes: «… başlayacaq. Bunu rektor Anar Quliyev deyib».
struct LeadSentence {
  let reading: TokenizedArticle

  /// The sentence before one that points back at it as what was said: «bunu … deyib», «bu barədə …».
  func content(meantIn sentence: Int) -> Range<Int>? {
    guard sentence > 0, pointsBack(sentence) else { return nil }
    let range = reading.sentences[sentence - 1]
    guard !reading.isQuoted(range.lowerBound) else { return nil }
    return ReportedSpeech(reading: reading).stretch(from: Dateline(reading: reading).end(in: range), in: range)
  }

  private func pointsBack(_ sentence: Int) -> Bool {
    reading.sentences[sentence].contains { index in
      guard !reading.isQuoted(index) else { return false }
      return reading.isWord(index, .lead)
        || (reading.isWord(index, .leadNoun) && reading.isWord(index - 1, .demonstrative))
    }
  }
}
