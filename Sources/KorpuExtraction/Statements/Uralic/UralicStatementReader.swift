internal import KorpuLanguage
internal import KorpuModel

/// Reads who said what in Hungarian, sentence by sentence, remembering who spoke last and who met.
struct UralicStatementReader {
  let scene: Scene
  private var speaker: UralicSpeaker
  private let content: UralicContent
  private let about: StatementTopics

  init(scene: Scene, anaphora: Anaphora, forums: DemonstrativeForum) {
    self.scene = scene
    speaker = UralicSpeaker(scene: scene, bearers: TitleBearers(scene: scene, anaphora: anaphora))
    content = UralicContent(reading: scene.reading)
    about = StatementTopics(scene: scene, forums: forums)
  }

  private var reading: TokenizedArticle { scene.reading }

  mutating func findings() -> [StatementFinding] {
    var findings: [StatementFinding] = []
    var memory = UralicSpeaker.Memory()
    var quotedUntil = 0
    for sentence in reading.sentences.indices where reading.sentences[sentence].lowerBound >= quotedUntil {
      if let line = line(inSentence: sentence, memory) {
        if findings.last?.content != line.content { findings.append(line) }
        quotedUntil = line.content.upperBound
        continue
      }
      let open = memory.open
      memory.open = nil
      var found = statements(inSentence: sentence, &memory)
      if let open, let name = name(of: open, inSentence: sentence, memory) {
        speaker.bearers.add(name, bearing: open.title)
        found.insert(finding(open.content, by: name, in: sentence - 1), at: 0)
      }
      for finding in found
      where !findings.suffix(8).contains(where: { $0.content == finding.content && $0.speaker == finding.speaker }) {
        findings.append(finding)
      }
      let party = party(ofSentence: sentence)
      if party.count > 1 { memory.party = party }
    }
    return findings
  }

  /// «(X is köszöntötte a megjelenteket.) | – Büszkék vagyunk …»: a paragraph of dialogue without a verb of saying is of who was
  /// spoken of last.
  private func line(inSentence sentence: Int, _ memory: UralicSpeaker.Memory) -> StatementFinding? {
    let start = reading.sentences[sentence].lowerBound
    guard memory.speakers.count == 1, sentence > 0, reading.startsParagraph(start), reading.isDash(start),
      let words = DialogueLine(reading: reading).paragraph(openedAt: start), words.count > Self.shortestLine,
      !words.contains(where: { reading.words.verb(.speechVerbs, at: $0) != nil && content.dash(before: $0) != nil })
    else { return nil }
    return finding(.init(tokens: words, isDirect: true), by: memory.speakers[0], in: sentence)
  }

  /// A line of dialogue has more tokens; an item of a list after a dash may have fewer.
  private static let shortestLine = 8

  /// «… – közölte a szóvivő. | Halmos Péter hozzátette: …»: who speaks next, and has no title of his own, is the spokesman.
  private func name(of open: UralicSpeaker.Memory.Open, inSentence sentence: Int, _ memory: UralicSpeaker.Memory)
    -> Int?
  {
    guard memory.speakers.count == 1, let name = memory.speakers.first, !speaker.bearers.isTitled(name) else {
      return nil
    }
    let first = scene.mentions(ofSentence: sentence).first { $0.type.isPerson }
    return first?.entity == name && first?.isIn(.nominative) == true ? name : nil
  }

  private func statements(inSentence sentence: Int, _ memory: inout UralicSpeaker.Memory) -> [StatementFinding] {
    let range = reading.sentences[sentence]
    if let inner = InnerAttribution(scene: scene).finding(
      in: range, lastSpeakers: memory.speakers, holder: { holder(of: $0, memory.speakers) })
    {
      memory.speakers = inner.speakers
      return inner.speakers.map { finding(.init(tokens: inner.content, isDirect: true), by: $0, in: sentence) }
    }
    let verbs = verbs(in: range)
    let viewpoint = UralicViewpoint(scene: scene, bearers: speaker.bearers).finding(in: range, memory)
    guard !verbs.isEmpty || viewpoint != nil else { return statements(withoutVerbsIn: sentence, &memory) }
    var found = statements(of: verbs, inSentence: sentence, viewpoint.map { [$0.speaker] } ?? [], &memory)
    if let viewpoint {
      if found.isEmpty {
        found.append(finding(.init(tokens: viewpoint.content, isDirect: false), by: viewpoint.speaker, in: sentence))
      }
      memory.speakers = [viewpoint.speaker]
    }
    return found
  }

  /// «X: …»: what stands behind a colon; of another sentence only the subject is remembered.
  private func statements(
    withoutVerbsIn sentence: Int, _ memory: inout UralicSpeaker.Memory
  ) -> [StatementFinding] {
    let range = reading.sentences[sentence]
    if let speech = ColonSpeech(scene: scene).speech(in: range) {
      memory.speakers = [speech.speaker]
      return [finding(.init(tokens: speech.content, isDirect: true), by: speech.speaker, in: sentence)]
    }
    let subject =
      scene.mentions(in: reading.behindStandIn(in: range)).first(where: scene.isSubject)
      ?? scene.mentions(in: range).first(where: scene.isSubject)
    if let subject, !reading.isPictureCaption(range) { memory.speakers = [subject.entity] }
    return []
  }

  /// What is said by each verb of saying, and by whom.
  ///
  /// - Parameter holders: Who speaks by a verb without a subject.
  private func statements(
    of verbs: [(Range<Int>, VerbMatch)], inSentence sentence: Int, _ holders: [Int],
    _ memory: inout UralicSpeaker.Memory
  ) -> [StatementFinding] {
    let range = reading.sentences[sentence]
    var found: [StatementFinding] = []
    var start = range.lowerBound
    var holders = holders
    for (index, (verb, match)) in verbs.enumerated() where !content.isInserted(verb) && start <= verb.lowerBound {
      let dash = content.dash(before: verb.lowerBound)
      let next = index + 1 < verbs.count ? verbs[index + 1].0 : nil
      let finding = speakers(of: verb, dash: dash, from: start, next: next, holders, memory)
      let named = named(finding, match, dash: dash, &memory)
      guard !named.isEmpty else { continue }
      holders = named
      memory.speakers = named
      guard match.meaning != .courtesy,
        let content = statement(of: verb, match, dash: dash, from: start, until: limit(before: next, in: range))
      else { continue }
      found += named.map { self.finding(content, by: $0, in: sentence) }
      start = dash == nil ? max(verb.upperBound, content.tokens.upperBound) : verb.upperBound
    }
    return found
  }

  /// The people found as the speakers of a verb; what a mere title said is kept until somebody bears it.
  private func named(
    _ speakers: UralicSpeaker.Finding, _ match: VerbMatch, dash: Int?, _ memory: inout UralicSpeaker.Memory
  ) -> [Int] {
    switch speakers {
    case .people(let people): return people
    case .title(let title):
      memory.speakers = []
      if let dash, match.meaning == .report, let content = content.content(beforeDash: dash) {
        memory.open = .init(title: title, content: content)
      }
      return []
    }
  }

  /// Whom a title within a quotation means, where the narrator speaks: „… – mondta a miniszter. – …”.
  private func holder(of title: Int, _ lastSpeakers: [Int]) -> Int? {
    switch speaker.bearers.meaning(at: title, preferring: lastSpeakers) {
    case .person(let person): person
    case .noTitle, .unknown: nil
    }
  }

  private func speakers(
    of verb: Range<Int>, dash: Int?, from start: Int, next: Range<Int>?, _ holders: [Int],
    _ memory: UralicSpeaker.Memory
  ) -> UralicSpeaker.Finding {
    let sentence = reading.sentence(of: verb.lowerBound)
    var memory = memory
    if !holders.isEmpty { memory.speakers = holders }
    let end = (verb.upperBound..<max(verb.upperBound, next?.lowerBound ?? sentence.upperBound)).first {
      reading.isWord($0, [.complementiser, .relative]) || reading.isMark($0, ":") || reading.isMark($0, ";")
        || dash == nil && reading.isMark($0, ",")
    }
    let last = end ?? (dash == nil ? verb.upperBound : next?.lowerBound ?? sentence.upperBound)
    let before = dash == nil ? start..<max(start, verb.lowerBound) : verb.lowerBound..<verb.lowerBound
    return speaker.speakers(of: verb, before: before, after: verb.upperBound..<last, endsClause: dash != nil, memory)
  }

  private func statement(
    of verb: Range<Int>, _ match: VerbMatch, dash: Int?, from start: Int, until limit: Int
  ) -> UralicContent.Content? {
    if let dash { return match.meaning == .report ? content.content(beforeDash: dash) : nil }
    if let after = content.content(after: verb, until: limit, isReport: match.meaning == .report) { return after }
    return match.meaning == .report ? content.claim(before: verb.lowerBound, from: start) : nil
  }

  /// A second verb that carries on, «…, és hozzátette, hogy …», ends what the first says; so does one after a dash.
  private func limit(before next: Range<Int>?, in sentence: Range<Int>) -> Int {
    guard let next else { return creditStart(in: sentence) ?? sentence.upperBound }
    if let dash = content.dash(before: next.lowerBound) { return dash }
    let joint = (max(sentence.lowerBound, next.lowerBound - 3)..<next.lowerBound).last { reading.isMark($0, ",") }
    return joint ?? sentence.upperBound
  }

  /// «… - hangzott el»: who tells it, nobody says; it is no part of what is told.
  private func creditStart(in sentence: Range<Int>) -> Int? {
    sentence.suffix(Self.longestCredit).first { index in
      reading.isDash(index) && reading.tokens[index].followsSpace && index > sentence.lowerBound
        && (index + 1..<min(index + 4, sentence.upperBound)).contains {
          reading.words.verb(.speechVerbs, at: $0)?.form == .passive
        }
    }
  }

  /// How many tokens a credit after a dash has at most.
  private static let longestCredit = 10

  private func verbs(in range: Range<Int>) -> [(Range<Int>, VerbMatch)] {
    reading.verbsOfSaying(in: range) { index, match in
      match.form == .finite && !reading.isNegated(index) && !isOtherVerb(at: index, longerThan: match.length)
        && !isOfThing(index) && !isParticiple(index, match)
    }
  }

  /// «Kazahsztán a Duna | kiemelt, tengeren túli partnere», but not «annyit közölt, hogy …», «úgy vélekedett, …»: of what has been said,
  /// where nothing leads to what is said.
  private func isParticiple(_ index: Int, _ match: VerbMatch) -> Bool {
    guard match.length == 1, match.meaning == .report, reading.hasEnding(.participle, at: index),
      reading.isMark(index + 1, ","), !reading.isWord(index + 2, .complementiser),
      content.dash(before: index) == nil, scene.mention(endingBefore: index, where: \.isPerson) == nil
    else { return false }
    return index == 0 || !reading.words[index - 1].isFunctionWord
  }

  /// «írta alá», signed, is no «írta», wrote.
  private func isOtherVerb(at index: Int, longerThan length: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { $0.length > length } ?? false
  }

  /// «X a munkáról beszélt, | ami kiemeli a kereskedelem szerepét»: what a thing shows, nobody says.
  private func isOfThing(_ verb: Int) -> Bool {
    let word = UralicClause(reading: reading).clause(of: verb..<verb + 1).lowerBound
    guard word < verb, reading.isWord(word, .relative), !reading.isWord(word, [.thereat, .masculine, .feminine]),
      reading.words[word].readings.allSatisfy({ $0.form.grammaticalCase == .nominative })
    else { return false }
    return !scene.mentions(in: word..<verb).contains { $0.type.isPerson && $0.isIn(.nominative) }
      && content.dash(before: verb) == nil
  }

  /// Who met in a sentence: the next may say what they agreed on.
  private func party(ofSentence sentence: Int) -> [Int] {
    let verb = reading.sentences[sentence].first {
      !reading.isQuoted($0)
        && reading.words.verb(.actVerbs, at: $0).map { [.meet, .receive].contains($0.meaning) } == true
    }
    guard let verb else { return [] }
    let people = scene.mentions(in: UralicClause(reading: reading).clause(of: verb..<verb + 1)).filter {
      $0.type.isPerson && $0.isIn([.nominative, .accusative, .instrumental])
    }
    var seen: Set<Int> = []
    let all = people.map(\.entity).filter { seen.insert($0).inserted }
    return all.count == 2 ? all : []
  }

  private func finding(_ content: UralicContent.Content, by speaker: Int, in sentence: Int) -> StatementFinding {
    about.finding(content.tokens, isDirect: content.isDirect, by: speaker, in: sentence)
  }
}
