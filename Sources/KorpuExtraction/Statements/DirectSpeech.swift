internal import KorpuLanguage
internal import KorpuModel

/// Reads what is quoted.
struct DirectSpeech {
  let reading: TokenizedArticle

  /// The quotation, or the line of dialogue, that the colon of a sentence announces.
  func content(announcedAfter start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard start < sentence.upperBound,
      let colon = (start..<sentence.upperBound).last(where: { reading.isMark($0, ":") && !reading.isQuoted($0) })
    else { return nil }
    var next = colon + 1
    if reading.isDash(next) {
      if next == sentence.upperBound { return DialogueLine(reading: reading).paragraph(openedAt: next) }
      next += 1
    }
    return content(openedAt: next)
  }

  /// The tokens between the quotation marks, without the point at the end; where the text ends before the closing mark,
  /// to its end.
  func content(openedAt opening: Int) -> Range<Int>? {
    guard reading.tokens.indices.contains(opening), reading.tokens[opening].kind == .openingQuote else { return nil }
    var end = reading.closingQuote(ofSpeechAt: opening) ?? reading.endOfOpenQuotation(from: opening)
    while end > opening + 1, reading.isMark(end - 1, ".") || reading.isMark(end - 1, ",") { end -= 1 }
    return opening + 1 < end ? opening + 1..<end : nil
  }

  /// How many words a heading has at most.
  private static let longestHeading = 14

  /// Whether a paragraph that is one quotation is a heading between paragraphs: short, and without a stop.
  func isHeading(_ content: Range<Int>) -> Bool {
    content.count <= Self.longestHeading
      && !(content.upperBound - 1...content.upperBound + 1).contains { index in
        [".", "!", "?", "…"].contains { reading.isMark(index, $0) }
      }
  }

  /// «X konuşmasında, “Biz her zaman …»: the text, or what is kept of it, ends before the quotation does.
  ///
  /// - Returns: The opening mark.
  func unclosedQuotation(in sentence: Range<Int>) -> Int? {
    guard let opening = sentence.last(where: { reading.tokens[$0].kind == .openingQuote && !reading.isQuoted($0) }),
      reading.isQuoted(reading.tokens.count - 1), reading.outermostOpening(of: reading.tokens.count - 1) == opening,
      reading.tokens[reading.tokens.count - 1].kind != .closingQuote
    else { return nil }
    return opening
  }
}

extension TokenizedArticle {
  /// Where the sentences end that a quotation without a closing mark covers.
  func endOfOpenQuotation(from opening: Int) -> Int {
    var end = opening + 1
    while end < tokens.count, outermostOpening(of: end) == opening { end += 1 }
    return end
  }
}
