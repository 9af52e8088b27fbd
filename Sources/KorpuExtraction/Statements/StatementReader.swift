internal import KorpuLanguage
internal import KorpuModel

/// Reads who said what, passage by passage, remembering who spoke last.
struct StatementReader {
  let scene: Scene
  private let finder: SpeechFinder
  private let viewpoints: ViewpointFinder
  private let captions: SpeechCaption
  private let colons: ColonSpeech
  private let interview: Interview
  private let inner: InnerAttribution
  private let reported: ReportedSpeech
  private let direct: DirectSpeech
  private let lead: LeadSentence
  private let topics: StatementTopics

  init(scene: Scene, anaphora: Anaphora, forums: DemonstrativeForum) {
    self.scene = scene
    finder = SpeechFinder(scene: scene, anaphora: anaphora)
    viewpoints = ViewpointFinder(scene: scene, anaphora: anaphora)
    captions = SpeechCaption(scene: scene)
    colons = ColonSpeech(scene: scene)
    interview = Interview(scene: scene)
    inner = InnerAttribution(scene: scene)
    reported = ReportedSpeech(reading: scene.reading)
    direct = DirectSpeech(reading: scene.reading)
    lead = LeadSentence(reading: scene.reading)
    topics = StatementTopics(scene: scene, forums: forums)
  }

  func findings() -> [StatementFinding] {
    var findings: [StatementFinding] = []
    var last = LastWord()
    for passage in PassageReader(reading: scene.reading).passages() {
      // What stands inside a quotation already read is nobody's attribution.
      guard passage.tokens.lowerBound >= last.quotedUntil else { continue }
      for finding in statements(in: passage, last: &last) where !findings.hasLately(finding) {
        findings.append(finding)
      }
    }
    return findings
  }

  private func statements(in passage: Passage, last: inout LastWord) -> [StatementFinding] {
    let found = found(in: passage, last: &last)
    if let quoted = found.last(where: \.isDirect) { last.quotedUntil = quoted.content.upperBound }
    if !found.isEmpty { last.end = passage.tokens.upperBound }
    return found
  }

  private func found(in passage: Passage, last: inout LastWord) -> [StatementFinding] {
    if let found = foundBeforeVerbs(in: passage, last: &last) { return found }
    if let found = foundByVerbs(in: passage, last: &last) { return found }
    if let found = foundByForm(of: passage, last: &last) { return found }
    let found = unclosed(in: passage) ?? continuation(in: passage, last: last)
    if let speaker = found.first?.speaker ?? finder.subject(of: passage) ?? turn(in: passage) {
      last.speakers = [speaker]
      last.subjectEnd = passage.tokens.upperBound
    } else if finder.isOfGuest(passage) || finder.isOfUnnamedHolder(passage) {
      last.speakers = []
    }
    return found
  }

  /// «Алғашқы сөз A-ға берілді. (Ол …)»: who has the floor next.
  private func turn(in passage: Passage) -> Int? {
    passage.sentences.last.flatMap { GivenTurn(scene: scene).speakers(inSentence: $0).last?.entity }
  }

  /// What shows who speaks in a passage more surely than its verbs of saying: an answer in an interview, an attribution within a
  /// quotation, «according to».
  private func foundBeforeVerbs(in passage: Passage, last: inout LastWord) -> [StatementFinding]? {
    if let answer = interview.answer(at: passage) {
      last.speakers = [answer.speaker]
      return statements(
        answer.content, by: last.speakers, in: passage.sentences.lowerBound, isDirect: true, confidence: 0.8)
    }
    let lastSpeakers = last.speakers
    if let inner = inner.finding(
      in: passage.tokens, lastSpeakers: lastSpeakers, holder: { finder.holder(within: $0, lastSpeakers) })
    {
      last.speakers = inner.speakers
      return statements(inner.content, by: inner.speakers, in: inner.sentence, isDirect: true, confidence: 0.9)
    }
    if let view = viewpoints.viewpoint(in: passage, lastSpeakers: lastSpeakers) {
      last.speakers = [view.speaker]
      return statements(of: view, in: passage)
    }
    return nil
  }

  /// What is said by the verbs of saying in a passage.
  private func foundByVerbs(in passage: Passage, last: inout LastWord) -> [StatementFinding]? {
    let follows = last.subjectEnd == passage.tokens.lowerBound
    let speeches = finder.speeches(in: passage, lastSpeakers: last.speakers, follows: follows)
    guard let speech = speeches.last else { return nil }
    last.speakers = speech.speakers
    last.subjectEnd = passage.tokens.upperBound
    let found = speeches.indices.flatMap { statements(of: speeches[$0], isFirst: $0 == 0, in: passage) }
    if found.isEmpty, speech.kind == .report, speech.form.isPredicate, speech.link == nil {
      last.announcedEnd = passage.tokens.upperBound
    }
    return found
  }

  /// What shows by its form alone who said it: a caption with a quotation, a name before a colon.
  private func foundByForm(of passage: Passage, last: inout LastWord) -> [StatementFinding]? {
    let sentence = passage.sentences.lowerBound
    if let caption = captions.caption(at: passage) {
      last.speakers = [caption.speaker]
      return statements(caption.content, by: last.speakers, in: sentence, isDirect: true, confidence: 0.85)
    }
    guard let speech = colons.speech(in: scene.reading.sentences[sentence]) else { return nil }
    last.speakers = [speech.speaker]
    return statements(speech.content, by: last.speakers, in: sentence, isDirect: true, confidence: 0.85)
  }

  private func statements(of view: ViewpointFinder.Viewpoint, in passage: Passage) -> [StatementFinding] {
    let sentence = scene.reading.sentenceOfToken[view.start]
    let range = scene.reading.sentences[sentence]
    if isCredit(from: view.start, in: range) {
      guard let content = lead.content(meantIn: sentence) else { return [] }
      return statements(content, by: [view.speaker], in: sentence, isDirect: false, confidence: 0.75)
    }
    var found: [StatementFinding] = []
    if let content = reported.stretch(from: view.start, in: range) {
      found += statements(content, by: [view.speaker], in: sentence, isDirect: false, confidence: 0.85)
    }
    if let content = direct.content(announcedAfter: view.start, in: range) {
      found += statements(content, by: [view.speaker], in: sentence, isDirect: true, confidence: 0.95)
    }
    return found
  }

  private func statements(of speech: Speech, isFirst: Bool, in passage: Passage) -> [StatementFinding] {
    var found: [StatementFinding] = []
    let sentence = sentence(of: speech, in: passage)
    if let link = speech.link, link.kind == .quoted, let claim = claim(around: link, of: speech) {
      found = statements(claim, by: speech.speakers, in: sentence, isDirect: false, confidence: 0.8)
    } else if let link = speech.link, link.kind == .quoted {
      let isReported = reported.isClaim(link, of: speech)
      found = statements(
        link.content, by: speech.speakers, in: sentence, isDirect: !isReported, confidence: isReported ? 0.8 : 0.95)
      if !isReported, let claim = claim(behind: link, of: speech) {
        found += statements(claim, by: speech.speakers, in: sentence, isDirect: false, confidence: 0.8)
      }
    } else if let content = reported.content(of: speech) {
      found = statements(content, by: speech.speakers, in: sentence, isDirect: false, confidence: 0.85)
    } else if isFirst, speech.isNamed, speech.kind != .other {
      found = statements(meantBy: speech, in: sentence)
    }
    let range = scene.reading.sentences[speech.sentence]
    if speech.form.isPredicate, let content = direct.content(announcedAfter: speech.verb.upperBound, in: range) {
      found += statements(content, by: speech.speakers, in: sentence, isDirect: true, confidence: 0.95)
    }
    return found
  }

  /// A claim of which what stands in quotation marks is only a part.
  private func claim(around link: AttributionLink, of speech: Speech) -> Range<Int>? {
    let hasSubject =
      link.clauseStart < speech.verb.lowerBound
      && scene.mentions(in: link.clauseStart..<speech.verb.lowerBound).contains {
        $0.type.isPerson && $0.isIn(.nominative)
      }
    return reported.claim(around: link, of: speech, hasSubject: hasSubject)
  }

  /// «"…", - deyə nazir X ticarətin artacağını vurğulayıb»: a quotation, and a claim of the same verb.
  private func claim(behind link: AttributionLink, of speech: Speech) -> Range<Int>? {
    guard speech.kind == .report, speech.form.isPredicate, link.clauseStart < speech.verb.lowerBound else { return nil }
    let people = scene.mentions(in: link.clauseStart..<speech.verb.lowerBound)
    let subject = people.last { $0.type.isPerson && speech.speakers.contains($0.entity) && $0.isIn(.nominative) }
    return subject.flatMap {
      reported.claim(ofNarratorAfter: $0.tokens.upperBound, before: speech.verb.lowerBound)
    }
  }

  /// What the sentence before says, where the speech points back at it.
  private func statements(meantBy speech: Speech, in sentence: Int) -> [StatementFinding] {
    if let content = lead.quotation(meantIn: speech.sentence) {
      return statements(content, by: speech.speakers, in: sentence, isDirect: true, confidence: 0.85)
    }
    guard let content = lead.content(meantIn: speech.sentence) else { return [] }
    return statements(content, by: speech.speakers, in: sentence, isDirect: false, confidence: 0.75)
  }

  /// The sentence that tells who speaks, and where: that of the verb or, where the quotation stands between the
  /// speaker and the verb, that of the speaker.
  private func sentence(of speech: Speech, in passage: Passage) -> Int {
    guard passage.line == nil, passage.sentences.count > 1, !scene.reading.isQuoted(passage.tokens.lowerBound),
      scene.reading.tokens[passage.tokens.lowerBound].kind != .openingQuote
    else { return speech.sentence }
    return passage.sentences.lowerBound
  }

  private func statements(
    _ content: Range<Int>, by speakers: [Int], in sentence: Int, isDirect: Bool, confidence: Double
  ) -> [StatementFinding] {
    if isName(content) || !isDirect && isThanks(content) { return [] }
    return speakers.map { speaker in
      StatementFinding(
        speaker: speaker, attribution: sentence, content: content, isDirect: isDirect,
        about: topics.entities(in: content, speaker: speaker), confidence: confidence)
    }
  }
}

extension StatementReader {
  /// How many words a credit has before its verb: «"Turan" habarlar gullugy».
  private static let longestCredit = 5

  /// «(Bu barədə X-in sözlərinə istinadən) | Turan agentliyi xəbər verir»: who tells what somebody said, and nothing that they said.
  private func isCredit(from start: Int, in sentence: Range<Int>) -> Bool {
    let reading = scene.reading
    let words = (start..<max(start, sentence.upperBound)).filter { reading.tokens[$0].kind == .word }
    guard reading.lexicon.language.family == .turkic, let first = words.first, let last = words.last,
      words.contains(where: { reading.isCapitalisedWord($0) }),
      let verb = words.first(where: { index in index + (creditLength(at: index) ?? 0) > last })
    else { return false }
    let before = words.prefix { $0 < verb }.count
    return before > 0 && before <= Self.longestCredit && !reading.isQuoted(verb)
      && !(first..<verb).contains { reading.words[$0].endsClaim && reading.words[$0].key(in: .bodies) == nil }
  }

  /// How many words a verb of telling takes, or a phrase of crediting: «xəbər verir».
  private func creditLength(at index: Int) -> Int? {
    if let verb = scene.reading.words.verb(.speechVerbs, at: index) {
      return verb.meaning == .report && verb.form.isPredicate ? verb.length : nil
    }
    return scene.reading.words.match(.creditPhrases, at: index)?.length
  }

  /// «minnettar olduğunu», «teşekkür ettiğini»: of whom it is told that they thanked.
  private func isThanks(_ content: Range<Int>) -> Bool {
    scene.reading.lexicon.language.family == .turkic
      && content.suffix(2).contains { scene.reading.isForm($0, of: .gratitude) }
  }

  /// «(X) «Дала форумында» (сөз сөйледі)»: what a quotation names is nothing that anybody says.
  private func isName(_ content: Range<Int>) -> Bool {
    let name = scene.mention(covering: content.lowerBound) { $0.isForum || $0.isOrganization }
    guard let name else { return false }
    return name.tokens.lowerBound <= content.lowerBound && name.tokens.upperBound >= content.upperBound
  }
}

/// Who spoke last, and where.
private struct LastWord {
  var speakers: [Int] = []
  /// The end of the last passage with a statement.
  var end: Int?
  /// The end of the last passage with a subject.
  var subjectEnd: Int?
  /// The end of the last passage that says that somebody spoke, and not what: «X şöyle konuştu.»
  var announcedEnd: Int?
  var quotedUntil = 0
}

extension StatementReader {
  /// «X konuşmasında, “Biz her zaman …»: the text ends within the quotation, before its verb.
  private func unclosed(in passage: Passage) -> [StatementFinding]? {
    guard let opening = direct.unclosedQuotation(in: passage.tokens), let content = direct.content(openedAt: opening),
      let speaker = finder.subject(of: passage)
    else { return nil }
    return statements(content, by: [speaker], in: passage.sentences.lowerBound, isDirect: true, confidence: 0.7)
  }

  /// A paragraph that is one quotation, right after a statement: the same speaker goes on.
  private func continuation(in passage: Passage, last: LastWord) -> [StatementFinding] {
    let reading = scene.reading
    let start = passage.tokens.lowerBound
    let isAnnounced = last.announcedEnd == start && reading.lexicon.language.family == .turkic
    guard last.end == start || isAnnounced || last.quotedUntil > 0 && last.quotedUntil + 3 >= start,
      !last.speakers.isEmpty,
      reading.startsParagraph(start), let content = direct.content(openedAt: start) ?? dialogue(openedAt: start, last),
      !direct.isHeading(content)
    else { return [] }
    let next = (content.upperBound..<reading.tokens.count).first {
      reading.tokens[$0].kind != .mark && reading.tokens[$0].kind != .closingQuote
    }
    guard next.map(reading.startsParagraph) ?? true else { return [] }
    return statements(content, by: last.speakers, in: passage.sentences.lowerBound, isDirect: true, confidence: 0.7)
  }
}

extension StatementReader {
  /// How many words a line of dialogue has at least.
  private static let shortestLine = 5

  /// «(Президент бұл кезең туралы айтты.) | – Қазір өңір өзгеріп жатыр. …»: a line of dialogue without a verb, right behind what
  /// one person said; of several lines in a row they may be several people's.
  private func dialogue(openedAt start: Int, _ last: LastWord) -> Range<Int>? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, last.end == start, last.speakers.count == 1,
      reading.isDash(start), reading.isCapitalisedWord(start + 1),
      [".", "!", "…"].contains(where: { reading.isMark(start - 1, $0) })
    else { return nil }
    let end = reading.paragraphEnd(from: start)
    guard end - start > Self.shortestLine, [".", "!", "…"].contains(where: { reading.isMark(end - 1, $0) }),
      !(reading.tokens.indices.contains(end) && reading.isDash(end)),
      // «– …, – деп еске алды ол»: the narrator's words, of a verb that no table knows.
      !(start + 1..<end).contains(where: { reading.isDash($0) && reading.tokens[$0 - 1].kind == .mark })
    else { return nil }
    return DialogueLine(reading: reading).paragraph(openedAt: start)
  }
}

extension [StatementFinding] {
  /// Whether the words have been attributed already; only the last few findings can hold them.
  fileprivate func hasLately(_ finding: StatementFinding) -> Bool {
    suffix(8).contains { $0.content == finding.content && $0.speaker == finding.speaker }
  }
}
