internal import KorpuLanguage

/// Reads lines of dialogue: «– Biz hazırıq. İş başlayır, – dedi Anar Quliyev».
struct DialogueLine {
  let reading: TokenizedArticle

  /// The words that a dash at the head of a paragraph opens, up to the dash before a verb of saying in it.
  func line(openedAt start: Int) -> Range<Int>? {
    guard reading.startsParagraph(start), reading.isDash(start), let end = attribution(after: start) else { return nil }
    return content(start + 1..<end)
  }

  /// The words that a dash opens, where no verb of saying is in the paragraph: all of it.
  func paragraph(openedAt start: Int) -> Range<Int>? {
    guard reading.isDash(start) else { return nil }
    return content(start + 1..<reading.paragraphEnd(from: start))
  }

  /// The dash before «dedi», in the paragraph that begins at a token.
  private func attribution(after start: Int) -> Int? {
    (start + 2..<max(start + 2, reading.paragraphEnd(from: start))).first { closesSpeech($0) }
  }

  /// Whether a dash parts what is said from the verb of saying after it: «…, – dedi».
  func closesSpeech(_ dash: Int) -> Bool {
    guard reading.isDash(dash), !reading.isQuoted(dash), reading.tokens[dash - 1].kind == .mark else { return false }
    let verb = reading.isWord(dash + 1, .quotative) ? dash + 2 : dash + 1
    guard reading.tokens.indices.contains(verb) else { return false }
    return [dash + 1, verb].contains { index in
      reading.words.verb(.speechVerbs, at: index).map { $0.meaning == .report && $0.form != .participle } ?? false
    }
  }

  /// «– …, – dedi X. | – Vaxt azdır.»: where a line ends that goes on after a dash behind the narrator's words; `nil` where it
  /// does not, or where somebody else's words may follow.
  ///
  /// - Parameter narration: A token of the narrator's words.
  func end(goingOnBehind narration: Int) -> Int? {
    let sentence = reading.sentence(of: narration).upperBound
    let limit = min(reading.tokens.count, sentence + 1)
    let dash = (narration..<limit).first { index in
      reading.isDash(index) && !reading.startsParagraph(index) && reading.tokens[index].followsSpace
        && [".", "!", "?", "…"].contains { reading.isMark(index - 1, $0) }
    }
    guard let dash else { return nil }
    let end = reading.paragraphEnd(from: dash)
    let isAttributed = (dash + 1..<max(dash + 1, end)).contains { index in
      reading.isDash(index)
        && (index + 1...index + 2).contains {
          $0 < end && reading.words.verb(.speechVerbs, at: $0)?.meaning == .report
        }
    }
    return isAttributed ? nil : content(dash..<end)?.upperBound
  }

  /// A stretch without the marks at its end.
  private func content(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, reading.isMark(end - 1, ".") || reading.isMark(end - 1, ",") { end -= 1 }
    return range.lowerBound < end ? range.lowerBound..<end : nil
  }
}
