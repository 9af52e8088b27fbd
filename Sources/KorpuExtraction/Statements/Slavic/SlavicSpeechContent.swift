internal import KorpuLanguage

/// Reads what a Russian verb of saying attributes: a clause with «что», a quotation, what it is put into in commas, or a
/// claim made a noun or an infinitive.
struct SlavicSpeechContent {
  let reading: TokenizedArticle

  /// How far after the verb the clause may begin.
  private static let clauseReach = 24
  /// How many tokens before an attribution a quotation may close.
  private static let quoteReach = 12
  private static let longestPreposition = 3
  /// What is said has some words.
  private static let shortest = 3

  struct Content {
    let tokens: Range<Int>
    let isDirect: Bool
  }

  private var free: FreeSpeechContent { FreeSpeechContent(reading: reading) }

  func contents(of speech: SlavicSpeech, in sentence: Range<Int>, until end: Int) -> [Content] {
    guard !speech.isCourtesy else { return [] }
    var found: [Content] = []
    if let quoted = quoted(before: speech, in: sentence) { found.append(Content(tokens: quoted, isDirect: true)) }
    if let clause = clause(after: speech, until: end) {
      found.append(Content(tokens: clause, isDirect: false))
    } else if found.isEmpty, !speech.isFloor, let around = around(speech, in: sentence) {
      found.append(around)
    } else if found.isEmpty, speech.isReport, let claim = claim(after: speech, until: end),
      // «своё мнение высказали | аким X, ректор Y»: who speaks, and not what.
      !claim.overlaps(speech.subject)
    {
      found.append(Content(tokens: claim, isDirect: false))
    } else if found.isEmpty, speech.isReport, let announced = announced(by: speech, in: sentence) {
      found.append(Content(tokens: announced, isDirect: false))
    }
    if let quoted = quoted(after: speech, in: sentence) { found.append(Content(tokens: quoted, isDirect: true)) }
    return found
  }

  // MARK: quotations

  /// «…», — сказал X
  private func quoted(before speech: SlavicSpeech, in sentence: Range<Int>) -> Range<Int>? {
    let start = min(speech.verb.lowerBound, speech.subject.lowerBound)
    guard
      let closing = (max(0, start - Self.quoteReach)..<start).last(where: { reading.tokens[$0].kind == .closingQuote }),
      reading.sentence(of: start).contains(closing + 1) || reading.sentence(of: start).contains(closing),
      let opening = reading.outermostOpening(of: closing),
      reading.sentence(of: opening).lowerBound == opening || reading.startsParagraph(opening),
      reading.isMark(closing + 1, ",") || reading.isDash(closing + 1) || reading.isMark(closing - 1, ",")
        || reading.isMark(closing - 1, "!") || reading.isMark(closing - 1, "?") || reading.isMark(closing - 1, ".")
    else { return nil }
    return free.content(openedAt: opening)
  }

  /// X сказал: «…»
  private func quoted(after speech: SlavicSpeech, in sentence: Range<Int>) -> Range<Int>? {
    let start = max(speech.verb.upperBound, speech.subject.upperBound)
    let colon = (start..<max(start, sentence.upperBound)).last { reading.isMark($0, ":") && !reading.isQuoted($0) }
    // «выступил на тему: «…»»: what the speech is called.
    guard let colon, !reading.isWord(colon - 1, .naming) else { return nil }
    // «X отметил:», and a line of dialogue in the next paragraph.
    if colon + 1 == sentence.upperBound, let line = DialogueLine(reading: reading).paragraph(openedAt: colon + 1) {
      return line
    }
    return free.content(openedAt: reading.isDash(colon + 1) ? colon + 2 : colon + 1)
  }

  // MARK: reported

  /// «X подчеркнул: работа идёт»: a sentence after the colon, without quotation marks.
  private func announced(by speech: SlavicSpeech, in sentence: Range<Int>) -> Range<Int>? {
    let colon = max(speech.verb.upperBound, speech.subject.upperBound)
    let start = reading.isDash(colon + 1) ? colon + 2 : colon + 1
    guard reading.isMark(colon, ":"), start < sentence.upperBound, reading.tokens[start].kind == .word,
      // «отметил: школа, дорога, мост»: a list.
      !reading.isMark(start + 1, ","), (start..<sentence.upperBound).contains(where: reading.isFiniteVerb)
    else { return nil }
    return free.stretch(from: start, to: sentence.upperBound)
  }

  /// «отметил, что …», also with the subject or a place between.
  private func clause(after speech: SlavicSpeech, until end: Int) -> Range<Int>? {
    let verb = speech.verb.upperBound
    guard !isPutIn(speech) else { return nil }
    let near = verb..<max(verb, min(end, verb + Self.clauseReach))
    guard
      let word = near.first(where: {
        reading.isWord($0, .complementiser) && reading.isMark($0 - 1, ",") && !reading.isQuoted($0)
      }),
      !(verb..<word - 1).contains(where: {
        reading.isMark($0, ":") || reading.isMark($0, ";") || isOtherVerb($0, speech)
      })
    else { return nil }
    return free.stretch(from: word + 1, to: end)
  }

  /// «В этих условиях, подчеркнул X, граждане …, как …»: an attribution between commas, which no clause with «что» follows.
  private func isPutIn(_ speech: SlavicSpeech) -> Bool {
    let end = max(speech.verb.upperBound, speech.subject.upperBound)
    return reading.isMark(min(speech.verb.lowerBound, speech.subject.lowerBound) - 1, ",")
      && speech.subject.lowerBound >= speech.verb.lowerBound && reading.isMark(end, ",")
      && !reading.isWord(end + 1, .complementiser)
  }

  private func isOtherVerb(_ index: Int, _ speech: SlavicSpeech) -> Bool {
    !speech.subject.contains(index) && reading.words.verb(.speechVerbs, at: index)?.form == .finite
  }

  /// «Как отметил X, …», «…, сообщил X», «В этих условиях, подчеркнул X, …»: the sentence that the attribution is put into.
  private func around(_ speech: SlavicSpeech, in sentence: Range<Int>) -> Content? {
    let start = min(speech.verb.lowerBound, speech.subject.lowerBound)
    let end = max(speech.verb.upperBound, speech.subject.upperBound)
    let first = reading.datelineEnd(of: sentence)
    if let word = (max(first, start - 3)..<max(first, start)).first(where: { reading.isWord($0, .complementiser) }) {
      guard word == first || reading.isMark(word - 1, ",") else { return nil }
      return reported(from: nextComma(after: end, in: sentence), to: sentence.upperBound)
    }
    // «Об этом, как передает агентство, | заявил X»: the sentence before is what is said.
    let isLead = (first..<min(first + 2, max(first, start))).contains {
      reading.isWord($0, .lead) && reading.isMark($0 + 1, ",")
    }
    guard !isLead else { return nil }
    let isApart = reading.isMark(start - 1, ",") || reading.isDash(start - 1)
    let goesOn = reading.isMark(end, ",") && sentence.upperBound - end > Self.shortest && !isRole(end + 1)
    guard isApart, speech.subject.lowerBound >= speech.verb.lowerBound,
      start - 1 - first >= (goesOn ? 1 : Self.shortest)
    else { return nil }
    let isDialogue = reading.startsParagraph(sentence.lowerBound) && reading.isDash(sentence.lowerBound)
    let rest = isDialogue ? DialogueLine(reading: reading).end(goingOnBehind: start) : nil
    return (goesOn ? reported(from: first, to: sentence.upperBound) : reported(from: first, to: start - 1)).map {
      Content(tokens: $0.tokens.lowerBound..<(rest ?? $0.tokens.upperBound), isDirect: isDialogue)
    }
  }

  private func reported(from start: Int?, to end: Int) -> Content? {
    start.flatMap { free.stretch(from: $0, to: end) }.map { Content(tokens: $0, isDirect: false) }
  }

  private func nextComma(after end: Int, in sentence: Range<Int>) -> Int? {
    (end..<max(end, sentence.upperBound)).first { reading.isMark($0, ",") || reading.isDash($0) }.map { $0 + 1 }
  }

  /// «…, сообщил X, министр …»
  private func isRole(_ index: Int) -> Bool {
    (index..<min(reading.tokens.count, index + 3)).contains { reading.words.match(.roles, at: $0) != nil }
      || reading.words.match(.creditPhrases, at: index) != nil
  }

  /// «подчеркнул важность …», «предложил создать …», «выразил готовность к …»
  private func claim(after speech: SlavicSpeech, until end: Int) -> Range<Int>? {
    let next = speech.verb.upperBound
    // A phrase of the table may hold the infinitive: «предложил создать».
    if speech.verb.count > 1, isInfinitive(next - 1) { return free.stretch(from: next - 1, to: end) }
    guard next < end, reading.tokens[next].kind == .word || reading.tokens[next].kind == .openingQuote else {
      return nil
    }
    let near = next..<min(end, next + 4)
    let clause = near.prefix { !reading.isMark($0, ",") }
    // «сообщил о | готовности принимать»
    if next + 1 < end, reading.tokens[next].folded.count <= Self.longestPreposition,
      reading.isForm(next + 1, of: .claim)
    {
      return free.stretch(from: next + 1, to: end)
    }
    if let action = clause.first(where: isInfinitive) {
      return free.stretch(from: speech.verb.count > 1 ? action : next, to: end)
    }
    if speech.verb.count > 1, reading.isForm(next - 1, of: .claim) { return free.stretch(from: next - 1, to: end) }
    if isValuation(speech) { return free.stretch(from: next, to: end) }
    return clause.contains { reading.isForm($0, of: .claim) } ? free.stretch(from: next, to: end) : nil
  }

  /// «высоко оценил | школу»: an adverb and a verb, and right behind them what is valued.
  private func isValuation(_ speech: SlavicSpeech) -> Bool {
    let (first, next) = (speech.verb.lowerBound, speech.verb.upperBound)
    return speech.verb.count == 2 && reading.isFiniteVerb(next - 1) && !reading.isFiniteVerb(first)
      && reading.tokens[next].kind == .word && reading.words[next].classes.isEmpty
      && reading.words[next].readings.contains { $0.form.grammaticalCase == .accusative }
  }

  private func isInfinitive(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].verbReadings(in: .nominal) && reading.words[index].key(in: .bodyModifiers) == nil
      && !reading.isForm(index, of: .claim)
      // «написал в | соцсети»
      && !reading.isWord(index - 1, [.locativeMarker, .dativeMarker, .ablativeMarker, .comitative, .about])
  }
}
