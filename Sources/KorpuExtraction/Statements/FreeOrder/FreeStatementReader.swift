internal import KorpuLanguage
internal import KorpuModel

/// Reads who said what in languages whose verb stands where it likes, sentence by sentence, remembering who spoke last.
struct FreeStatementReader {
  let scene: Scene
  private let finder: FreeSpeechFinder
  private let content: FreeSpeechContent
  private let about: StatementTopics

  init(scene: Scene, anaphora: Anaphora, forums: DemonstrativeForum) {
    self.scene = scene
    finder = FreeSpeechFinder(scene: scene, anaphora: anaphora)
    content = FreeSpeechContent(reading: scene.reading)
    about = StatementTopics(scene: scene, forums: forums)
  }

  func findings() -> [StatementFinding] {
    var findings: [StatementFinding] = []
    var lastSpeakers: [Int] = []
    var quotedUntil = 0
    for sentence in scene.reading.sentences.indices {
      let start = scene.reading.sentences[sentence].lowerBound
      // What stands inside a quotation already read is nobody's attribution.
      guard start >= quotedUntil else { continue }
      var found = statements(inSentence: sentence, lastSpeakers: &lastSpeakers)
      if found.isEmpty, let last = findings.last, let rest = rest(of: last, inSentence: sentence) {
        for index in findings.indices where findings[index].content == last.content {
          findings[index] = joined(findings[index], with: rest)
        }
        quotedUntil = rest.upperBound
        continue
      }
      if found.isEmpty, let last = findings.last, let more = continuation(of: last, inSentence: sentence) {
        found = more
      }
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

  /// «(“…,” she said.) | “There is no way back.”»: in the paragraph of a quotation a sentence that is one is the rest of it.
  private func rest(of last: StatementFinding, inSentence sentence: Int) -> Range<Int>? {
    let start = scene.reading.sentences[sentence].lowerBound
    guard last.isDirect, sentence - last.attribution == 1, last.content.upperBound < start,
      scene.reading.lexicon.language.family == .germanic, !scene.reading.startsParagraph(start)
    else { return nil }
    return quotation(alone: start)
  }

  private func joined(_ statement: StatementFinding, with rest: Range<Int>) -> StatementFinding {
    StatementFinding(
      speaker: statement.speaker, attribution: statement.attribution,
      content: statement.content.lowerBound..<rest.upperBound, isDirect: true,
      about: (statement.about + about.entities(in: rest, speaker: statement.speaker)).unique(),
      confidence: statement.confidence)
  }

  /// What a mark at a token opens, where nothing but the closing mark follows in the sentence that it ends in.
  private func quotation(alone start: Int) -> Range<Int>? {
    let reading = scene.reading
    guard let words = content.content(openedAt: start) else { return nil }
    let end = reading.sentence(of: words.upperBound - 1).upperBound
    return (words.upperBound..<end).allSatisfy { reading.tokens[$0].kind != .word } ? words : nil
  }

  /// A sentence that is one quotation, after what somebody said: the same speaker goes on.
  private func continuation(of last: StatementFinding, inSentence sentence: Int) -> [StatementFinding]? {
    let reading = scene.reading
    let start = reading.sentences[sentence].lowerBound
    guard let words = quotation(alone: start),
      sentence - last.attribution == 1 || last.content.upperBound + 3 >= start,
      !last.isDirect || reading.startsParagraph(start), reading.lexicon.language.family == .germanic
    else { return nil }
    return [finding(words, isDirect: true, by: last.speaker, in: sentence)]
  }

  private func statements(inSentence sentence: Int, lastSpeakers: inout [Int]) -> [StatementFinding] {
    let range = scene.reading.sentences[sentence]
    if let view = viewpoint(in: range, lastSpeakers: lastSpeakers) {
      lastSpeakers = [view.speaker]
      return view.content.map { [finding($0, isDirect: false, by: view.speaker, in: sentence)] } ?? []
    }
    let speeches = finder.speeches(inSentence: sentence, lastSpeakers: lastSpeakers)
    if speeches.isEmpty, let speech = ColonSpeech(scene: scene).speech(in: range) {
      lastSpeakers = [speech.speaker]
      return [finding(speech.content, isDirect: true, by: speech.speaker, in: sentence)]
    }
    if let last = speeches.last {
      lastSpeakers = last.speakers
    } else if let subject = finder.subject(ofSentence: sentence) {
      lastSpeakers = [subject]
    }
    let fronted = FrontedSpeech(scene: scene, content: content).speech(in: range, before: speeches.first)
    if speeches.isEmpty, let fronted { lastSpeakers = fronted.speakers }
    let opening = fronted.map { speech in
      speech.speakers.map { finding(speech.content, isDirect: false, by: $0, in: sentence) }
    }
    return (opening ?? [])
      + speeches.enumerated().flatMap { index, speech -> [StatementFinding] in
        let next = index + 1 < speeches.count ? speeches[index + 1] : nil
        let end = next.map { limit(of: speech, before: $0) } ?? range.upperBound
        return content.contents(of: speech, in: range, until: end).flatMap { content in
          speech.speakers.map { finding(content.tokens, isDirect: content.isDirect, by: $0, in: sentence) }
        }
      }
  }

  /// A second verb of the same speaker ends what the first says; another within its clause does not.
  private func limit(of speech: FreeSpeechFinder.Speech, before next: FreeSpeechFinder.Speech) -> Int {
    let end = scene.reading.sentence(of: speech.verb.lowerBound).upperBound
    return next.speakers == speech.speakers && next.subject == speech.subject ? next.verb.lowerBound : end
  }

  private func finding(_ tokens: Range<Int>, isDirect: Bool, by speaker: Int, in sentence: Int) -> StatementFinding {
    StatementFinding(
      speaker: speaker, attribution: sentence, content: tokens, isDirect: isDirect,
      about: about.entities(in: tokens, speaker: speaker), confidence: isDirect ? 0.93 : 0.83)
  }

  /// «According to X, …», «По словам X, …», «X szerint …».
  private func viewpoint(in range: Range<Int>, lastSpeakers: [Int]) -> (speaker: Int, content: Range<Int>?)? {
    let reading = scene.reading
    let isUralic = reading.lexicon.language.family == .uralic
    guard let word = range.first(where: { reading.isWord($0, .viewpoint) && !reading.isQuoted($0) }),
      isUralic || isAtEdge(word, of: range)
    else { return nil }
    let before = scene.mention(endingBefore: word, where: \.isPerson)
    let after = scene.mentions(in: word..<range.upperBound).first { person in
      person.type.isPerson && person.tokens.lowerBound - word <= 14
        && !(word..<person.tokens.lowerBound).contains { reading.isMark($0, ",") }
    }
    let pronoun = (max(range.lowerBound, word - 2)..<min(range.upperBound, word + 3)).first {
      reading.isWord($0, .pronoun)
    }
    let meant = pronoun.flatMap { scene.people(meantBy: $0, rather: lastSpeakers).first }
    guard let speaker = (isUralic ? before : after)?.entity ?? meant else { return nil }
    let end = after?.tokens.upperBound ?? word + 1
    if let comma = (end..<range.upperBound).first(where: { reading.isMark($0, ",") }), comma + 3 < range.upperBound {
      return (speaker, content.stretch(from: comma + 1, to: range.upperBound))
    }
    if isUralic { return (speaker, content.stretch(from: word + 1, to: range.upperBound)) }
    let comma = (range.lowerBound..<word).last { reading.isMark($0, ",") }
    return (speaker, comma.flatMap { content.stretch(from: range.lowerBound, to: $0) })
  }

  /// How many words stand before «opinion» in «In his opinion, …».
  private static let reach = 4

  /// Whether words of somebody's view begin a sentence, or follow a comma at its end.
  private func isAtEdge(_ word: Int, of sentence: Range<Int>) -> Bool {
    word - sentence.lowerBound < Self.reach || scene.reading.isMark(word - 1, ",")
  }
}
