internal import KorpuLanguage

/// What ties words to the verb of saying after them: the end of a quotation, a dash, «deyə».
struct AttributionLink {
  enum Kind {
    /// A quotation, or a line of dialogue.
    case quoted
    /// «… deb ta'kidladi»
    case quotative
    /// «…, – деді»
    case dash
  }

  let kind: Kind
  /// What is quoted; of words without marks only the end is known.
  let content: Range<Int>
  /// Where the narrator's words between the content and the verb begin.
  let clauseStart: Int
}

/// Finds what ties words to the verb of saying after them.
struct AttributionLinks {
  let reading: TokenizedArticle

  /// How many tokens may stand between a quotation and the verb after it: «"…", – deyə nazir müavini Anar Quliyev
  /// tədbirdə bildirib».
  private static let reach = 24
  /// How many may stand between «diýip» and the verb.
  private static let shortReach = 12

  /// The link before a verb, after a token where the last verb's matter ended.
  func link(before verb: Range<Int>, from start: Int, in passage: Passage) -> AttributionLink? {
    // «"Yol" Fondunun sədri X deyib ki, …»: what is said follows.
    guard !reading.isWord(verb.upperBound, .complementiser) else { return nil }
    if let line = passage.line, start <= line.upperBound, line.upperBound <= verb.lowerBound {
      let end = DialogueLine(reading: reading).end(goingOnBehind: verb.lowerBound) ?? line.upperBound
      return AttributionLink(kind: .quoted, content: line.lowerBound..<end, clauseStart: line.upperBound)
    }
    return quotation(before: verb.lowerBound, from: start) ?? quotative(before: verb, from: start)
      ?? dash(before: verb.lowerBound, from: start)
  }

  private func quotation(before verb: Int, from start: Int) -> AttributionLink? {
    let earliest = max(start, verb - Self.reach)
    guard earliest < verb,
      let closing = (earliest..<verb).last(where: {
        reading.tokens[$0].kind == .closingQuote && endsSpeech($0, before: verb)
      }),
      let opening = reading.outermostOpening(of: closing),
      let content = DirectSpeech(reading: reading).content(openedAt: opening)
    else { return nil }
    return AttributionLink(kind: .quoted, content: content, clauseStart: closing + 1)
  }

  /// Whether a closing mark ends a speech, not a name.
  private func endsSpeech(_ closing: Int, before verb: Int) -> Bool {
    guard let opening = reading.outermostOpening(of: closing), !isInner(closing) else { return false }
    let next = reading.isMark(closing + 1, ".") ? closing + 2 : closing + 1
    let isTied = reading.isMark(next, ",") || reading.isDash(next) || reading.isWord(next, .quotative)
    if opensSentence(opening) { return next == verb || isTied }
    let words = (opening..<closing).count { reading.tokens[$0].kind == .word }
    guard words >= Self.shortestSpeech || words > 0 && reading.isMark(closing - 1, ".") else { return false }
    if reading.isWord(next, .quotative), next + 1 < verb, !beginsSubject(next + 1) { return false }
    return next == verb || reading.isWord(next, .quotative) || reading.isDash(next)
      || isTied && (words >= Self.longestName || reading.isMark(opening - 1, ":"))
  }

  /// Whether after «deb» comes who says it, and not what was called so: «"…" deb e'lon qilish».
  private func beginsSubject(_ index: Int) -> Bool {
    reading.tokens[index].kind == .mark || reading.tokens[index].isCapitalised || reading.isWord(index, .pronoun)
      || reading.words.match(.roles, at: index) != nil || reading.words[index].key(in: .demonyms) != nil
  }

  /// Within a sentence fewer words are a name or a term.
  private static let shortestSpeech = 2
  private static let longestName = 6

  /// Whether the quotation that closes at a token stands within another.
  private func isInner(_ closing: Int) -> Bool {
    closing + 1 < reading.tokens.count && reading.isQuoted(closing + 1) && reading.tokens[closing].kind == .closingQuote
      && reading.outermostOpening(of: closing + 1) == reading.outermostOpening(of: closing)
  }

  private func opensSentence(_ opening: Int) -> Bool {
    reading.sentence(of: opening).lowerBound == opening || reading.startsParagraph(opening)
  }

  /// «… muhim, deb ta'kidladi», «… bolar diýip, Aman Gurbanow aýtdy».
  private func quotative(before verb: Range<Int>, from start: Int) -> AttributionLink? {
    let earliest = max(start, verb.lowerBound - Self.shortReach)
    guard earliest < verb.lowerBound || reading.isWord(verb.lowerBound, .quotative),
      let word = (earliest...verb.lowerBound).last(where: { reading.isWord($0, .quotative) && !reading.isQuoted($0) }),
      word > start, reading.tokens[word - 1].kind != .closingQuote,
      word + 1 >= verb.lowerBound || reading.isMark(word + 1, ",") || reading.isCapitalisedWord(word + 1)
    else { return nil }
    return AttributionLink(kind: .quotative, content: start..<word, clauseStart: min(word + 1, verb.lowerBound))
  }

  /// «…, – деді»: without quotation marks.
  private func dash(before verb: Int, from start: Int) -> AttributionLink? {
    let dash = verb - 1
    guard dash - 1 > start, DialogueLine(reading: reading).closesSpeech(dash) else { return nil }
    return AttributionLink(kind: .dash, content: start..<dash, clauseStart: verb)
  }
}
