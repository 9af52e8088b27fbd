internal import KorpuLanguage
internal import KorpuModel

/// Tells which gathering a sentence is about, and which the whole article reports on.
final class Gathering: Sendable {
  let scene: Scene
  let forums: DemonstrativeForum

  /// For each sentence the verbs of its acts, outside quotations.
  private let actsOfSentence: [[Act]]

  private struct Act {
    let name: String
    let tokens: Range<Int>
    let form: VerbForm
  }

  init(scene: Scene, forums: DemonstrativeForum) {
    self.scene = scene
    self.forums = forums
    actsOfSentence = scene.reading.sentences.map { Self.acts(in: $0, of: scene.reading) }
  }

  /// How many sentences a report takes to say what it reports on.
  private static let lead = 4

  /// The gathering that the article reports as held: the first that a verb of holding in the past goes with,
  /// the part rather than the whole of it.
  func reported(_ context: RelationContext) -> Int? {
    let wholes = Set(context.ties(.partOf).map(\.to))
    for sentence in scene.reading.sentences.indices.prefix(Self.lead) {
      let forums = scene.mentions(ofSentence: sentence).filter { $0.type.isForum && !isTime($0) }
      guard !forums.isEmpty, isHeld(inSentence: sentence), !isAside(inSentence: sentence, context) else {
        continue
      }
      return (forums.first { !wholes.contains($0.entity) } ?? forums[forums.startIndex]).entity
    }
    return nil
  }

  /// Whether a sentence says in the past or present that something is held; where gatherings are objects, also that it is
  /// hosted.
  private func isHeld(inSentence sentence: Int) -> Bool {
    let isObject = !scene.reading.lexicon.language.family.isVerbFinal
    return (["hold"] + (isObject ? ["organise"] : [])).contains { act in
      acts(act, inSentence: sentence).contains { $0.form == .finite }
    }
  }

  /// The gathering that a sentence names as its place: «X Forumunda», «paneldə», «çıxışında», «forum çərçivəsində».
  ///
  /// - Parameters:
  ///   - contents: What is said there: «bu forumda» within it is the speaker's topic, not the place.
  ///   - cases: The cases that name a place; verbs of attending ask for the dative too.
  func setting(
    ofSentence sentence: Int, besides contents: [Range<Int>] = [], in cases: CaseSet = .locative
  ) -> Int? {
    let range = scene.reading.sentences[sentence]
    func isOutside(_ token: Int) -> Bool {
      !scene.reading.isQuoted(token) && !contents.contains { $0.contains(token) }
    }
    let named = scene.mentions(ofSentence: sentence).filter {
      $0.type.isForum && (isOutside($0.tokens.lowerBound) || isAtSpeech($0)) && !isMentionedOnly($0)
    }
    if let place = named.first(where: { isIn(cases, $0) }) { return place.entity }
    for index in range where isOutside(index) && forumCase(at: index).map({ CaseSet($0).isSubset(of: cases) }) == true {
      if let forum = forums.forum(calledAt: index) { return forum }
    }
    if let frame = named.first(where: { isFrame($0.tokens, in: cases) }) { return frame.entity }
    for index in range where isOutside(index) && forumCase(at: index) != nil && isFrame(index..<index + 1, in: cases) {
      if let forum = forums.forum(calledAt: index) { return forum }
    }
    return nil
  }

  /// Whether the place of a sentence is a gathering of which the article names none: «seminarda», «konsertə».
  func isElsewhere(inSentence sentence: Int) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic else { return false }
    return scene.reading.sentences[sentence].contains { index in
      !scene.reading.isQuoted(index)
        && forumCase(at: index).map { CaseSet($0).isSubset(of: [.locative, .dative]) } == true
        && forums.isAnother(index)
    }
  }

  /// The gathering that a sentence of attending is about: «X Forumuna», «tədbirə», «oňa».
  func attended(inSentence sentence: Int) -> Int? {
    setting(ofSentence: sentence, in: [.locative, .dative]) ?? pointedAt(inSentence: sentence)
  }

  /// The last gathering of the sentence before, where one begins with «orada», «oňa», «unda».
  func pointedAt(inSentence sentence: Int) -> Int? {
    let head = scene.reading.sentences[sentence].lowerBound
    let isPointedAt = scene.reading.isWord(head, .thereat) || scene.reading.isWord(head + 1, .thereat)
    guard isPointedAt, sentence > 0 else { return nil }
    return scene.mentions(ofSentence: sentence - 1).last { $0.type.isForum && !isTime($0) }?.entity
      ?? (scene.reading.lexicon.language.family == .turkic ? subject(ofSentence: sentence - 1)?.entity : nil)
  }

  /// Whether a gathering is only the frame of another: «X Forumu çərçivəsində».
  func isFrame(_ mention: LocatedMention) -> Bool {
    scene.reading.isWord(mention.tokens.upperBound, .framing) && scene.reading.lexicon.language.family == .turkic
  }

  /// «X Forumu çərçivəsində», «Forumun açılış mərasimində»
  private func isFrame(_ tokens: Range<Int>, in cases: CaseSet) -> Bool {
    let reading = scene.reading
    var next = tokens.upperBound
    guard reading.lexicon.language.family == .turkic, reading.tokens.indices.contains(next) else { return false }
    if reading.isWord(next, .framing) { return true }
    // «форумунун расмий | ачылышында»
    if reading.words[next].isKey(of: .bodyModifiers), next + 1 < reading.sentence(of: next).upperBound { next += 1 }
    guard reading.isForm(next, of: .opening) else { return false }
    let end = min(next + 2, reading.sentence(of: next).upperBound)
    return (next..<end).contains { index in
      reading.words[index].readings.contains {
        $0.form.possessor == .third && CaseSet($0.form.grammaticalCase).isSubset(of: cases)
      }
    }
  }

  /// The gathering that a sentence is about: named, or by its type word alone as the subject.
  func subject(ofSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    let isSubject = { (mention: LocatedMention) in
      mention.type.isForum && !self.isOfTitle(mention) && !self.isTime(mention)
    }
    if let named = scene.mentions(ofSentence: sentence).first(where: isSubject) {
      return (named.entity, named.tokens)
    }
    for index in scene.reading.sentences[sentence] where !scene.reading.isQuoted(index) && forumCase(at: index) != nil {
      if let forum = forums.forum(calledAt: index) { return (forum, index..<index + 1) }
    }
    return nil
  }

  /// «(The panel was held.) | It was chaired by X»: the gathering of the sentence before, for a pronoun that begins one.
  func meant(byPronounOf sentence: Int) -> Int? {
    let head = scene.reading.sentences[sentence].lowerBound
    guard sentence > 0, scene.reading.isWord(head, .thereat) else { return nil }
    let forums = scene.mentions(ofSentence: sentence - 1).filter(\.type.isForum)
    return (forums.first { $0.isIn(.nominative) } ?? forums.last)?.entity
  }

  /// The verbs of an act in a sentence, outside quotations.
  func acts(_ act: String, inSentence sentence: Int) -> [(tokens: Range<Int>, form: VerbForm)] {
    actsOfSentence[sentence].compactMap { $0.name == act ? ($0.tokens, $0.form) : nil }
  }

  private static func acts(in sentence: Range<Int>, of reading: TokenizedArticle) -> [Act] {
    // «is to take place» is one verb, and «take place» no other within it.
    var next: [String: Int] = [:]
    return reading.words.verbs(.actVerbs, in: sentence).compactMap { index, match in
      guard index >= next[match.value, default: 0], !reading.isQuoted(index) else { return nil }
      let end = index + match.length
      next[match.value] = end
      return reading.isNegated(index) ? nil : Act(name: match.value, tokens: index..<end, form: match.form)
    }
  }

  /// The verb of the sentence, in the past, present or future, that tells of the act.
  func predicate(_ act: String, inSentence sentence: Int) -> Range<Int>? {
    acts(act, inSentence: sentence).last { $0.form.isPredicate }?.tokens ?? leaning(act, inSentence: sentence)
  }

  /// «… ilə görüşərək | müzakirə edib»: a converb that tells of the act, and leans on a verb after it.
  func leaning(_ act: String, inSentence sentence: Int) -> Range<Int>? {
    guard scene.reading.lexicon.language.tellsByConverbs else { return nil }
    let range = scene.reading.sentences[sentence]
    return acts(act, inSentence: sentence).last { verb in
      verb.form == .converb
        && (verb.tokens.upperBound..<range.upperBound).contains { scene.reading.tokens[$0].kind == .word }
    }?.tokens
  }

  func isLocative(_ mention: LocatedMention) -> Bool { isIn(.locative, mention) }

  /// In the case itself, or «"…" adlı konfransda» with the type word after the quoted name in it.
  private func isIn(_ cases: CaseSet, _ mention: LocatedMention) -> Bool {
    if mention.isIn(cases) || isAddressed(mention) || isAtSpeech(mention) { return true }
    guard mention.candidate.isQuoted(in: scene.reading) else { return false }
    let end = mention.tokens.upperBound
    return (end..<min(end + 4, scene.reading.tokens.count)).contains {
      forumCase(at: $0).map { CaseSet($0).isSubset(of: cases) } == true
    }
  }

  /// «Addressing | the X Forum, Y said …»
  private func isAddressed(_ mention: LocatedMention) -> Bool {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return false }
    let start = max(0, scene.phrases.start(of: mention) - 1)
    guard let verb = scene.reading.words.verb(.speechVerbs, at: start), verb.length == 1 else {
      return isToAttending(before: start)
    }
    if verb.value == "floor" { return verb.form == .converb }
    // «told | the X Forum that», «"…", he told | the X Forum.»
    let end = mention.tokens.upperBound
    return verb.value == "report" && verb.form.isPredicate
      && (scene.reading.isWord(end, .complementiser) || scene.reading.isMark(end, "."))
  }

  /// «addressing delegates of | the X Forum»
  private func isToAttending(before start: Int) -> Bool {
    let reading = scene.reading
    guard start > 2, reading.isWord(start, .genitiveMarker), reading.isWord(start - 1, .attending) else { return false }
    let verb = reading.isWord(start - 2, .article) ? start - 3 : start - 2
    return verb >= 0 && reading.words.verb(.speechVerbs, at: verb)?.value == "floor"
  }

  private func forumCase(at index: Int) -> NounForm.Case? {
    guard let match = scene.reading.gatheringWord(at: index), !match.form.isPlural else { return nil }
    return scene.reading.lexicon.language.family.isHeadFinal
      ? match.form.grammaticalCase : caseMarked(before: index, match.form)
  }

  /// «at the forum», «на этом форуме», «в ходе встречи»: what the preposition says.
  private func caseMarked(before index: Int, _ form: NounForm) -> NounForm.Case {
    let reading = scene.reading
    let first = reading.sentence(of: index).lowerBound
    var marker = index - 1
    while marker > first,
      reading.isWord(marker, [.article, .demonstrative]) || reading.words[marker].isKey(of: .bodyModifiers)
    {
      marker -= 1
    }
    guard marker >= first else { return form.grammaticalCase }
    if reading.isWord(marker, .genitiveMarker), marker > first { marker -= 1 }
    // «told the panel that»
    let isAddressed = reading.words.verb(.speechVerbs, at: marker).map { $0.form.isPredicate || $0.form == .converb }
    return isAddressed == true || reading.isWord(marker, [.locativeMarker, .framing, .setting])
      ? .locative : form.grammaticalCase
  }
}
