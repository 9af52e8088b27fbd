internal import KorpuLanguage
internal import KorpuModel

/// «Tədbirdə A və B əlaqələrdən danışıblar», «Forumda A projeler hakkında bilgi verdi», «Форумда A мектеп туралы айтты»: at
/// a gathering who tells of something takes the floor.
struct TopicFloor {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for several who share their thoughts and sentences that name none.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic,
      let (verb, forum) = told(inSentence: sentence), !tellsAudience(range.lowerBound..<verb)
    else { return [] }
    let people = scene.mentions(in: reading.clause(of: verb..<verb + 1))
    // «форумда A B-мен байланыс туралы пікір алмасты»: talks of two beside the gathering.
    guard !isAbout(topic(before: verb)) || !people.contains(where: isPartner) else { return [] }
    return people.filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
        && !Participants(scene: scene).isPartner($0, before: verb)
    }.map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: range.lowerBound..<verb + 1, confidence: 0.85)
    }
  }

  /// The verb of telling, and where it is told.
  private func told(inSentence sentence: Int) -> (verb: Int, forum: Int)? {
    let verbs = reading.words.verbs(.speechVerbs, in: reading.sentences[sentence])
    if let verb = verbs.last(where: { isTopic($0.match, at: $0.token) })?.token {
      return (gathering.setting(ofSentence: sentence) ?? shared(inSentence: sentence, at: verb)).map { (verb, $0) }
    }
    // «Forumda A … değerli bilgiler | paylaştı»: at a gathering whatever the topic is called.
    guard
      let verb = verbs.last(where: { isTelling($0.match, at: $0.token) })?.token ?? unknownVerb(inSentence: sentence),
      let forum = gathering.setting(ofSentence: sentence), !isWithPartner(verb), !haveMet(inSentence: sentence)
    else { return nil }
    return (verb, forum)
  }

  /// «(Assambleya çərçivəsində A və B) bir araya gələrək (gündəliyi müzakirə edib)»: what several who met discuss is said to nobody else.
  private func haveMet(inSentence sentence: Int) -> Bool {
    gathering.acts(.meet, inSentence: sentence).contains { $0.form == .converb }
  }

  private func isTelling(_ match: VerbMatch, at token: Int) -> Bool {
    match.meaning == .topic && match.form.isPredicate && !reading.isQuoted(token) && !reading.isNegated(token)
  }

  /// How far before its verb a topic may stand: «konusunda | değerli bilgiler».
  private static let topicReach = 4

  /// «… konusunda önemli ipuçları | paylaştı»: a verb that no table knows behind a word for a topic.
  private func unknownVerb(inSentence sentence: Int) -> Int? {
    guard let last = reading.unknownVerb(endingSentence: sentence) else { return nil }
    let first = max(reading.sentences[sentence].lowerBound, last - Self.topicReach)
    return (first..<last).contains { index in
      // «İpek Yolu | konusunda», «suv | bo'yicha», but not «adı | geçen»
      isAbout(index)
        || reading.isWord(index, [.naming, .joiner]) && !reading.isWord(index, [.called, .conjunction])
          && !reading.words[index + 1].verbReadings(in: .participle)
    } ? last : nil
  }

  private func isWithPartner(_ verb: Int) -> Bool {
    scene.mentions(in: reading.clause(of: verb..<verb + 1)).contains { $0.type.isPerson && !scene.isSubject($0) }
  }

  /// «A, B və digərləri əlaqələr barədə | fikirlərini bölüşüblər», «A folklordan | bəhs edib»: who shares what they think or
  /// tells of something, in a report on a gathering.
  private func shared(inSentence sentence: Int, at verb: Int) -> Int? {
    guard !gathering.isElsewhere(inSentence: sentence),
      !MediumAudience(scene: scene).isAddressed(inSentence: sentence)
    else { return nil }
    let all = scene.mentions(in: reading.clause(of: verb..<verb + 1))
    guard reading.isWord(verb, .leadNoun) || !all.contains(where: isPartner) else { return nil }
    let people = all.filter { $0.type.isPerson && $0.isIn(.nominative) }
    return people.isEmpty ? nil : reported
  }

  private func isPartner(_ person: LocatedMention) -> Bool {
    person.type.isPerson && (person.isIn(.instrumental) || reading.isWord(reading.end(of: person), .comitative))
  }

  /// A verb of the sentence with its topic right before it, in the ablative or with «about»: «… haqida | ma'lumot berdi».
  private func isTopic(_ match: VerbMatch, at token: Int) -> Bool {
    guard match.form.isPredicate, !reading.isQuoted(token), !reading.isNegated(token),
      token > reading.sentence(of: token).lowerBound, reading.tokens[token - 1].kind == .word
    else { return false }
    if match.meaning == .topic, reading.isWord(token, .leadNoun) { return true }
    if isAbout(topic(before: token)) { return match.meaning == .topic || match.meaning == .report }
    guard match.meaning == .topic else { return false }
    return scene.mention(covering: token - 1, where: \.isPerson) == nil
      && reading.words[token - 1].mayBe(.ablative)
  }

  /// The last word of the topic: «hədəflərlə bağlı | geniş məlumat veriblər» has an adjective before the verb.
  private func topic(before verb: Int) -> Int {
    let adjective = verb - 1
    guard isAbout(adjective - 1), reading.tokens[adjective].kind == .word, !reading.tokens[adjective].isCapitalised,
      !reading.words[adjective].isFunctionWord, !reading.words[adjective].isKnownVerb,
      !reading.isWord(adjective, .leadNoun)
    else { return adjective }
    return adjective - 1
  }

  /// «жұмысы туралы | айтты», but not «бұл туралы | айтты», of what was said before.
  private func isAbout(_ index: Int) -> Bool {
    index > reading.sentence(of: index).lowerBound && reading.isWord(index, .leadNoun)
      && reading.tokens[index - 1].kind == .word && !reading.isWord(index - 1, [.demonstrative, .lead, .pronoun])
  }

  /// «jurnalistlərə»: many to whom something is told beside the gathering.
  private func tellsAudience(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      reading.tokens[index].kind == .word && scene.mention(covering: index, where: { _ in true }) == nil
        && reading.words[index].readings.contains {
          $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .dative
        }
    }
  }
}
