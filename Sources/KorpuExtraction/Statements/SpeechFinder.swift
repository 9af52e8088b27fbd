internal import KorpuLanguage
internal import KorpuModel

/// Finds the verbs of saying in a passage, and whose they are.
struct SpeechFinder {
  let scene: Scene
  private let speakers: SpeakerFinder
  private let links: AttributionLinks

  init(scene: Scene, anaphora: Anaphora) {
    self.scene = scene
    speakers = SpeakerFinder(scene: scene, anaphora: anaphora)
    links = AttributionLinks(reading: scene.reading)
  }

  private var reading: TokenizedArticle { scene.reading }

  /// What the verbs before one leave to it.
  private struct Turn {
    /// Where the matter of the next verb may begin.
    var start: Int
    /// Who spoke by the verb before.
    var speakers: [Int] = []
    var isNamed = false
    /// Whether the sentence has a subject that is no person of the article.
    var isUnknown = false
  }

  /// - Parameter lastSpeakers: Whom a pronoun, or a verb without a subject, means.
  /// - Parameter follows: Whether the passage follows at once on what they said or did.
  func speeches(in passage: Passage, lastSpeakers: [Int], follows: Bool) -> [Speech] {
    var speeches: [Speech] = []
    var turn = Turn(start: passage.line?.upperBound ?? passage.tokens.lowerBound)
    for (verb, match) in verbs(in: passage) {
      let saying = Saying(verb: verb, match: match, link: links.link(before: verb, from: turn.start, in: passage))
      guard let speech = speech(saying, &turn, passage, lastSpeakers, follows: follows) else {
        if reading.isMark(verb.upperBound, ",") { turn.start = verb.upperBound }
        continue
      }
      speeches.append(speech)
      turn.start = verb.upperBound
    }
    return speeches
  }

  /// A verb of saying, with what joins to it what was said.
  private struct Saying {
    let verb: Range<Int>
    let match: VerbMatch
    let link: AttributionLink?

    /// The link, where what is said stands in quotation marks before the verb.
    var quotation: AttributionLink? { link?.kind == .quoted ? link : nil }
  }

  private func speech(
    _ saying: Saying, _ turn: inout Turn, _ passage: Passage, _ lastSpeakers: [Int], follows: Bool
  ) -> Speech? {
    if isOfMany(saying.verb, in: passage) {
      turn.isUnknown = true
      return nil
    }
    if saying.match.form == .participle { return speech(ofParticiple: saying, turn, passage, lastSpeakers) }
    switch subject(of: saying, turn, lastSpeakers) {
    case .people(let people, let contentStart):
      turn = Turn(start: turn.start, speakers: people, isNamed: true)
      return speech(saying, people, contentStart: contentStart, isNamed: true)
    case .unknown:
      turn = Turn(start: turn.start, isUnknown: true)
      return nil
    case nil:
      guard !turn.isUnknown, saying.match.form != .passive else { return nil }
      return speech(withoutSubject: saying, &turn, passage, lastSpeakers, follows: follows)
    }
  }

  /// «… deyən | A»: whoever stands behind the participle said it.
  private func speech(
    ofParticiple saying: Saying, _ turn: Turn, _ passage: Passage, _ lastSpeakers: [Int]
  ) -> Speech? {
    guard
      let subject = speakers.speaker(afterParticiple: saying.verb, until: passage.tokens.upperBound, lastSpeakers)
    else { return nil }
    let quoted = Saying(verb: saying.verb, match: saying.match, link: saying.quotation)
    return speech(quoted, [subject], contentStart: turn.start, isNamed: true)
  }

  /// Who said it, or by whom it was said, in the words of the sentence.
  private func subject(of saying: Saying, _ turn: Turn, _ lastSpeakers: [Int]) -> SpeakerFinder.Answer? {
    guard saying.match.form == .passive else { return named(saying.verb, saying.link, turn, lastSpeakers) }
    return speakers.author(after: saying.verb, start: turn.start)
      ?? saying.quotation.flatMap { speakers.author(before: $0.content.lowerBound, start: turn.start) }
  }

  /// Of a verb without a subject of its own: whoever spoke by the verb before, or last, or is meant.
  private func speech(
    withoutSubject saying: Saying, _ turn: inout Turn, _ passage: Passage, _ lastSpeakers: [Int], follows: Bool
  ) -> Speech? {
    let start = turn.start
    let (verb, link) = (saying.verb, saying.link)
    if !turn.speakers.isEmpty, link?.kind != .quotative || !speakers.isFollowedByOther(verb) {
      return speech(saying, turn.speakers, contentStart: start, isNamed: turn.isNamed)
    }
    // «(X toplantıda konuştu.) | "…" dedi.»
    let isBare =
      follows && saying.match.form.isPredicate && link.map { isAlone($0, before: verb, in: passage) } ?? false
    if isBare, !lastSpeakers.isEmpty {
      turn.speakers = lastSpeakers
      return speech(saying, lastSpeakers, contentStart: start, isNamed: false)
    }
    let goesOn = follows && !reading.startsParagraph(passage.tokens.lowerBound)
    guard let meant = meant(by: verb, link, in: passage, start: start, lastSpeakers: lastSpeakers, goesOn: goesOn)
    else { return nil }
    turn.speakers = meant.speakers
    return speech(saying, meant.speakers, contentStart: meant.contentStart, isNamed: meant.isNamed)
  }

  private func speech(_ saying: Saying, _ people: [Int], contentStart: Int, isNamed: Bool) -> Speech {
    Speech(
      sentence: reading.sentenceOfToken[saying.verb.lowerBound], speakers: people, verb: saying.verb,
      kind: .init(saying.match.meaning), form: saying.match.form, contentStart: contentStart, isNamed: isNamed,
      link: saying.link)
  }

  /// Whom the sentence names, or says by an office or a pronoun beside the verb, as the subject of a verb.
  private func named(
    _ verb: Range<Int>, _ link: AttributionLink?, _ turn: Turn, _ lastSpeakers: [Int]
  ) -> SpeakerFinder.Answer? {
    let start = turn.start
    if let link {
      if let subject = speakers.subject(between: link, and: verb, start: start, lastSpeakers: lastSpeakers) {
        return subject
      }
      if let subject = speakers.subject(after: verb, start: start, lastSpeakers: lastSpeakers) { return subject }
      if link.kind != .quoted, speakers.isFollowedByOther(verb) { return .unknown }
      let end = link.kind == .quoted ? link.content.lowerBound : verb.lowerBound
      return start < end ? speakers.subject(in: start..<end, lastSpeakers: lastSpeakers) : nil
    }
    return speakers.subject(in: start..<verb.lowerBound, lastSpeakers: lastSpeakers)
      ?? (turn.speakers.isEmpty ? speakers.subject(after: verb, start: start, lastSpeakers: lastSpeakers) : nil)
  }

  /// «So'zga chiqqanlar A tanlovga e'tibor qaratganini | ta'kidladilar»: whose words they are, no name tells.
  private func isOfMany(_ verb: Range<Int>, in passage: Passage) -> Bool {
    guard passage.line == nil else { return false }
    let sentence = reading.sentence(of: verb.lowerBound).lowerBound
    let head = speakers.skippingFillers(from: max(sentence, passage.tokens.lowerBound), to: verb.lowerBound)
    return ManySpeakers(scene: scene).areSubject(from: head, before: verb.lowerBound)
  }

  /// «Myhman … aýtdy»: a guest is the subject whom no name tells, and the pronoun of the next sentence means no other.
  func isOfGuest(_ passage: Passage) -> Bool {
    guard passage.line == nil, reading.lexicon.language.family == .turkic else { return false }
    let head = speakers.skippingFillers(from: passage.tokens.lowerBound, to: passage.tokens.upperBound)
    guard head < passage.tokens.upperBound, reading.isForm(head, of: .guests),
      let form = reading.words[head].form(in: .wordClasses)
    else { return false }
    return form == NounForm() && !reading.isWord(head + 1, .comitative)
  }

  /// «Parlamentin sədri … qeyd edib. (O, …)»: a post is the subject whose holder no name tells, and the pronoun of the next sentence
  /// means no other.
  func isOfUnnamedHolder(_ passage: Passage) -> Bool {
    guard passage.line == nil, reading.lexicon.language.family == .turkic else { return false }
    let head = speakers.skippingFillers(from: passage.tokens.lowerBound, to: passage.tokens.upperBound)
    guard let office = speakers.office(at: head), office.tokens.upperBound < passage.tokens.upperBound else {
      return false
    }
    return !reading.isWord(office.tokens.upperBound, [.copula, .post, .alike, .comitative])
      && reading.tokens[office.tokens.upperBound].kind == .word
  }

  /// Whom a sentence without a verb of saying is about: the pronoun of the next may mean them.
  func subject(of passage: Passage) -> Int? {
    guard passage.line == nil else { return nil }
    let head = speakers.skippingFillers(from: passage.tokens.lowerBound, to: passage.tokens.upperBound)
    guard !ManySpeakers(scene: scene).areSubject(from: head, before: passage.tokens.upperBound) else { return nil }
    return speakers.subjects(in: passage.tokens).first?.entity
  }

  /// Whom a position at a token within a quotation means, where the narrator speaks: «…, – деді министр. – …».
  func holder(within index: Int, _ lastSpeakers: [Int]) -> Int? { speakers.holder(within: index, lastSpeakers) }

  private func verbs(in passage: Passage) -> [(Range<Int>, VerbMatch)] {
    reading.verbsOfSaying(in: passage.tokens) { index, match in
      !passage.isSpoken(index) && match.form != .future && match.form != .nominal
        && !isManner(match, until: index + match.length)
    }
  }

  /// «Ошко атайын куттуктап | келгендигин (айтты)»: a verb of courtesy right before another that ends a claim tells how that
  /// was done, and is no act of its own.
  private func isManner(_ match: VerbMatch, until end: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, Speech.Kind(match.meaning) == .other,
      reading.tokens.indices.contains(end), reading.tokens[end].kind == .word
    else { return false }
    return reading.words[end].endsClaim && reading.words.verb(.speechVerbs, at: end) == nil
  }
}

extension SpeechFinder {
  private struct Meant {
    let speakers: [Int]
    let contentStart: Int
    let isNamed: Bool
  }

  /// Whom a verb means without a name: «O, … bildirib», «Qeyd edib ki, …», or who is named after it.
  private func meant(
    by verb: Range<Int>, _ link: AttributionLink?, in passage: Passage, start: Int, lastSpeakers: [Int], goesOn: Bool
  ) -> Meant? {
    if let later = laterSubject(after: verb, in: passage) {
      return Meant(speakers: [later], contentStart: start, isNamed: true)
    }
    guard !lastSpeakers.isEmpty else { return nil }
    let range = passage.tokens
    if let pronoun = pronoun(from: range.lowerBound, to: verb.lowerBound) {
      return Meant(speakers: lastSpeakers, contentStart: max(start, pronoun + 1), isNamed: false)
    }
    let isAtOnce = verb.lowerBound <= range.lowerBound + 2 && reading.isWord(verb.upperBound, .complementiser)
    guard isAtOnce || goesOn && isDropped(before: verb, in: passage) else { return nil }
    return Meant(speakers: lastSpeakers, contentStart: start, isNamed: false)
  }

  /// Whether a passage is a quotation and its verb, and nothing besides that could be who says it: «"…", - deyib.»
  private func isAlone(_ link: AttributionLink, before verb: Range<Int>, in passage: Passage) -> Bool {
    let opening = link.content.lowerBound - 1
    guard link.kind == .quoted, reading.tokens[max(opening, 0)].kind == .openingQuote,
      speakers.skippingFillers(from: passage.tokens.lowerBound, to: opening) == opening
    else { return false }
    // «"…", - deyib Kazinform» tells of another.
    return speakers.skippingFillers(from: link.clauseStart, to: verb.lowerBound) == verb.lowerBound
      && !speakers.isFollowedByOther(verb)
  }

  /// «… olduğunu belirterek, X …»: the subject follows the clause.
  private func laterSubject(after verb: Range<Int>, in passage: Passage) -> Int? {
    let end = reading.sentence(of: verb.lowerBound).upperBound
    guard reading.isMark(verb.upperBound, ","), verb.upperBound + 1 < end else { return nil }
    return speakers.subject(afterParticiple: verb, until: end).flatMap { $0.isIn(.nominative) ? $0.entity : nil }
  }

  /// A pronoun at the head of the sentence, or after a dash: «"…", – o, parlamentdə deyib».
  private func pronoun(from start: Int, to end: Int) -> Int? {
    let first = (start..<end).first { index in
      !(reading.tokens[index].kind == .mark || reading.isWord(index, .conjunction) || isPlainFiller(index))
    }
    if let first, reading.isWord(first, .pronoun) { return first }
    return (start..<end).first { index in
      reading.isWord(index, .pronoun) && !reading.isQuoted(index) && reading.isDash(index - 1)
    }
  }

  private func isPlainFiller(_ index: Int) -> Bool {
    reading.isWord(index, .filler) && !reading.isWord(index, .pronoun)
  }

  /// Whether a sentence leaves its subject out: it begins with what is no subject, and names nobody.
  private func isDropped(before verb: Range<Int>, in passage: Passage) -> Bool {
    let head = speakers.skippingFillers(from: passage.tokens.lowerBound, to: verb.lowerBound)
    guard head < verb.lowerBound, !speakers.isFollowedByOther(verb),
      !(head..<verb.lowerBound).contains(where: {
        reading.words.match(.roles, at: $0)?.form.grammaticalCase == .nominative
      })
    else { return false }
    if head > passage.tokens.lowerBound, reading.isWord(head - 1, .setting) { return true }
    if isOfSubject(head) { return false }
    if let mention = scene.mention(startingAt: head, where: { _ in true }) {
      return !mention.isIn(.nominative) || isAttribute(mention)
    }
    // «Tədbir çərçivəsində | təlimlərin mühüm əhəmiyyət daşıdığını qeyd edib»
    let first = min(reading.isWord(head + 1, .framing) ? head + 2 : head, verb.lowerBound)
    return (first..<min(first + Self.longestOwner, verb.lowerBound)).contains { isGenitive($0) }
  }

  /// «Türkmen | metbugaty … habar berdi», «özbek | tarapy … belledi»: the adjective of what is a subject itself.
  private func isOfSubject(_ adjective: Int) -> Bool {
    let next = adjective + 1
    guard reading.lexicon.language.family == .turkic, reading.words[adjective].isKey(of: .demonyms),
      reading.tokens.indices.contains(next), reading.tokens[next].kind == .word, !reading.tokens[next].isCapitalised
    else { return false }
    return reading.words[next].mayBePossessed(in: .nominative)
  }

  /// «Türk Konseyi | adının (değiştiğini belirtti)»: a body or gathering before a noun that it has, which is in another case.
  private func isAttribute(_ mention: LocatedMention) -> Bool {
    let noun = mention.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, !mention.type.isPerson, reading.tokens.indices.contains(noun),
      reading.tokens[noun].kind == .word, !reading.tokens[noun].isCapitalised
    else { return false }
    return reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .genitive && $0.stem.count > 1
        && $0.form.ending.length > 2
    }
  }

  /// How many words the owner may have that begins a sentence: «Dostluk bağlarının güçlendiğini belirtti».
  private static let longestOwner = 4

  /// Whether a word has the full ending of the genitive, which few words have by chance.
  private func isGenitive(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.form.ending.length > 2 }
  }
}
