internal import KorpuLanguage
internal import KorpuModel

/// The sentences that one speech holds together: what is quoted, or stands after a dash of dialogue, may be several.
struct Passage: Sendable {
  /// Their indices.
  let sentences: Range<Int>
  let tokens: Range<Int>
  /// The words between a dash that opens the paragraph and the dash before «dedi X».
  let line: Range<Int>?
  /// Where what the narrator says of the line ends, and the speaker goes on.
  let narrationEnd: Int

  /// Whether a token is the words of the one who speaks after the dash, and none of the narrator's.
  func isSpoken(_ token: Int) -> Bool {
    line.map { token < $0.upperBound || token >= narrationEnd } ?? false
  }
}

/// Puts sentences together to passages.
struct PassageReader {
  let reading: TokenizedArticle

  /// All passages, in order; they cover all sentences.
  ///
  /// - Complexity: O(tokens).
  func passages() -> [Passage] {
    var passages: [Passage] = []
    var next = 0
    while next < reading.sentences.count {
      let passage = passage(startingWith: next)
      passages.append(passage)
      next = passage.sentences.upperBound
    }
    return passages
  }

  private func passage(startingWith first: Int) -> Passage {
    let start = reading.sentences[first].lowerBound
    var end = first + 1
    let line = DialogueLine(reading: reading).line(openedAt: start)
    if let line { end = reading.sentenceOfToken[line.upperBound] + 1 }
    while goesOn(into: end) { end += 1 }
    let narrationEnd = reading.sentences[end - 1].upperBound
    // «– …, – dedi X. – …»: the speaker goes on.
    if line != nil, end < reading.sentences.count, goesOnAfterDash(end) {
      repeat { end += 1 } while end < reading.sentences.count && !startsParagraph(end)
    }
    return Passage(
      sentences: first..<end, tokens: start..<reading.sentences[end - 1].upperBound, line: line,
      narrationEnd: narrationEnd)
  }

  private func startsParagraph(_ sentence: Int) -> Bool {
    reading.startsParagraph(reading.sentences[sentence].lowerBound)
  }

  private func goesOnAfterDash(_ sentence: Int) -> Bool {
    !startsParagraph(sentence) && reading.isDash(reading.sentences[sentence].lowerBound)
  }

  /// Whether a quotation that opened before a sentence goes on into it.
  private func goesOn(into sentence: Int) -> Bool {
    guard sentence < reading.sentences.count else { return false }
    let first = reading.sentences[sentence].lowerBound
    return reading.outermostOpening(of: first).map { $0 < first } ?? false
  }
}
