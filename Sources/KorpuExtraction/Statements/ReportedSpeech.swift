internal import KorpuLanguage
internal import KorpuModel

/// Reads what is reported: «deyib ki, …» and «… olduğunu vurğulayıb».
struct ReportedSpeech {
  let reading: TokenizedArticle

  func content(of speech: Speech) -> Range<Int>? {
    let sentence = reading.sentences[speech.sentence]
    if speech.form == .finite, let clause = clause(after: speech.verb, in: sentence) { return clause }
    guard speech.kind == .report else { return nil }
    return claim(from: speech.contentStart, to: speech.verb.lowerBound)
  }

  /// «bildirib ki, …» to the end of the sentence, or to the colon that announces a quotation.
  private func clause(after verb: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    guard reading.isWord(verb.upperBound, .complementiser) else { return nil }
    return stretch(from: verb.upperBound + 1, in: sentence)
  }

  /// The rest of a sentence without marks at its ends.
  func stretch(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = start
    while reading.isMark(start, ",") { start += 1 }
    guard start < sentence.upperBound, reading.tokens[start].kind != .openingQuote || !opensSpeech(start) else {
      return nil
    }
    var end = sentence.upperBound
    if let colon = sentence.last(where: { reading.isMark($0, ":") && !reading.isQuoted($0) }), colon > start,
      reading.tokens.indices.contains(colon + 1), reading.tokens[colon + 1].kind == .openingQuote
    {
      end = colon
    }
    while end > start, reading.tokens[end - 1].kind == .mark { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// A quotation of several words is direct speech; one of a few is a name.
  private func opensSpeech(_ opening: Int) -> Bool {
    guard let closing = reading.closingQuote(ofSpeechAt: opening) else { return true }
    return closing + 2 >= reading.sentence(of: opening).upperBound || reading.sentence(of: opening).upperBound < closing
  }

  /// A claim made a noun, in the accusative, before the verb: «layihənin vacib olduğunu».
  private func claim(from start: Int, to verb: Int) -> Range<Int>? {
    var end = verb
    while end > start, isFiller(end - 1) { end -= 1 }
    guard start < end, reading.tokens[end - 1].kind == .word, reading.words[end - 1].endsClaim else { return nil }
    var start = start
    // What the speaker was doing: «diqqət çəkərək».
    if let converb = (start..<end).first(where: isConverb) { start = converb + 1 }
    while start < end, isFiller(start) || reading.isWord(start, .setting) || reading.isMark(start, ",") { start += 1 }
    return start < end ? start..<end : nil
  }

  private func isFiller(_ index: Int) -> Bool {
    reading.tokens[index].kind == .mark || reading.isWord(index, [.filler, .conjunction])
  }

  /// A converb of saying, or one that a comma closes: «… qarşı diqqət çəkərək», «… razılıq edərək,».
  private func isConverb(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, reading.words[index].verbReadings(in: .converb),
      reading.tokens[index].folded.utf8.count > Self.shortestConverb
    else { return false }
    if reading.isMark(index + 1, ",") { return true }
    return (max(0, index - 2)...index).contains { start in
      reading.words.verb(.speechVerbs, at: start).map { start + $0.length == index + 1 } ?? false
    }
  }

  /// «olaraq» is no more than «as».
  private static let shortestConverb = 7
}
