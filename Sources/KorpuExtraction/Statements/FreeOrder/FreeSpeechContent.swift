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
    if let quoted = quoted(before: speech, in: sentence) {
      let end = rest(after: speech, in: sentence)?.upperBound ?? quoted.upperBound
      found.append(Content(tokens: quoted.lowerBound..<end, isDirect: true))
    }
    let own = found.first.flatMap { isAttribution(speech.verb, of: $0.tokens) ? $0.tokens : nil }
    if let clause = clause(after: speech, in: sentence, until: end), own == nil || isBehindThat(clause) {
      found.append(Content(tokens: clause, isDirect: false))
    }
    if let quoted = quoted(after: speech, in: sentence),
      !found.contains(where: { $0.isDirect && quoted.upperBound <= $0.tokens.upperBound })
    {
      found.append(Content(tokens: quoted, isDirect: true))
    }
    if found.isEmpty, speech.isReport, let before = reported(before: speech, in: sentence) {
      found.append(Content(tokens: before, isDirect: false))
    }
    return found
  }

  /// «"…," X said | that …»: behind the verb to which a quotation belongs English reports more with «that» alone; «"…," X said | prior to
  /// the summit» tells when it was.
  private func isBehindThat(_ clause: Range<Int>) -> Bool {
    (clause.lowerBound - 2..<clause.lowerBound).contains { reading.isWord($0, .complementiser) }
  }

  /// Whether no other verb of saying stands between a quotation and one: not «"…," X said and | stressed the importance of …».
  private func isAttribution(_ verb: Range<Int>, of quoted: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .germanic else { return false }
    return !(quoted.upperBound..<max(quoted.upperBound, verb.lowerBound)).contains { index in
      !reading.isQuoted(index) && reading.words.verb(.speechVerbs, at: index) != nil
    }
  }

  // MARK: quotations

  /// «…», — said X: a quotation that ends before the attribution.
  private func quoted(before speech: FreeSpeechFinder.Speech, in sentence: Range<Int>) -> Range<Int>? {
    let start = min(speech.verb.lowerBound, speech.subject.lowerBound)
    let near = max(0, start - Self.longestPost)..<start
    guard let closing = near.last(where: { reading.tokens[$0].kind == .closingQuote }), endsSpeech(closing),
      start - closing <= Self.shortPost || isOnePhrase(closing + 1..<start),
      // «"…," X added. Y said that …»: what somebody else's sentence quotes is not of the next.
      reading.sentence(of: start).lowerBound <= closing + 1, !reading.startsParagraph(closing + 1),
      let opening = reading.outermostOpening(of: closing)
    else { return nil }
    return content(openedAt: opening)
  }

  /// How many tokens the words for a post may have between a quotation and the speaker's name.
  private static let shortPost = 12
  /// The same where all of them are one phrase, with no mark and no verb between: a post in a body with a long name.
  private static let longestPost = 40

  private func isOnePhrase(_ words: Range<Int>) -> Bool {
    reading.lexicon.language.family == .germanic
      && words.dropFirst().allSatisfy {
        reading.tokens[$0].kind == .word && (!reading.words[$0].isKnownVerb || reading.isCapitalisedWord($0))
      }
  }

  /// How many tokens the narrator's words may have in the middle of a quotation.
  private static let longestInsertion = 20
  /// A quotation after a comma has more tokens than a name.
  private static let shortestRest = 3

  /// «“…,” said X, | “and …”»: the second half of a quotation that the attribution parts.
  private func rest(after speech: FreeSpeechFinder.Speech, in sentence: Range<Int>) -> Range<Int>? {
    let start = max(speech.verb.upperBound, speech.subject.upperBound)
    let limit = min(sentence.upperBound, start + Self.longestInsertion)
    guard reading.lexicon.language.family == .germanic, start < limit,
      let opening = (start..<limit).first(where: { reading.tokens[$0].kind == .openingQuote }),
      reading.isMark(opening - 1, ","), let words = content(openedAt: opening), words.count >= Self.shortestRest
    else { return nil }
    return words
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
    if let colon = (start..<max(start, sentence.upperBound)).last(where: {
      reading.isMark($0, ":") && !reading.isQuoted($0)
    }) {
      let next = reading.isDash(colon + 1) ? colon + 2 : colon + 1
      return isOfOther(colon) ? nil : content(openedAt: next)
    }
    if let whole = unmarked(after: start, in: sentence) { return whole }
    return reading.isMark(speech.verb.upperBound, ",") ? content(openedAt: speech.verb.upperBound + 1) : nil
  }

  /// «noted that …, citing President X's words|: "…"»: in English the words of another are not of who speaks.
  private func isOfOther(_ colon: Int) -> Bool {
    reading.lexicon.language.family == .germanic && colon > 1 && reading.isWord(colon - 1, .leadNoun)
      && !reading.possessiveEnding(of: colon - 2).isEmpty
  }

  /// A quotation of fewer words may be the name of something: «called "Green Steppe"».
  private static let shortestUnmarked = 8

  /// «X stated | "water is life for all of us".»: in English a long quotation to the end of the sentence, without a mark before it.
  private func unmarked(after verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard reading.lexicon.language.family == .germanic, verb < sentence.upperBound,
      reading.tokens[verb].kind == .openingQuote, let closing = reading.closingQuote(ofSpeechAt: verb),
      closing - verb > Self.shortestUnmarked, closing + 2 >= sentence.upperBound
    else { return nil }
    return content(openedAt: verb)
  }

  /// The tokens between the quotation marks, without the stop at the end.
  func content(openedAt opening: Int) -> Range<Int>? { DirectSpeech(reading: reading).content(openedAt: opening) }

  // MARK: reported

  /// «said that …», «заявил, что …», «azt mondta, hogy …»; «said the project …»; «отметил важность …».
  private func clause(after speech: FreeSpeechFinder.Speech, in sentence: Range<Int>, until end: Int) -> Range<Int>? {
    let verb = speech.verb
    let limit = min(end, sentence.upperBound)
    // «As X put it, “…”»: what is put so is quoted.
    guard verb.count == 1 || !reading.isWord(verb.upperBound - 1, .thereat) else { return nil }
    let near = verb.upperBound..<max(verb.upperBound, min(limit, verb.upperBound + Self.clauseReach))
    if let word = near.first(where: { reading.isWord($0, .complementiser) && !reading.isQuoted($0) }),
      !reading.isRelative(word, after: verb),
      !near.prefix(while: { $0 < word }).contains(where: { reading.isMark($0, ";") || reading.isMark($0, ":") })
    {
      return stretch(from: word + 1, to: limit)
    }
    if speech.isReport, let announced = announced(by: speech, until: limit) { return announced }
    guard speech.isReport, verb.upperBound < limit, reading.tokens[verb.upperBound].kind == .word else { return nil }
    let head = verb.upperBound..<min(limit, verb.upperBound + 5)
    if reading.lexicon.language.family != .germanic,
      head.contains(where: { reading.isForm($0, of: .claim) || reading.isWord($0, .claim) })
    {
      return stretch(from: verb.upperBound, to: limit)
    }
    let isBeforeVerb = speech.subject.upperBound <= verb.lowerBound
    // «He stressed …», but not «…,” said the minister»
    let isPronoun = speech.subject == verb && verb.lowerBound > 0 && reading.tokens[verb.lowerBound - 1].kind == .word
    // «a source in the ministry told | Report on Monday»: the agency is told, and what, stands before.
    let isCredit = reading.words.match(.creditPhrases, at: verb.lowerBound) != nil
    guard reading.lexicon.language.family == .germanic, isBeforeVerb || isPronoun, !isCredit else { return nil }
    guard reading.lexicon.hasAudience(reading.tokens[verb.upperBound - 1].folded) else {
      return object(after: startOfObject(of: verb), to: limit)
    }
    return endOfAudience(from: verb.upperBound, to: limit).flatMap { object(after: $0, to: limit) }
  }

  /// How many words those who are told have at most: «the local election committee».
  private static let longestAudience = 6

  /// «told | the committee | the port was ready», «told | the forum | on Friday»: where the words for those who are told
  /// end; `nil` where an article begins them and nothing shows their end.
  private func endOfAudience(from start: Int, to limit: Int) -> Int? {
    var next = start
    while next < limit, reading.isWord(next, [.audience, .filler]) { next += 1 }
    if reading.isWord(next, .article) {
      let words = (next + 1..<max(next + 1, min(limit, next + Self.longestAudience))).prefix {
        reading.tokens[$0].kind == .word
      }
      return words.lazy.compactMap(endOfGroup).first
    }
    while next < limit, next > start || !reading.isInitial(next), reading.isCapitalisedWord(next) { next += 1 }
    return next
  }

  /// Where a word for a gathering, a body, an office or other people who may listen ends.
  private func endOfGroup(at index: Int) -> Int? {
    for table in [LexicalTable.forums, .namedForums, .bodies, .roles] {
      if let match = reading.words.match(table, at: index) { return index + match.length }
    }
    return reading.isForm(index, of: [.audience, .guests, .attending, .people, .event, .delegation]) ? index + 1 : nil
  }

  /// «X pointed out: the meetings are important»: a sentence after the colon, without quotation marks.
  private func announced(by speech: FreeSpeechFinder.Speech, until limit: Int) -> Range<Int>? {
    let colon = max(speech.verb.upperBound, speech.subject.upperBound)
    guard reading.lexicon.language.family == .germanic, reading.isMark(colon, ":"), colon + 1 < limit,
      reading.tokens[colon + 1].kind == .word,
      (colon + 1..<limit).contains(where: { reading.words[$0].isKnownVerb || reading.isWord($0, .auxiliary) })
    else { return nil }
    return stretch(from: colon + 1, to: limit)
  }

  /// «reaffirmed | support for …»: a noun that the table has with its verb is of the content.
  private func startOfObject(of verb: Range<Int>) -> Int {
    let joiners: WordClass = [.joiner, .locativeMarker, .dativeMarker, .genitiveMarker, .comitative]
    let hasNoun = verb.count > 1 && !reading.isWord(verb.upperBound - 1, joiners)
    return hasNoun && reading.isWord(verb.upperBound, joiners)
      && !reading.isWord(verb.upperBound, [.article, .conjunction])
      ? verb.upperBound - 1 : verb.upperBound
  }

  /// «said (reporters) | water is life», «stressed | the importance of …»: English leaves «that» out.
  private func object(after verb: Int, to limit: Int) -> Range<Int>? {
    var next = verb
    while next < limit, reading.isWord(next, [.audience, .filler]) { next += 1 }
    let isOther = reading.isWord(
      next,
      [
        .locativeMarker, .dativeMarker, .ablativeMarker, .genitiveMarker, .comitative, .agent, .conjunction, .setting,
      ])
    // «confirmed this in a statement»
    let isPointing = reading.isWord(next, .lead) && reading.isWord(next + 1, .locativeMarker)
    guard next < limit, reading.tokens[next].kind == .word, !isOther || isInfinitive(at: next), !isPointing,
      limit - next >= Self.shortestContent,
      !(next..<min(limit, next + 5)).contains(where: { reading.isWord($0, .thanks) }), !isTime(next),
      !isBareNoun(from: next, to: limit)
    else { return nil }
    return stretch(from: next, to: limit)
  }

  /// «said | ahead of the summit», «said | following the talks»
  private func isTime(_ index: Int) -> Bool {
    reading.isWord(index, .eve) || reading.isPhrase(at: index, of: .eve)
  }

  /// «denied | the reports.», «denied | any wrongdoing.»: an article and one noun say nothing of what is reported.
  private func isBareNoun(from start: Int, to limit: Int) -> Bool {
    guard reading.isWord(start, [.article, .indefinite]), start + 1 < limit, reading.tokens[start + 1].kind == .word
    else {
      return false
    }
    return start + 2 >= limit || start + 3 >= limit && reading.tokens[start + 2].kind == .mark
  }

  /// «pledged | to spare no effort», but not «said | to the guests»
  private func isInfinitive(at index: Int) -> Bool {
    reading.isWord(index, .dativeMarker) && reading.tokens.indices.contains(index + 1)
      && reading.tokens[index + 1].kind == .word
      && !reading.isCapitalisedWord(index + 1)
      && !reading.isWord(index + 1, [.article, .audience, .pronoun, .demonstrative, .indefinite])
  }

  /// What is said has some words, the stop counted.
  private static let shortestContent = 3

  /// «…, said X.», «…, X said»: what stands before, to the comma or dash.
  private func reported(before speech: FreeSpeechFinder.Speech, in sentence: Range<Int>) -> Range<Int>? {
    let start = min(speech.verb.lowerBound, speech.subject.lowerBound)
    let first = reading.datelineEnd(of: sentence)
    let joint = (first..<max(first, start)).last { reading.isMark($0, ",") || reading.isDash($0) }
    if let whole = inserted(speech, after: joint, in: first..<sentence.upperBound) { return whole }
    guard let joint, start - joint <= 8, joint - first >= Self.shortestContent,
      sentence.upperBound - speech.verb.upperBound <= Self.tail, speech.subject.lowerBound >= joint,
      reading.tokens[joint - 1].kind != .closingQuote, !isSetting(first..<joint)
    else { return nil }
    return stretch(from: first, to: joint)
  }

  /// «Turkic states, he added, contribute to trade»: a short attribution between two commas parts what is said.
  private func inserted(_ speech: FreeSpeechFinder.Speech, after joint: Int?, in sentence: Range<Int>) -> Range<Int>? {
    let (start, next) = (speech.subject.lowerBound, speech.verb.upperBound)
    // «…, said X, director of …» goes on with who X is.
    guard start <= speech.verb.lowerBound, reading.lexicon.language.family == .germanic, let joint,
      reading.isMark(joint, ","),
      reading.isMark(next, ","),
      start - joint <= 2, next - joint <= Self.longestInsert, joint > sentence.lowerBound,
      next + Self.shortestContent < sentence.upperBound, !isSetting(sentence.lowerBound..<joint),
      reading.tokens[joint - 1].kind == .word, reading.tokens[next + 1].kind == .word,
      !reading.isWord(next + 1, [.conjunction, .relative, .complementiser]),
      reading.words.verb(.speechVerbs, at: next + 1)?.form != .converb
    else { return nil }
    return stretch(from: sentence.lowerBound, to: sentence.upperBound)
  }

  /// How many words the attribution has then: «, Minister Bekov said,».
  private static let longestInsert = 6

  /// «In a brief speech at the forum, | X said», «Addressing the guests, | X said»: where and how it was said.
  private func isSetting(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    if let verb = reading.words.verb(.speechVerbs, at: first) ?? reading.words.verb(.actVerbs, at: first),
      verb.form == .converb
    {
      return true
    }
    let isPhrase = reading.isWord(
      first,
      [
        .locativeMarker, .dativeMarker, .ablativeMarker, .comitative, .agent, .setting, .framing, .viewpoint,
      ])
    return isPhrase && tokens.count <= Self.longestSetting && !tokens.contains { reading.isMark($0, ",") }
  }

  private static let longestSetting = 12

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
    if let credit = reading.englishCredit(endingBefore: end), credit > start { end = credit }
    while end > start, reading.tokens[end - 1].kind == .mark || reading.isWord(end - 1, .conjunction) { end -= 1 }
    return start < end ? reading.withoutMarks(around: start..<end) : nil
  }
}

extension TokenizedArticle {
  /// «that | “books have no borders”»: reported words without the marks of a quotation that holds them all.
  func withoutMarks(around words: Range<Int>) -> Range<Int>? {
    let opening = words.lowerBound
    guard tokens[opening].kind == .openingQuote else { return words }
    let closing = closingQuote(ofSpeechAt: opening) ?? tokens.count
    guard closing + 1 >= words.upperBound else { return words }
    var end = min(closing, words.upperBound)
    while end > opening + 1, tokens[end - 1].kind == .mark { end -= 1 }
    return opening + 1 < end ? opening + 1..<end : nil
  }

  /// How many tokens the place and date at the head of a report take.
  private static let longestDateline = 14

  /// Where a sentence begins behind the place and date of its report: «ASTANA – | Water is life», «Баку, 3 мая, … – | …».
  func datelineEnd(of sentence: Range<Int>) -> Int {
    let first = sentence.lowerBound
    guard startsParagraph(first), isCapitalisedWord(first),
      tokens[first].isAbbreviation || words.match(.cities, at: first) != nil,
      let dash = sentence.prefix(Self.longestDateline).first(where: isDash),
      (first..<dash).allSatisfy({
        tokens[$0].kind != .word || tokens[$0].isCapitalised || lexicon.months?[tokens[$0].folded] != nil
      })
    else { return first }
    return dash + 1
  }
}
