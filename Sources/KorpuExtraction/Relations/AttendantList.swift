internal import KorpuLanguage
internal import KorpuModel

/// «Forumun iştirakçıları: A, B və C», «Форумдун катышуучуларынын арасында A бар», «Dinleyiciler arasında A ve B yer aldı»:
/// people listed as those who attend.
struct AttendantList {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    let range = reading.sentences[sentence]
    if let noun = range.first(where: isNoun), let forum = forum(before: noun, in: range) {
      return findings(after: noun, until: range.upperBound, at: forum)
    }
    if let lines = told(inSentence: sentence) { return lines }
    guard let noun = range.first(where: { isAmong($0, inSentence: sentence) || isSaidToBe($0) }),
      let forum = gathering.attended(inSentence: sentence)
        ?? (gathering.isElsewhere(inSentence: sentence) ? nil : attendedJustBefore(sentence) ?? reported)
    else { return [] }
    return findings(after: noun, until: range.upperBound, at: forum)
  }

  /// «(Unda olimlar ishtirok etdi.) | Mehmonlar orasida A bor»: the gathering that the sentence before says others attended.
  private func attendedJustBefore(_ sentence: Int) -> Int? {
    guard sentence > 0, !reading.startsParagraph(reading.sentences[sentence].lowerBound),
      gathering.predicate(.attend, inSentence: sentence - 1) != nil
    else { return nil }
    return gathering.attended(inSentence: sentence - 1)
  }

  /// «Форумга төмөнкүлөр катышты: | – A, … | – B, …»: people each in a paragraph of their own behind a verb and a colon.
  private func told(inSentence sentence: Int) -> [Attendance.Finding]? {
    let end = reading.sentences[sentence].upperBound
    guard reading.lexicon.language.family == .turkic, reading.isMark(end - 1, ":"),
      gathering.predicate(.attend, inSentence: sentence)?.upperBound == end - 1,
      let forum = gathering.attended(inSentence: sentence)
        ?? (gathering.isElsewhere(inSentence: sentence) ? nil : reported)
    else { return nil }
    let people = LineList(scene: scene).people(after: sentence)
    return people.isEmpty
      ? nil
      : people.map {
        Attendance.Finding(
          participant: $0.entity, forum: forum, evidence: reading.sentence(of: $0.tokens.lowerBound))
      }
  }

  private func findings(after noun: Int, until end: Int, at forum: Int) -> [Attendance.Finding] {
    let named = attendants(after: noun + 1, until: end).map {
      Attendance.Finding(participant: $0.entity, forum: forum, evidence: (noun..<noun + 1).union($0.tokens))
    }
    guard named.isEmpty, reading.isMark(end - 1, ":"), reading.lexicon.language.family == .turkic else { return named }
    let sentence = reading.sentenceOfToken[noun]
    return LineList(scene: scene).people(after: sentence).map {
      Attendance.Finding(
        participant: $0.entity, forum: forum, evidence: reading.sentence(of: $0.tokens.lowerBound))
    }
  }

  /// «iştirakçıları», «катышуучуларынын», «qonaqları»: possessed, of many.
  private func isNoun(_ index: Int) -> Bool {
    guard reading.isForm(index, of: [.attending, .guests]), !reading.isQuoted(index),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.isPlural && form.possessor == .third
  }

  /// «Dinleyiciler | arasında (şu isimler yer aldı)»: of many, of whom the verb says that some were there.
  private func isAmong(_ index: Int, inSentence sentence: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: [.attending, .guests]),
      !reading.isQuoted(index), reading.isWord(index + 1, .between),
      let form = reading.words[index].form(in: .wordClasses), form.possessor == nil
    else { return false }
    return gathering.predicate(.attend, inSentence: sentence).map { $0.lowerBound > index } == true
  }

  /// «gatnaşyjylaryň | hatarynda A we B bar», «иштирокчилар орасида A ва B бўлди», «Қонақтар | қатарында A мен B болды»: of many, among
  /// whom somebody is.
  private func isSaidToBe(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: [.attending, .guests]),
      !reading.isQuoted(index), reading.isWord(index + 1, [.between, .comprising]),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    if form.possessor == nil, form.grammaticalCase == .genitive { return true }
    return form.isPlural && reading.isForm(index, of: .guests) && isOfGathering(index, form)
      && [.nominative, .genitive].contains(form.grammaticalCase)
  }

  /// «Форумның | қонақтары (арасында)», «Форумға қатысатын құрметті | қонақтар (қатарында)», and those that begin a sentence: no
  /// guests of somebody's house.
  private func isOfGathering(_ noun: Int, _ form: NounForm) -> Bool {
    let first = reading.sentence(of: noun).lowerBound
    let before = (first..<noun).prefix { !reading.isWord($0, .filler) }
    return form.possessor == nil
      && before.allSatisfy { scene.mention(covering: $0, where: { $0.isPerson || $0.isOrganization }) == nil }
  }

  /// The gathering in the genitive right before the noun, one adjective set aside: «форумдун ардактуу | коноктору».
  private func forum(before noun: Int, in sentence: Range<Int>) -> Int? {
    for end in [noun, noun - 1] where end > sentence.lowerBound {
      if let named = scene.mention(endingBefore: end, where: \.isForum), named.isIn([.genitive, .nominative]) {
        return named.entity
      }
      if let word = reading.gatheringWord(at: end - 1), word.form.grammaticalCase == .genitive {
        return gathering.forums.forum(calledAt: end - 1)
      }
    }
    return nil
  }

  /// The people after a colon, «among» or «as» up to the end of the sentence.
  private func attendants(after start: Int, until end: Int) -> [LocatedMention] {
    guard start < end, opensList(start) || opensList(start + 1) else { return [] }
    // «davetlileri arasında | adı geçen A»: who is only named among them need not have come.
    guard !reading.isWord(opensList(start) ? start + 1 : start + 2, .naming) else { return [] }
    let people = scene.mentions(in: start..<end).filter(scene.isSubject)
    let verb = (start..<end).first { reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true }
    return verb == nil ? people : []
  }

  private func opensList(_ index: Int) -> Bool {
    reading.isMark(index, ":") || reading.isDash(index) || reading.isWord(index, [.between, .comprising])
  }
}
