internal import KorpuLanguage
internal import KorpuModel

/// Finds who holds the gathering that a sentence is about, each with where the words end that say so; by the way of saying it
/// that the family has.
struct Hosts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func hosts(inSentence sentence: Int) -> [(LocatedMention, Int)] {
    switch reading.lexicon.language.family {
    case .turkic: turkic(inSentence: sentence)
    case .slavic: slavic(inSentence: sentence)
    case .uralic: UralicHosts(scene: scene, gathering: gathering).hosts(inSentence: sentence)
    case .germanic: []
    }
  }

  private func turkic(inSentence sentence: Int) -> [(LocatedMention, Int)] {
    let told = held(inSentence: sentence) ?? subject(ofSentence: sentence)
    return told.isEmpty ? ProjectHosts(scene: scene, gathering: gathering).hosts(inSentence: sentence) : told
  }

  private func slavic(inSentence sentence: Int) -> [(LocatedMention, Int)] {
    let hosts = SlavicHosts(scene: scene, gathering: gathering)
    if hosts.tellsOfOtherDeed(sentence) { return [] }
    let named =
      SlavicHostAgents(scene: scene, gathering: gathering).hosts(inSentence: sentence)
      ?? held(inSentence: sentence) ?? hosts.hosts(inSentence: sentence) ?? subject(ofSentence: sentence)
    if !named.isEmpty { return named }
    let others = SlavicCoHosts(scene: scene, gathering: gathering)
    let joint = others.hosts(inSentence: sentence)
    return joint.isEmpty ? others.helpers(inSentence: sentence) : joint
  }

  // MARK: with a verb of holding

  /// «A-nın təşkilatçılığı ilə keçirilib», «A tərəfindən keçirilib», «Kültür Bakanlığınca düzenlenen»; `nil` where the sentence
  /// has no such words.
  private func held(inSentence sentence: Int) -> [(LocatedMention, Int)]? {
    let verbs = gathering.acts(.hold, inSentence: sentence).map(\.tokens)
    guard !verbs.isEmpty else { return nil }
    let words = reading.sentences[sentence].filter(isOfHosting)
    guard words.isEmpty else { return words.flatMap(hosts(before:)) }
    let agents = scene.mentions(ofSentence: sentence).filter { $0.type.isOrganization && scene.isAgent($0, of: verbs) }
    return agents.isEmpty ? nil : agents.map { ($0, $0.tokens.upperBound) }
  }

  /// «təşkilatçılığı», «tərəfindən», «hamkorlikda»
  private func isOfHosting(_ word: Int) -> Bool {
    !reading.isQuoted(word) && (reading.isWord(word, [.organising, .agent]) || isOfCompany(word))
      && !isOfOtherVerb(word) && !isOfAnotherAct(word) && !leansOnAnother(word)
      && !HostedOthers(scene: scene, gathering: gathering).isOfOther(word)
  }

  /// A shorter word only looks like a converb.
  private static let shortestConverb = 5

  /// «A-ның бастамасымен | құрылып, (қызметін жалғастырып келеді)»: what was done by A's doing, in a converb right behind.
  private func leansOnAnother(_ word: Int) -> Bool {
    let next = reading.isWord(word + 1, .comitative) ? word + 2 : word + 1
    guard reading.lexicon.language.family == .turkic, reading.isWord(word, .organising),
      reading.tokens.indices.contains(next), reading.tokens[next].kind == .word, !reading.tokens[next].isCapitalised,
      reading.tokens[next].folded.count >= Self.shortestConverb, reading.leansOnNext(next),
      !reading.words[next].isFunctionWord, reading.words[next].classes.isEmpty
    else { return false }
    let act = reading.words.verb(.actVerbs, at: next)?.meaning
    return act != .hold && act != .organise
  }

  /// «A tarafından | donatılan okulun (açılışı yapıldı)»: who did something else, of which a participle right behind tells.
  private func isOfOtherVerb(_ word: Int) -> Bool {
    let next = word + 1
    guard reading.lexicon.language.family == .turkic, reading.isWord(word, .agent),
      reading.tokens.indices.contains(next), reading.tokens[next].kind == .word
    else { return false }
    if namesPlace(from: next) { return true }
    guard !reading.tokens[next].isCapitalised else { return false }
    if isPredicateOfOtherAct(next) { return true }
    guard reading.words[next].verbReadings(in: .participle) else { return false }
    // «tarapyndan | türkmen …»: a word that tables know is no such participle.
    guard let verb = reading.words.verb(.actVerbs, at: next) else { return reading.words[next].isUnknown }
    return ![.hold, .organise].contains(verb.meaning)
  }

  /// How many words stand between an agent and what it did something to.
  private static let longestDeed = 8

  /// «A tomonidan | meros deb e’tirof etilgan qadimiy Xiva (shahrida forum o‘tkazildi)», «A tərəfindən | paytaxt elan edilmiş Şuşada»: what
  /// the agent did to the place, of which a participle tells before its name.
  private func namesPlace(from start: Int) -> Bool {
    let limit = min(start + Self.longestDeed, reading.sentence(of: start).upperBound)
    let words = (start..<max(start, limit)).prefix { reading.tokens[$0].kind == .word }
    guard
      let place = words.first(where: { index in
        reading.isCapitalisedWord(index)
          && scene.mention(startingAt: index, where: { $0.isPlace || $0.isCountry }) != nil
      })
    else { return false }
    let verb = (start..<place).last { reading.words[$0].verbReadings(in: .participle) }
    guard let verb, place - verb <= 2, !reading.tokens[verb].isCapitalised else { return false }
    return !gathering.actsOfHolding(inSentence: reading.sentenceOfToken[verb]).contains { $0.contains(verb) }
  }

  /// «(kitab) A tərəfindən | çevrilib.»: a verb of something else that ends what the sentence says.
  private func isPredicateOfOtherAct(_ verb: Int) -> Bool {
    let sentence = reading.sentence(of: verb)
    guard verb + 1 < sentence.upperBound, reading.tokens[verb + 1].kind == .mark, reading.isFiniteVerb(verb),
      !reading.words[verb].isFunctionWord
    else { return false }
    return !gathering.actsOfHolding(inSentence: reading.sentenceOfToken[verb]).contains { $0.contains(verb) }
  }

  /// How many words stand between a word of hosting and the participle that it belongs to.
  private static let reach = 3

  /// «A tashabbusi bilan | qurilgan (muzeyning ochilish marosimi bo'lib o'tdi)»: what was built, and not the gathering, is A's
  /// doing.
  private func isOfAnotherAct(_ word: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isWord(word, .organising) else { return false }
    let sentence = reading.sentence(of: word)
    let start = reading.isWord(word + 1, .comitative) ? word + 2 : word + 1
    let end = min(start + Self.reach, sentence.upperBound - 1)
    guard start < end,
      let verb = (start..<end).first(where: {
        reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised
          && reading.words[$0].verbReadings(in: .participle)
      }), reading.tokens[verb + 1].kind == .word
    else { return false }
    let isOpened = scene.mentions(in: verb..<sentence.upperBound).contains { forum in
      forum.type.isForum && forum.tokens.contains { reading.isForm($0, of: [.opening, .launch]) }
    }
    return isOpened
      && ![.hold, .organise].contains { act in
        gathering.acts(act, inSentence: reading.sentenceOfToken[word]).contains { $0.tokens.contains(verb) }
      }
  }

  /// «TURKSOY bilan | hamkorlikda», «TÜRKSOY ile | birlikte»: with whom it is held.
  private func isOfCompany(_ word: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isWord(word, .joint) && reading.isWord(word - 1, .comitative)
  }

  /// Those named before a word of hosting; of people that one does a thing, «tərəfindən», says not that they hold it.
  private func hosts(before word: Int) -> [(LocatedMention, Int)] {
    scene.hosts(endingBefore: end(ofHostsBefore: word))
      .filter { !$0.type.isPerson || reading.isWord(word, .organising) }.map { ($0, word + 1) }
  }

  /// «A və B-nin | birgə təşkilatçılığı», «A, B hokimligi, | tomonidan»
  private func end(ofHostsBefore word: Int) -> Int {
    isOfCompany(word) || reading.isWord(word - 1, .joint) || reading.isMark(word - 1, ",") ? word - 1 : word
  }

  // MARK: as the subject

  /// «Gənclər Fondu Bakıda forum keçirib»: the body is the subject of the sentence.
  private func subject(ofSentence sentence: Int) -> [(LocatedMention, Int)] {
    guard let verb = gathering.predicate(.organise, inSentence: sentence),
      let host = scene.mentions(in: reading.clause(of: verb)).first(where: isHost),
      let forum = gathering.subject(ofSentence: sentence)?.tokens, forum.lowerBound > host.tokens.lowerBound,
      // «Bahar Forumu | için»: what somebody does something for is not what they hold.
      !reading.isWord(forum.upperBound, .purpose)
    else { return [] }
    // «A ile B, | (X paneli düzenledi)»
    let hosts = reading.lexicon.language.family == .turkic ? scene.hosts(endingBefore: reading.end(of: host)) : []
    let all = (hosts.contains(host) ? hosts : [host]) + company(of: host, before: verb)
    return all.map { ($0, verb.upperBound) }
  }

  /// «A | B bilan hamkorlikda (… mavzusida konferensiya o‘tkazdi)»: with whom the subject holds it.
  private func company(of host: LocatedMention, before verb: Range<Int>) -> [LocatedMention] {
    scene.mentions(in: host.tokens.upperBound..<max(host.tokens.upperBound, verb.lowerBound)).filter { mention in
      mention.type.isOrganization && mention.entity != host.entity && mention.isIn(.nominative)
        && isOfCompany(reading.end(of: mention) + 1)
    }
  }

  /// «КР | Маданият министрлигинин (колдоосу менен A форум өткөрдү)»: a country that is but the first word of a body's name.
  private func isInBody(_ country: LocatedMention) -> Bool {
    scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization) != nil
  }

  private func isHost(_ mention: LocatedMention) -> Bool {
    (mention.type.isOrganization || mention.type.isCountry && !isInBody(mention)) && mention.isIn(.nominative)
      && !scene.isOwner(mention)
      && !reading.isQuoted(max(0, mention.tokens.lowerBound - 1))
      && !reading.isWord(mention.tokens.upperBound, [.comitative, .between, .conjunction])
      && !(reading.isSlavic && reading.isWord(mention.tokens.lowerBound - 1, .support))
      && !scene.mentions(in: mention.tokens.lowerBound..<mention.tokens.upperBound + 1).contains { $0.type.isForum }
  }
}

extension Gathering {
  /// Where the verbs of a sentence stand that say that something is held.
  fileprivate func actsOfHolding(inSentence sentence: Int) -> [Range<Int>] {
    (acts(.hold, inSentence: sentence) + acts(.organise, inSentence: sentence)).map(\.tokens)
  }
}
