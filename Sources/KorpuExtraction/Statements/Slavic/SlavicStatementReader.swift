internal import KorpuLanguage
internal import KorpuModel

/// Reads who said what in Russian, sentence by sentence, remembering who spoke last.
struct SlavicStatementReader {
  let scene: Scene
  private let finder: SlavicSpeechFinder
  private let content: SlavicSpeechContent
  private let about: StatementTopics

  init(scene: Scene, forums: DemonstrativeForum) {
    self.scene = scene
    finder = SlavicSpeechFinder(scene: scene, holders: SlavicRoleHolders(scene: scene))
    content = SlavicSpeechContent(reading: scene.reading)
    about = StatementTopics(scene: scene, forums: forums)
  }

  /// How many tokens stand between «словам» and the name.
  private static let reach = 16

  func findings() -> [StatementFinding] {
    var findings: [StatementFinding] = []
    var lastSpeakers: [Int] = []
    var quotedUntil = 0
    for sentence in scene.reading.sentences.indices {
      let start = scene.reading.sentences[sentence].lowerBound
      // What stands inside a quotation already read is nobody's attribution.
      guard start >= quotedUntil else { continue }
      var found = statements(inSentence: sentence, lastSpeakers: &lastSpeakers)
      if found.isEmpty, let last = findings.last, let more = continuation(of: last, inSentence: sentence) {
        found = [more]
      }
      // «"…", — заявил X, отметив, что …»: both verbs have the quotation.
      for finding in found
      where !findings.suffix(8).contains(where: { $0.content == finding.content && $0.speaker == finding.speaker }) {
        findings.append(finding)
      }
      if let quoted = found.last(where: \.isDirect), quoted.content.lowerBound >= start {
        quotedUntil = quoted.content.upperBound
      }
    }
    return findings
  }

  /// «(X отметил: «…».) | «…»»: a paragraph that is one quotation, right after one of somebody's, is theirs too.
  private func continuation(of last: StatementFinding, inSentence sentence: Int) -> StatementFinding? {
    let reading = scene.reading
    let start = reading.sentences[sentence].lowerBound
    let direct = DirectSpeech(reading: reading)
    guard last.isDirect, last.content.upperBound < start, last.content.upperBound + 3 >= start,
      reading.startsParagraph(start), let words = direct.content(openedAt: start), !direct.isHeading(words)
    else { return nil }
    let end = reading.sentence(of: words.upperBound - 1).upperBound
    guard (words.upperBound..<end).allSatisfy({ reading.tokens[$0].kind != .word }) else { return nil }
    return finding(.init(tokens: words, isDirect: true), by: last.speaker, in: sentence)
  }

  private func statements(inSentence sentence: Int, lastSpeakers: inout [Int]) -> [StatementFinding] {
    let range = scene.reading.sentences[sentence]
    if let view = viewpoint(in: range, lastSpeakers: lastSpeakers) {
      lastSpeakers = view.speakers
      return view.contents.flatMap { content in view.speakers.map { finding(content, by: $0, in: sentence) } }
    }
    if let inner = SlavicInnerAttribution(scene: scene, holders: finder.holders).finding(
      in: range, lastSpeakers: lastSpeakers)
    {
      lastSpeakers = inner.speakers
      return inner.speakers.map { finding(.init(tokens: inner.content, isDirect: true), by: $0, in: sentence) }
    }
    let speeches = finder.speeches(in: range, lastSpeakers: lastSpeakers)
    if speeches.isEmpty, let speech = speech(withoutVerbIn: range) {
      lastSpeakers = [speech.speaker]
      return [finding(.init(tokens: speech.content, isDirect: true), by: speech.speaker, in: sentence)]
    }
    if let last = speeches.last {
      lastSpeakers = last.speakers
    } else if let subject = finder.subject(of: range) {
      lastSpeakers = [subject]
    } else if isOfUnnamedHolder(range) {
      lastSpeakers = []
    }
    let found = speeches.enumerated().flatMap { index, speech -> [StatementFinding] in
      let end = index + 1 < speeches.count ? start(of: speeches[index + 1], after: speech) : range.upperBound
      return content.contents(of: speech, in: range, until: end).flatMap { content in
        speech.speakers.map { finding(content, by: $0, in: sentence) }
      }
    }
    return found.isEmpty ? lead(before: sentence, speeches) : found
  }

  /// «Председатель парламента отметил …. (Он …)»: a post is the subject, whose holder no name tells, and the pronoun of the next sentence
  /// means no other.
  private func isOfUnnamedHolder(_ range: Range<Int>) -> Bool {
    let reading = scene.reading
    guard let post = RoleFinder(reading: reading).role(startingAt: range.lowerBound), !post.form.isPlural,
      reading.words[range.lowerBound].mayBe(.nominative), finder.holders.person(meantAt: range.lowerBound) == nil,
      let verb = range.first(where: { reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true })
    else { return false }
    return scene.mentions(in: range.lowerBound..<verb).allSatisfy { !$0.type.isPerson }
  }

  /// «X: …», «X, директор: «…»»: what shows by its form alone who said it.
  private func speech(withoutVerbIn range: Range<Int>) -> (speaker: Int, content: Range<Int>)? {
    ColonSpeech(scene: scene).speech(in: range) ?? SlavicCaption(scene: scene).speech(openedAt: range.lowerBound)
  }

  /// «Отметив, что …, | она добавила»: where the next verb of saying begins, with its subject before it.
  private func start(of next: SlavicSpeech, after speech: SlavicSpeech) -> Int {
    let subject = next.subject.lowerBound
    return subject >= speech.verb.upperBound ? min(subject, next.verb.lowerBound) : next.verb.lowerBound
  }

  private func finding(_ content: SlavicSpeechContent.Content, by speaker: Int, in sentence: Int) -> StatementFinding {
    about.finding(content.tokens, isDirect: content.isDirect, by: speaker, in: sentence)
  }

  /// «Об этом сообщил X»: what the sentence before says.
  private func lead(before sentence: Int, _ speeches: [SlavicSpeech]) -> [StatementFinding] {
    let reading = scene.reading
    guard sentence > 0, let speech = speeches.last, speech.isReport else { return [] }
    let words = reading.sentences[sentence].prefix { $0 < max(speech.verb.lowerBound, speech.subject.lowerBound) }
    let before = reading.sentences[sentence - 1]
    guard words.contains(where: { reading.isWord($0, .lead) && !isAttribute($0) }),
      !reading.isQuoted(before.lowerBound),
      let tokens = FreeSpeechContent(reading: reading).stretch(
        from: reading.datelineEnd(of: before), to: before.upperBound)
    else { return [] }
    return speech.speakers.map { finding(.init(tokens: tokens, isDirect: false), by: $0, in: sentence) }
  }

  /// «на этом | форуме»
  private func isAttribute(_ index: Int) -> Bool {
    let next = index + 1
    return scene.reading.tokens[next].kind == .word && !scene.reading.tokens[next].isCapitalised
      && [LexicalTable.forums, .bodies, .namedForums].contains { scene.reading.words.match($0, at: next) != nil }
  }
}

extension SlavicStatementReader {
  /// «По словам X, …», «По его мнению, …», «…, по словам X»
  private func viewpoint(
    in range: Range<Int>, lastSpeakers: [Int]
  ) -> (speakers: [Int], contents: [SlavicSpeechContent.Content])? {
    let reading = scene.reading
    guard let word = range.first(where: { reading.isWord($0, .viewpoint) && !reading.isQuoted($0) }),
      word - range.lowerBound < 4 || reading.isMark(word - 2, ",") || reading.isMark(word - 3, ",")
    else { return nil }
    let person = scene.mentions(in: word..<range.upperBound).first { person in
      person.type.isPerson && person.tokens.lowerBound - word <= Self.reach
        && !(word..<person.tokens.lowerBound).contains { reading.isMark($0, ",") }
    }
    let pronoun = (max(range.lowerBound, word - 2)..<word + 2).first { reading.isWord($0, .pronoun) }
    let meant = pronoun.map { scene.people(meantBy: $0, rather: lastSpeakers) } ?? []
    let speakers = person.map { [$0.entity] } ?? meant
    guard !speakers.isEmpty else { return nil }
    let end = person?.tokens.upperBound ?? word + 1
    let isOpening = word - range.lowerBound < 4
    // «Y отметил, что …, так как, по его мнению, …»: within what another says.
    if !isOpening, person == nil, hasReport(before: word, in: range) { return nil }
    let content = isOpening ? content(behindOpeningUntil: end, in: range) : content(around: word, until: end, in: range)
    return (speakers, content.map { [.init(tokens: $0, isDirect: false)] } ?? [])
  }

  /// «По словам X, | …»
  private func content(behindOpeningUntil end: Int, in range: Range<Int>) -> Range<Int>? {
    let reading = scene.reading
    guard let comma = (end..<range.upperBound).first(where: { reading.isMark($0, ",") }) else { return nil }
    let next = reading.isWord(comma + 1, .complementiser) ? comma + 2 : comma + 1
    return FreeSpeechContent(reading: reading).stretch(from: next, to: range.upperBound)
  }

  /// «… |, по словам X», «…, по словам X, … |»: the words before, those behind too where the sentence goes on.
  private func content(around word: Int, until end: Int, in range: Range<Int>) -> Range<Int>? {
    let reading = scene.reading
    let goesOn = reading.isMark(end, ",") && range.upperBound - end > 3
    let start = (range.lowerBound..<word).last { reading.isMark($0, ",") } ?? word
    return FreeSpeechContent(reading: reading).stretch(from: range.lowerBound, to: goesOn ? range.upperBound : start)
  }

  private func hasReport(before word: Int, in range: Range<Int>) -> Bool {
    scene.reading.words.verbs(.speechVerbs, in: range.lowerBound..<word).contains {
      $0.match.meaning == .report && $0.match.form.isPredicate && !scene.reading.isQuoted($0.token)
    }
  }
}
