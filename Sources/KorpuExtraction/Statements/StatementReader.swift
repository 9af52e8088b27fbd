internal import KorpuLanguage
internal import KorpuModel

/// Reads who said what, sentence by sentence, remembering who spoke last.
struct StatementReader {
  let scene: Scene
  private let finder: SpeechFinder
  private let reported: ReportedSpeech
  private let direct: DirectSpeech
  private let forums: DemonstrativeForum

  init(scene: Scene, anaphora: Anaphora, forums: DemonstrativeForum) {
    self.scene = scene
    self.forums = forums
    finder = SpeechFinder(scene: scene, anaphora: anaphora)
    reported = ReportedSpeech(reading: scene.reading)
    direct = DirectSpeech(reading: scene.reading)
  }

  func findings() -> [StatementFinding] {
    var findings: [StatementFinding] = []
    var last = LastWord()
    for sentence in scene.reading.sentences.indices {
      let start = scene.reading.sentences[sentence].lowerBound
      // What stands inside a quotation already read is nobody's attribution.
      guard start >= last.quotedUntil else { continue }
      let found = statements(inSentence: sentence, last: &last)
      for finding in found where !finding.isDirect || !findings.hasLately(finding) {
        findings.append(finding)
      }
    }
    return findings
  }

  private func statements(inSentence sentence: Int, last: inout LastWord) -> [StatementFinding] {
    var found: [StatementFinding] = []
    if let view = viewpoint(inSentence: sentence, lastSpeakers: last.speakers) {
      last.speakers = [view.speaker]
      found = view.statements
    } else {
      let speeches = finder.speeches(inSentence: sentence, lastSpeakers: last.speakers)
      if let speech = speeches.last { last.speakers = speech.speakers }
      found = speeches.flatMap { statements(of: $0) }
      if speeches.isEmpty {
        found = continuation(ofSentence: sentence, last: last)
        if found.isEmpty, let subject = finder.subject(ofSentence: sentence) { last.speakers = [subject] }
      }
    }
    if let quoted = found.last(where: \.isDirect) {
      last.quotedUntil = quoted.content.upperBound
    }
    if !found.isEmpty { last.sentence = sentence }
    return found
  }

  private func statements(of speech: Speech) -> [StatementFinding] {
    var found: [StatementFinding] = []
    let pointsBack = lead(inSentence: speech.sentence)
    if let content = reported.content(of: speech) {
      found += statements(content, by: speech.speakers, in: speech.sentence, isDirect: false, confidence: 0.85)
    } else if pointsBack, speech.isNamed, let content = sentenceBefore(speech.sentence) {
      found += statements(content, by: speech.speakers, in: speech.sentence, isDirect: false, confidence: 0.75)
    }
    if speech.form == .finite, let content = direct.content(of: speech) {
      found += statements(content, by: speech.speakers, in: speech.sentence, isDirect: true, confidence: 0.95)
    }
    return found
  }

  private func statements(
    _ content: Range<Int>, by speakers: [Int], in sentence: Int, isDirect: Bool, confidence: Double
  ) -> [StatementFinding] {
    speakers.map { speaker in
      StatementFinding(
        speaker: speaker, attribution: sentence, content: content, isDirect: isDirect,
        about: StatementTopics(scene: scene, forums: forums).entities(in: content, speaker: speaker), confidence: confidence)
    }
  }
}

/// Who spoke last, and where.
private struct LastWord {
  var speakers: [Int] = []
  /// The last sentence with a statement.
  var sentence: Int?
  var quotedUntil = 0
}

extension StatementReader {
  /// «X-in sözlərinə görə, …», «Onun sözlərinə görə, …: "…"».
  private func viewpoint(
    inSentence sentence: Int, lastSpeakers: [Int]
  ) -> (speaker: Int, statements: [StatementFinding])? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    guard let word = range.first(where: { reading.isWord($0, .viewpoint) && !reading.isQuoted($0) }),
      word > range.lowerBound
    else { return nil }
    let person = scene.mention(endingBefore: word, where: \.isPerson)?.entity
    guard let speaker = person ?? (reading.isWord(word - 1, .pronoun) ? lastSpeakers.first : nil) else { return nil }
    let start = (word..<range.upperBound).first { reading.isMark($0, ",") } ?? word + 1
    var found: [StatementFinding] = []
    if let content = reported.stretch(from: start, in: range) {
      found += statements(content, by: [speaker], in: sentence, isDirect: false, confidence: 0.85)
    }
    if let content = direct.content(announcedAfter: start, in: range) {
      found += statements(content, by: [speaker], in: sentence, isDirect: true, confidence: 0.95)
    }
    return (speaker, found)
  }

  /// Whether the sentence points back at the one before as what was said: «bunu … deyib», «bu barədə …».
  private func lead(inSentence sentence: Int) -> Bool {
    let reading = scene.reading
    return reading.sentences[sentence].contains { index in
      guard !reading.isQuoted(index) else { return false }
      return reading.isWord(index, .lead)
        || (reading.isWord(index, .leadNoun) && reading.isWord(index - 1, .demonstrative))
    }
  }

  private func sentenceBefore(_ sentence: Int) -> Range<Int>? {
    guard sentence > 0 else { return nil }
    let range = scene.reading.sentences[sentence - 1]
    guard !scene.reading.isQuoted(range.lowerBound) else { return nil }
    return reported.stretch(from: range.lowerBound, in: range)
  }

  /// A paragraph that is one quotation, right after a statement: the same speaker goes on.
  private func continuation(ofSentence sentence: Int, last: LastWord) -> [StatementFinding] {
    let reading = scene.reading
    let start = reading.sentences[sentence].lowerBound
    guard last.sentence == sentence - 1 || last.quotedUntil > 0 && last.quotedUntil + 3 >= start,
      !last.speakers.isEmpty,
      reading.startsParagraph(start), let content = direct.content(openedAt: start)
    else { return [] }
    let next = (content.upperBound..<reading.tokens.count).first {
      reading.tokens[$0].kind != .mark && reading.tokens[$0].kind != .closingQuote
    }
    guard next.map(reading.startsParagraph) ?? true else { return [] }
    return statements(content, by: last.speakers, in: sentence, isDirect: true, confidence: 0.7)
  }
}

extension [StatementFinding] {
  /// Whether the words have been attributed already; only the last few findings can hold them.
  fileprivate func hasLately(_ finding: StatementFinding) -> Bool {
    suffix(8).contains { $0.content == finding.content && $0.speaker == finding.speaker }
  }
}
