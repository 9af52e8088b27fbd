internal import KorpuLanguage
internal import KorpuModel

/// Reads what is quoted: after a colon, and before «deyib».
struct DirectSpeech {
  let reading: TokenizedArticle

  /// How many tokens may stand between a quotation and the verb after it: «"…", – deyə nazir müavini Anar Quliyev
  /// tədbirdə bildirib».
  private static let reach = 24

  func content(of speech: Speech) -> Range<Int>? {
    content(before: speech.verb.lowerBound, in: reading.sentences[speech.sentence])
      ?? content(announcedAfter: speech.verb.upperBound, in: reading.sentences[speech.sentence])
  }

  /// The quotation that the sentence's colon announces.
  func content(announcedAfter start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let colon = (start..<sentence.upperBound).last(where: { reading.isMark($0, ":") && !reading.isQuoted($0) })
    else { return nil }
    var next = colon + 1
    if reading.isDash(next) { next += 1 }
    return content(openedAt: next)
  }

  /// «"…", – deyib Anar Quliyev»: a quotation that ends just before the attribution.
  private func content(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    let earliest = max(sentence.lowerBound, verb - Self.reach)
    guard earliest < verb,
      let closing = (earliest..<verb).first(where: { index in
        reading.tokens[index].kind == .closingQuote && endsSpeech(index, before: verb)
      }),
      let opening = reading.outermostOpening(of: closing)
    else { return nil }
    return content(openedAt: opening)
  }

  /// Whether a closing mark ends a speech, not a name: the speech opens a sentence, and a comma, a dash or «deyə»
  /// follows.
  private func endsSpeech(_ closing: Int, before verb: Int) -> Bool {
    guard let opening = reading.outermostOpening(of: closing),
      reading.sentence(of: opening).lowerBound == opening || reading.startsParagraph(opening)
    else { return false }
    let next = closing + 1
    return next == verb || reading.isMark(next, ",") || reading.isDash(next) || reading.isWord(next, .quotative)
  }

  /// The tokens between the quotation marks, without the point at the end.
  func content(openedAt opening: Int) -> Range<Int>? {
    guard reading.tokens.indices.contains(opening), reading.tokens[opening].kind == .openingQuote,
      let closing = reading.closingQuote(ofSpeechAt: opening)
    else { return nil }
    var end = closing
    while end > opening + 1, reading.isMark(end - 1, ".") || reading.isMark(end - 1, ",") { end -= 1 }
    return opening + 1 < end ? opening + 1..<end : nil
  }
}
