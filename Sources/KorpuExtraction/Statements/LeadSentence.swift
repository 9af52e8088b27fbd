internal import KorpuLanguage

/// Reads the sentence that the next one attributes: «… başlayacaq. Bunu rektor Anar Quliyev deyib».
struct LeadSentence {
  let reading: TokenizedArticle

  /// The sentence before one that points back at it as what was said: «bunu … deyib», «bu barədə …».
  func content(meantIn sentence: Int) -> Range<Int>? {
    guard sentence > 0, pointsBack(sentence) else { return nil }
    let range = reading.sentences[sentence - 1]
    guard !reading.isQuoted(range.lowerBound), !reading.headline.contains(range.lowerBound) else { return nil }
    return ReportedSpeech(reading: reading).stretch(from: Dateline(reading: reading).end(in: range), in: range)
  }

  /// The quotation right before a sentence that points back at it: «"… başlayacaq". Bunu rektor Anar Quliyev deyib».
  func quotation(meantIn sentence: Int) -> Range<Int>? {
    guard sentence > 0, pointsBack(sentence) else { return nil }
    var closing = reading.sentences[sentence - 1].upperBound - 1
    while closing > 0, reading.isMark(closing, ".") || reading.isMark(closing, ",") { closing -= 1 }
    guard reading.tokens[closing].kind == .closingQuote, let opening = reading.outermostOpening(of: closing),
      reading.sentence(of: opening).lowerBound == opening
    else { return nil }
    return DirectSpeech(reading: reading).content(openedAt: opening)
  }

  private func pointsBack(_ sentence: Int) -> Bool {
    // «X … bildirdi | va bu borada kelishildi»: what stands behind the verb of saying does not point at what is said.
    let range = reading.sentences[sentence]
    let verb = reading.words.verbs(.speechVerbs, in: range).last { $0.match.form.isPredicate }?.token
    return (range.lowerBound..<(verb ?? range.upperBound)).contains { index in
      guard !reading.isQuoted(index) else { return false }
      return reading.isWord(index, .lead)
        || (reading.isWord(index, .leadNoun) && reading.isWord(index - 1, .demonstrative))
    }
  }
}
