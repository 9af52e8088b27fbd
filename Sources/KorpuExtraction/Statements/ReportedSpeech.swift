internal import KorpuLanguage
internal import KorpuModel

/// Reads what is reported: «deyib ki, …», «… olduğunu vurğulayıb», «…, deb ta'kidladi».
struct ReportedSpeech {
  let reading: TokenizedArticle

  func content(of speech: Speech) -> Range<Int>? {
    let sentence = reading.sentences[speech.sentence]
    if speech.form.isPredicate, let clause = clause(after: speech.verb, in: sentence) { return clause }
    // «amala aşyrjakdygy barada aýtdy»: a claim, though the verb by itself takes a topic.
    guard
      speech.kind == .report
        || speech.kind == .topic
          && (reading.isWord(speech.verb.lowerBound, .leadNoun) || isAblativeClaim(speech.verb.lowerBound - 1))
    else { return nil }
    if let link = speech.link, link.kind != .quoted {
      return speech.form == .participle ? nil : words(from: speech.contentStart, to: link.content.upperBound)
    }
    return claim(from: speech.contentStart, to: speech.verb.lowerBound)
  }

  /// «yeni kurumların kurulduğundan | bahsetti»: a claim in the case of what is spoken of.
  private func isAblativeClaim(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && endsClaim(index)
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .ablative }
  }

  /// Whether what stands in quotation marks is a claim, and its marks make it no direct speech: «"… баратканын"
  /// белгилеген».
  func isClaim(_ link: AttributionLink, of speech: Speech) -> Bool {
    let last = link.content.upperBound - 1
    return link.clauseStart == speech.verb.lowerBound && endsClaim(last)
  }

  /// «(X) sənəddən sonra "bir millət" - iki ölkə arasında əlaqələrin artdığını (qeyd edib)», «alana "yeni bir bakış getireceğini"
  /// (belirtti)»: a claim of which only a part stands in quotation marks.
  ///
  /// - Parameter hasSubject: Whether somebody stands between the quotation and the verb.
  func claim(around quotation: AttributionLink, of speech: Speech, hasSubject: Bool) -> Range<Int>? {
    let opening = quotation.content.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, speech.kind == .report, opening > speech.contentStart,
      reading.tokens[opening].kind == .openingQuote, reading.sentence(of: opening).contains(speech.contentStart)
    else { return nil }
    let isWithin = isClaim(quotation, of: speech)
    let end = isWithin ? quotation.content.upperBound : speech.verb.lowerBound
    guard isWithin || !hasSubject && !isSentence(quotation.content),
      let whole = isWithin ? trimmed(from: speech.contentStart, to: end) : claim(from: speech.contentStart, to: end)
    else { return nil }
    return whole.lowerBound < opening ? whole : nil
  }

  private func isSentence(_ quotation: Range<Int>) -> Bool {
    (quotation.upperBound - 1...quotation.upperBound).contains { index in
      [".", "!", "?", "…", ","].contains { reading.isMark(index, $0) }
    }
  }

  /// «"…", - deyə X | ticarətin artacağını | vurğulayıb»: what is reported besides, after a quotation and who says it.
  func claim(ofNarratorAfter subject: Int, before verb: Int) -> Range<Int>? {
    subject < verb ? claim(from: subject, to: verb).flatMap { $0.count >= Self.shortestClause ? $0 : nil } : nil
  }

  /// «bildirib ki, …» to the end of the sentence, or to the colon that announces a quotation.
  private func clause(after verb: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    // «aytdi: Biz tayyormiz»: words after a colon without quotation marks; in a headline they are none.
    let announces =
      sentence.lowerBound > 0 && reading.isMark(verb.upperBound, ":") && verb.upperBound + 1 < sentence.upperBound
      && reading.tokens[verb.upperBound + 1].kind == .word
    guard announces || reading.isWord(verb.upperBound, .complementiser) else { return nil }
    return stretch(from: verb.upperBound + 1, in: sentence)
  }

  /// The rest of a sentence without marks at its ends, nor who credits it: «…, deb xabar beradi Kazinform».
  func stretch(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = start
    while start < sentence.upperBound, reading.isMark(start, ",") || reading.isDash(start) { start += 1 }
    guard start < sentence.upperBound, reading.tokens[start].kind != .openingQuote || !opensSpeech(start) else {
      return nil
    }
    var end = credit(in: start..<sentence.upperBound) ?? sentence.upperBound
    if let colon = sentence.last(where: { reading.isMark($0, ":") && !reading.isQuoted($0) }), colon > start,
      reading.tokens.indices.contains(colon + 1), reading.tokens[colon + 1].kind == .openingQuote
    {
      end = colon
    }
    while end > start, reading.tokens[end - 1].kind == .mark { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// How many tokens a credit at the end of a sentence takes.
  private static let longestCredit = 16

  /// Where a credit begins: «deb xabar beradi Kazinform», «diýip, TDH ýazýar».
  private func credit(in range: Range<Int>) -> Int? {
    let start = max(range.lowerBound + 1, range.upperBound - Self.longestCredit)
    guard start < range.upperBound else { return nil }
    return (start..<range.upperBound).first { index in
      reading.isWord(index, .quotative) && !reading.isQuoted(index)
        && (index..<range.upperBound).contains { verb in
          reading.words.match(.creditPhrases, at: verb) != nil
            || reading.words.verb(.speechVerbs, at: verb)?.form.isPredicate ?? false
        }
    }
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
    guard start < end, endsClaim(end - 1) else { return nil }
    return trimmed(from: start, to: end)
  }

  /// «… muhim, deb»: the words before the quotative, without what they need not.
  private func words(from start: Int, to end: Int) -> Range<Int>? {
    var end = end
    while end > start, reading.tokens[end - 1].kind == .mark { end -= 1 }
    let sentence = reading.sentence(of: start)
    let begin = start == sentence.lowerBound ? Dateline(reading: reading).end(in: sentence) : start
    guard let content = trimmed(from: min(begin, end), to: end), content.count >= Self.shortestClause else {
      return nil
    }
    return content
  }

  private static let shortestClause = 2

  /// A content without what the speaker was doing, where, and little words at its head.
  private func trimmed(from start: Int, to end: Int) -> Range<Int>? {
    var start = start
    // What the speaker was doing: «diqqət çəkərək»; where: «yaptığı konuşmada,».
    if let boundary = (start..<end).first(where: { isConverb($0) || isSetting($0, from: start) }) {
      start = boundary + 1
    }
    while start < end, isLeadingFiller(start) || reading.isWord(start, .setting) { start += 1 }
    start = ownActEnd(from: start)
    while start < end, isLeadingFiller(start) { start += 1 }
    return start < end ? start..<end : nil
  }

  /// «(Шараны X) | ашып, (жоба маңызды екенін айтты)»: what the speaker did besides, where only its verb stands behind the name
  /// and a comma closes it.
  private func ownActEnd(from start: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, reading.tokens.indices.contains(start),
      reading.tokens[start].kind == .word
    else { return start }
    let verbs = [LexicalTable.speechVerbs, .actVerbs].compactMap { reading.words.verb($0, at: start) }
    return verbs.map { start + $0.length }.first { reading.isMark($0, ",") } ?? start
  }

  /// A verb or judgement made a noun; the type word of a body, «vəzirliyini», only looks like one.
  private func endsClaim(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && reading.tokens[index].kind == .word && reading.words[index].endsClaim
      && reading.words[index].key(in: .bodies) == nil
  }

  private func isFiller(_ index: Int) -> Bool {
    reading.tokens[index].kind == .mark || reading.isWord(index, [.filler, .conjunction])
  }

  /// «(o) | bir müddət əvvəl …»: an article before a noun is no filler, «bir daha» is.
  private func isLeadingFiller(_ index: Int) -> Bool {
    guard isFiller(index) else { return false }
    return !reading.isWord(index, .indefinite) || reading.isWord(index + 1, .filler)
      || reading.tokens[index].kind == .mark
  }

  /// How far from the head of the content the place of speaking may stand.
  private static let settingReach = 16

  private func isSetting(_ index: Int, from start: Int) -> Bool {
    index - start < Self.settingReach && reading.isWord(index, .setting) && !reading.isQuoted(index)
      && (reading.isMark(index + 1, ",") || index > start && (isSpeaking(index - 1) || isOfSpeech(index)))
  }

  /// «maslahatdaky | çykyşynda», «eden | çykyşynda»: a speech, behind where or that somebody gave it.
  private func isOfSpeech(_ index: Int) -> Bool {
    let attribute = reading.words[index - 1]
    guard reading.lexicon.language.family == .turkic, reading.tokens[index - 1].kind == .word,
      reading.words[index].readings.contains(where: {
        reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.address)
      })
    else { return false }
    return !reading.tokens[index - 1].isCapitalised && attribute.verbReadings(in: .participle)
      || attribute.mayBe(.attributive)
  }

  /// «сөйлеген | сөзінде», «yaptığı | konuşmada»: a participle of speaking before the place of speaking.
  private func isSpeaking(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && senses.isKnownVerb && senses.verbReadings(in: .participle)
  }

  /// «agşamy | açyp», «kurultayı | açarak»: the speaker opens a gathering.
  private func opensGathering(_ index: Int) -> Bool {
    guard index > 0, reading.lexicon.language.family == .turkic,
      let verb = reading.words.verb(.actVerbs, at: index), verb.meaning == .open, verb.length == 1,
      reading.words[index].verbReadings(in: .converb), !reading.isQuoted(index)
    else { return false }
    return [LexicalTable.forums, .namedForums].contains { reading.words[index - 1].key(in: $0) != nil }
      && reading.words[index - 1].mayBe(.accusative)
  }

  /// A converb of saying, or one that a comma closes: «… qarşı diqqət çəkərək», «… razılıq edərək,».
  private func isConverb(_ index: Int) -> Bool {
    if opensGathering(index) { return true }
    guard reading.tokens[index].kind == .word, reading.words[index].verbReadings(in: .converb),
      reading.tokens[index].folded.utf8.count > Self.shortestConverb, !reading.isQuoted(index)
    else { return false }
    if reading.isMark(index + 1, ",") { return true }
    return (max(0, index - 2)...index).contains { start in
      reading.words.verb(.speechVerbs, at: start).map { start + $0.length == index + 1 } ?? false
    }
  }

  /// «olaraq» is no more than «as».
  private static let shortestConverb = 7
}
