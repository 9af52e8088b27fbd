internal import KorpuLanguage
internal import KorpuModel

/// Reads what is quoted: after a colon, and before «deyib».
struct DirectSpeech {
  let scene: Scene

  func contents(of speech: Speech) -> [Range<Int>] {
    let reading = scene.reading
    let sentence = reading.sentences[speech.sentence]
    if let opening = quotation(before: speech, in: sentence) { return content(openedAt: opening).map { [$0] } ?? [] }
    guard let colon = colon(after: speech, in: sentence) else { return [] }
    let next = colon + 1
    guard reading.tokens.indices.contains(next), reading.tokens[next].kind == .openingQuote else { return [] }
    return content(openedAt: next).map { [$0] } ?? []
  }

  /// The colon that announces a quotation: the last mark of the sentence, or one right after the verb.
  private func colon(after speech: Speech, in sentence: Range<Int>) -> Int? {
    guard let verb = speech.verbs.last else { return nil }
    return (verb.tokens.upperBound..<sentence.upperBound).last { index in
      scene.reading.isMark(index, ":")
    }
  }

  /// «"…", – deyib Anar Quliyev»: a quotation that opens the sentence and ends just before the verb.
  private func quotation(before speech: Speech, in sentence: Range<Int>) -> Int? {
    let reading = scene.reading
    guard let verb = speech.verbs.first, reading.tokens[sentence.lowerBound].kind == .openingQuote,
      let closing = reading.closingQuote(from: sentence.lowerBound), closing < verb.tokens.lowerBound
    else { return nil }
    let follows = closing + 1
    guard follows < verb.tokens.lowerBound || follows == verb.tokens.lowerBound else { return nil }
    let isSpoken = reading.tokens[follows].kind == .mark || reading.isWord(follows, "deyə")
    return isSpoken ? sentence.lowerBound : nil
  }

  /// The tokens between the quotation marks, without the point at the end.
  private func content(openedAt opening: Int) -> Range<Int>? {
    let reading = scene.reading
    guard let closing = reading.closing(ofSpeechAt: opening) else { return nil }
    var end = closing
    while end > opening + 1, reading.isMark(end - 1, ".") || reading.isMark(end - 1, ",") { end -= 1 }
    return opening + 1 < end ? opening + 1..<end : nil
  }
}

extension TokenizedArticle {
  /// The mark that ends a speech: the last closing mark whose quotation was opened at the speech's level. Names
  /// in quotation marks may stand within.
  fileprivate func closing(ofSpeechAt opening: Int) -> Int? {
    var index = opening + 1
    var depth = 1
    while index < tokens.count {
      switch tokens[index].kind {
      case .openingQuote: depth += 1
      case .closingQuote:
        depth -= 1
        if depth == 0 { return index }
      case .word, .number, .mark: break
      }
      index += 1
    }
    return nil
  }
}
