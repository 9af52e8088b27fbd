internal import KorpuLanguage

/// Reads what a verb of saying attributes, where the verb stands before, after or within it.
struct FreeSpeechContent {
  let reading: TokenizedArticle

  /// How far after the verb the clause may begin: «told reporters at a briefing in Astana that …».
  private static let clauseReach = 16
  /// How many tokens may follow a verb that ends its sentence: «…, said X, chairman of Y».
  private static let tail = 30

  struct Content {
    let tokens: Range<Int>
    let isDirect: Bool
  }

  func contents(of speech: FreeSpeechFinder.Speech, in sentence: Range<Int>, until end: Int) -> [Content] {
    var found: [Content] = []
    if let quoted = quoted(before: speech, in: sentence) { found.append(Content(tokens: quoted, isDirect: true)) }
    if let clause = clause(after: speech, in: sentence, until: end) {
      found.append(Content(tokens: clause, isDirect: false))
    }
    if let quoted = quoted(after: speech, in: sentence) {
      found.append(Content(tokens: quoted, isDirect: true))
    }
    if found.isEmpty, speech.isReport, let before = reported(before: speech, in: sentence) {
      found.append(Content(tokens: before, isDirect: false))
    }
    return found
  }

  // MARK: quotations

  /// «…», — said X: a quotation that ends before the attribution.
  private func quoted(before speech: FreeSpeechFinder.Speech, in sentence: Range<Int>) -> Range<Int>? {
    let start = min(speech.verb.lowerBound, speech.subject.lowerBound)
    let near = max(0, start - 12)..<start
    guard let closing = near.last(where: { reading.tokens[$0].kind == .closingQuote }), endsSpeech(closing),
      let opening = reading.outermostOpening(of: closing)
    else { return nil }
    return content(openedAt: opening)
  }

  /// Whether a closing mark ends a speech, not a name: a comma or another stop stands within or after it.
  private func endsSpeech(_ closing: Int) -> Bool {
    guard let opening = reading.outermostOpening(of: closing),
      reading.sentence(of: opening).lowerBound == opening || reading.startsParagraph(opening)
    else { return false }
    let next = closing + 1
    return reading.isMark(next, ",") || reading.isDash(next) || reading.isMark(closing - 1, ",")
      || reading.isMark(closing - 1, "!") || reading.isMark(closing - 1, "?") || reading.isMark(closing - 1, ".")
  }

  /// «X said: "…"», «X said, "…"».
  private func quoted(after speech: FreeSpeechFinder.Speech, in sentence: Range<Int>) -> Range<Int>? {
    let start = max(speech.verb.upperBound, speech.subject.upperBound)
    if let colon = (start..<max(start, sentence.upperBound)).last(where: { reading.isMark($0, ":") && !reading.isQuoted($0) }) {
      let next = reading.isDash(colon + 1) ? colon + 2 : colon + 1
      return content(openedAt: next)
    }
    return reading.isMark(speech.verb.upperBound, ",") ? content(openedAt: speech.verb.upperBound + 1) : nil
  }

  /// The tokens between the quotation marks, without the stop at the end.
  func content(openedAt opening: Int) -> Range<Int>? { DirectSpeech(reading: reading).content(openedAt: opening) }

  // MARK: reported

  /// «said that …», «заявил, что …», «azt mondta, hogy …»; «said the project …»; «отметил важность …».
  private func clause(after speech: FreeSpeechFinder.Speech, in sentence: Range<Int>, until end: Int) -> Range<Int>? {
    let verb = speech.verb
    let limit = min(end, sentence.upperBound)
    let near = verb.upperBound..<max(verb.upperBound, min(limit, verb.upperBound + Self.clauseReach))
    if let word = near.first(where: { reading.isWord($0, .complementiser) && !reading.isQuoted($0) }),
      !near.prefix(while: { $0 < word }).contains(where: { reading.isMark($0, ";") || reading.isMark($0, ":") })
    {
      return stretch(from: word + 1, to: limit)
    }
    guard speech.isReport, verb.upperBound < limit, reading.tokens[verb.upperBound].kind == .word else { return nil }
    let head = verb.upperBound..<min(limit, verb.upperBound + 5)
    if head.contains(where: { reading.isForm($0, of: .claim) || reading.isWord($0, .claim) }) {
      return stretch(from: verb.upperBound, to: limit)
    }
    // English leaves «that» out.
    let next = verb.upperBound
    let isClause =
      reading.lexicon.language.family == .germanic && speech.subject.upperBound <= verb.lowerBound
      && !reading.isWord(next, [
        .locativeMarker, .dativeMarker, .ablativeMarker, .genitiveMarker, .comitative, .agent, .conjunction, .setting,
      ]) && limit - next > 4
    return isClause && reading.isClauseLike(next..<limit) ? stretch(from: next, to: limit) : nil
  }

  /// «…, said X.»: what stands before, to the comma or dash.
  private func reported(before speech: FreeSpeechFinder.Speech, in sentence: Range<Int>) -> Range<Int>? {
    let start = min(speech.verb.lowerBound, speech.subject.lowerBound)
    let joint = (sentence.lowerBound..<max(sentence.lowerBound, start)).last {
      reading.isMark($0, ",") || reading.isDash($0)
    }
    guard let joint, start - joint <= 8, joint - sentence.lowerBound > 3,
      sentence.upperBound - speech.verb.upperBound <= Self.tail, speech.subject.lowerBound >= joint,
      reading.tokens[joint - 1].kind != .closingQuote
    else { return nil }
    return stretch(from: sentence.lowerBound, to: joint)
  }

  /// Tokens without marks at their ends, up to a colon that announces a quotation.
  func stretch(from start: Int, to limit: Int) -> Range<Int>? {
    var start = start
    while start < limit, reading.isMark(start, ",") || reading.isDash(start) { start += 1 }
    var end = limit
    if let colon = (start..<max(start, limit)).last(where: { reading.isMark($0, ":") && !reading.isQuoted($0) }),
      reading.tokens.indices.contains(colon + 1), reading.tokens[colon + 1].kind == .openingQuote
    {
      end = colon
    }
    while end > start, reading.tokens[end - 1].kind == .mark || reading.isWord(end - 1, .conjunction) { end -= 1 }
    return start < end ? start..<end : nil
  }
}

extension TokenizedArticle {
  /// Whether words after an English «said» are a clause: an article, a pronoun or a name begins it.
  fileprivate func isClauseLike(_ range: Range<Int>) -> Bool {
    isWord(range.lowerBound, [.article, .pronoun, .demonstrative]) || isCapitalisedWord(range.lowerBound)
      || words[range.lowerBound].isFunctionWord
  }
}
