internal import KorpuLanguage
internal import KorpuModel

/// Finds who takes part where the verb stands among them: «Kazakhstan and the Aral Fund took part in …», «… was attended by
/// X», «with the participation of X», «при участии X».
struct FreeAttendance {
  let scene: Scene
  let gathering: Gathering

  struct Finding {
    let participants: [LocatedMention]
    let verb: Range<Int>
    /// Whether it has not come about yet: «will attend».
    let isPlanned: Bool
  }

  var reading: TokenizedArticle { scene.reading }
  private var whence: DelegateOrigin { DelegateOrigin(scene: scene) }

  /// Who has attended which gathering.
  func attended(reported: Int?) -> [(person: Int, forum: Int)] {
    reading.sentences.indices.flatMap { sentence -> [(Int, Int)] in
      let found = findings(inSentence: sentence).filter { !$0.isPlanned }
      guard !found.isEmpty, let forum = forum(ofSentence: sentence) ?? reported else { return [] }
      return found.flatMap(\.participants).map { ($0.entity, forum) }
    }
  }

  /// The gathering that a sentence of attending means.
  func forum(ofSentence sentence: Int) -> Int? {
    // «On the margins of the Assembly a meeting was held | under the chairmanship of X»
    if !gathering.acts(.hold, inSentence: sentence).isEmpty,
      let frame = scene.mentions(ofSentence: sentence).first(where: { $0.type.isForum && scene.isFraming($0) }),
      let held = scene.framed(by: frame)
    {
      return held.entity
    }
    return gathering.grammar.pointedAt(byHeadOf: sentence)
      ?? gathering.setting(ofSentence: sentence) ?? gathering.subject(ofSentence: sentence)?.entity
      ?? gathering.meant(byPronounOf: sentence) ?? gathering.justHeld(before: sentence)
  }

  func findings(inSentence sentence: Int) -> [Finding] {
    let verbs = gathering.acts(.attend, inSentence: sentence).compactMap { verb -> Finding? in
      if isOfBody(verb.tokens) { return nil }
      return switch verb.form {
      case .finite where delayedAgent(behind: verb.tokens) != nil:
        Finding(
          participants: delayedAgent(behind: verb.tokens).map { agents(after: $0) } ?? [], verb: verb.tokens,
          isPlanned: false)
      case .passive where isRepresented(verb.tokens):
        Finding(participants: represented(by: verb.tokens), verb: verb.tokens, isPlanned: false)
      case .finite where isGathering(before: verb.tokens.lowerBound):
        Finding(participants: agents(after: verb.tokens), verb: verb.tokens, isPlanned: false)
      case .finite, .future:
        Finding(
          participants: (expected(by: verb.tokens) ?? subjects(of: verb.tokens))
            + SlavicRollCall(scene: scene).attendants(behind: verb.tokens), verb: verb.tokens,
          isPlanned: verb.form == .future)
      case .passive: Finding(participants: agents(after: verb.tokens), verb: verb.tokens, isPlanned: false)
      case .participle, .converb, .nominal: nil
      }
    }
    let listed = verbs.isEmpty && !namesParticipants(sentence) ? [] : members(inSentence: sentence)
    let roll = SlavicRollCall(scene: scene).findings(inSentence: sentence, of: [.attending, .moderation])
    let examples = EnglishUnnamedAttendants(scene: scene).parties(namedAsGuestsIn: reading.sentences[sentence]).map {
      [Finding(participants: $0.parties, verb: $0.words, isPlanned: false)]
    }
    let performers = EnglishFurtherAttendants(scene: scene).countries(inSentence: reading.sentences[sentence]).map {
      [Finding(participants: $0.parties, verb: $0.words, isPlanned: false)]
    }
    let present = EnglishFurtherAttendants(scene: scene).present(inSentence: reading.sentences[sentence]).map {
      [Finding(participants: $0.parties, verb: $0.words, isPlanned: false)]
    }
    let isOnGathering = gathering.subject(ofSentence: sentence) != nil
    let told =
      (examples ?? []) + (present ?? []) + (isOnGathering ? performers ?? [] : [])
      + SlavicAttendants(scene: scene).findings(inSentence: sentence)
      + representing(inSentence: sentence) + roll
      + SlavicGathered(scene: scene, gathering: gathering).findings(inSentence: sentence)
    return
      (verbs + listed + among(inSentence: sentence) + guests(inSentence: sentence) + serving(inSentence: sentence)
      + leading(inSentence: sentence) + delegates(inSentence: sentence)
      + ActingDelegates(scene: scene, gathering: gathering).findings(inSentence: sentence) + told).filter {
        !$0.participants.isEmpty
      }
  }

  /// «Hungary joined | the Aral Council»: in English whoever joins a body attends nothing.
  private func isOfBody(_ verb: Range<Int>) -> Bool {
    // «представлены в качестве | наблюдателей организации»
    if reading.isSlavic {
      let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.reachOfMembership)
      return (verb.upperBound..<max(verb.upperBound, end)).contains {
        reading.isForm($0, of: .membership) && !reading.isForm($0, of: .state)
      } && reading.isWord(verb.upperBound, .locativeMarker)
    }
    guard reading.lexicon.language.family == .germanic, reading.isWord(verb.upperBound - 1, .included) else {
      return false
    }
    let name = reading.behindArticle(verb.upperBound)
    return scene.mention(startingAt: name, where: \.isOrganization) != nil
      && scene.mention(startingAt: name, where: \.isForum) == nil
  }

  /// How many words stand between the verb and «members»: «в качестве».
  private static let reachOfMembership = 4

  /// «The Steppe Forum | gathered X and Y»: what a gathering itself does is to bring them together.
  private func isGathering(before verb: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic else { return false }
    guard let forum = scene.mention(endingBefore: verb, where: \.isForum) else {
      return isCalledGathering(before: verb)
    }
    let start = forum.tokens.lowerBound
    // «Guests of the Steppe Forum | attended a concert»: whose gathering it is, is no subject.
    return reading.withArticle(start) == reading.sentence(of: start).lowerBound
  }

  /// «The meeting hosted by the Aral Fund | gathered X and Y»: a gathering without its name, at the head of the sentence.
  private func isCalledGathering(before verb: Int) -> Bool {
    let sort = reading.sentence(of: verb).lowerBound + 1
    guard sort < verb, reading.isWord(sort - 1, .article), !reading.isWord(sort - 1, .indefinite),
      let match = reading.gatheringWord(at: sort), !match.form.isPlural
    else { return false }
    let end = sort + match.length
    return end == verb
      || reading.words.verb(.actVerbs, at: end).map { $0.form == .passive || $0.form == .participle } == true
        && scene.mentions(in: end..<verb).allSatisfy { !$0.type.isPerson }
  }

  /// «ожидается участие | министра X, посла Y»: whose attendance is awaited, in the genitive behind the noun.
  private func expected(by verb: Range<Int>) -> [LocatedMention]? {
    guard reading.isSlavic, verb.count == 2, reading.isForm(verb.upperBound - 1, of: .attendance),
      reading.hasEnding(.reflexiveOfOne, at: verb.lowerBound)
    else { return nil }
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    return scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).filter {
      $0.type.isPerson && $0.isIn(.genitive) && !reading.isQuoted($0.tokens.lowerBound)
    }
  }

  /// People who stand as subjects anywhere in the sentence, bodies and countries in the list before the verb, and those whence
  /// delegates come.
  private func subjects(of verb: Range<Int>) -> [LocatedMention] {
    if let relative = antecedents(of: verb) { return relative }
    if let listed = EnglishAttendantList(scene: scene).start(behind: verb) {
      return agents(after: verb.lowerBound..<listed)
    }
    if let travellers = travellers(before: verb) { return travellers }
    let people = scene.mentions(in: clause(of: verb)).filter {
      // «встретился с X и принял участие»: in Russian no subject stands in the instrumental.
      $0.type.isPerson && $0.isIn(reading.isSlavic ? .nominative : [.nominative, .agent])
        && !reading.isQuoted($0.tokens.lowerBound)
    }
    let parties = scene.subjects(ofVerbAt: verb.lowerBound, where: { !$0.isForum && !$0.isPlace })
    let others = scene.mentions(in: reading.sentence(of: verb.lowerBound)).filter(whence.isWhence)
    let after = reading.isSlavic ? partiesListed(after: verb) : []
    let named = parties.filter { $0.type.isParty && $0.isIn([.nominative, .ablative]) && !isGoal($0) }
    let further = EnglishFurtherAttendants(scene: scene).all(besidesSubjectsOf: verb)
    let states = bracketedStates(in: clause(of: verb).lowerBound..<verb.lowerBound)
    let all = people + senders(before: verb) + named + others + after + further + states
    return reading.isSlavic ? withLeaders(all, before: verb) : all
  }

  /// How many words stand between a participle and the verb: «прибывшего с рабочим визитом в Узбекистан | для участия».
  private static let journeyReach = 8

  /// «принял министра X, прибывшего в Турцию | для участия»: in Russian of whom a participle behind a comma tells, if anybody; who
  /// is the subject of the sentence does not attend.
  private func travellers(before verb: Range<Int>) -> [LocatedMention]? {
    let first = max(reading.sentence(of: verb.lowerBound).lowerBound + 1, verb.lowerBound - Self.journeyReach)
    guard reading.isSlavic, first < verb.lowerBound,
      let comma = (first..<verb.lowerBound).last(where: { reading.isMark($0, ",") }), comma + 1 < verb.lowerBound,
      reading.words[comma + 1].verbReadings(in: .participle), !reading.tokens[comma + 1].isCapitalised
    else { return nil }
    return scene.mention(endingBefore: comma, where: \.isPerson).map { [$0] } ?? []
  }

  /// «прибыл в | Узбекистан»
  private func isGoal(_ country: LocatedMention) -> Bool {
    reading.isSlavic && country.type.isCountry && reading.isWord(country.tokens.lowerBound - 1, .locativeMarker)
  }

  /// «Делегация Фонда во главе с X | приняла участие»: whoever leads a delegation is there for the body that sent it.
  private func withLeaders(_ attendants: [LocatedMention], before verb: Range<Int>) -> [LocatedMention] {
    let led = SlavicLedDelegation(scene: scene).all(in: clause(of: verb).lowerBound..<verb.lowerBound).filter { found in
      // «принял делегацию во главе с X и участвовал»
      reading.words[found.noun].key(in: .wordClasses).map {
        reading.cases(of: found.noun, stem: $0).contains(.nominative)
      } ?? false
    }
    let others = attendants.filter { attendant in
      !led.contains { ($0.noun..<$0.leader.tokens.upperBound).contains(attendant.tokens.lowerBound) }
    }
    return others + led.map(\.leader)
  }

  /// «Representatives of the Aral Fund and the Danube Fund | attended»: all whom a group at the head of the clause stands for.
  private func senders(before verb: Range<Int>) -> [LocatedMention] {
    let start = clause(of: verb).lowerBound
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let group = RoleFinder(reading: reading).role(startingAt: start), group.form.isPlural
    else { return [] }
    var marker = group.tokens.upperBound
    // «Heads and diplomats | of the Ministry»
    if reading.isWord(marker, .conjunction), reading.isWord(marker + 2, .genitiveMarker) { marker += 2 }
    guard reading.isWord(marker, .genitiveMarker) else { return [] }
    return scene.list(from: marker + 1, where: \.isOrganization).filter {
      $0.tokens.upperBound <= verb.lowerBound
    }
  }

  /// «приняли участие | Казахстан, фонд «Арал» и X»: where subjects may follow the verb.
  private func partiesListed(after verb: Range<Int>) -> [LocatedMention] {
    scene.list(from: verb.upperBound, where: { !$0.isForum && !$0.isPlace }).filter {
      $0.type.isParty && $0.isIn(.nominative)
    }
  }

  /// Where the subjects of a verb stand: in English before it, and after another verb that has subjects of its own, «X said that
  /// | Y attended»; in Russian behind what begins a clause, «X рассказал о форуме, в котором | принял участие Y»; elsewhere
  /// anywhere in the sentence.
  private func clause(of verb: Range<Int>) -> Range<Int> {
    let sentence = reading.sentence(of: verb.lowerBound)
    if reading.isSlavic {
      let start = (sentence.lowerBound..<verb.lowerBound).last { reading.isWord($0, [.relative, .complementiser]) }
      return (start ?? sentence.lowerBound)..<sentence.upperBound
    }
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return sentence }
    let start = (sentence.lowerBound..<verb.lowerBound).last {
      reading.isWord($0, .complementiser)
        || reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true && !isOfGuests($0)
    }
    return (start ?? sentence.lowerBound)..<verb.lowerBound
  }

  /// «other honored | foreign guests»: what looks like a verb of saying is an adjective of those who came.
  private func isOfGuests(_ index: Int) -> Bool {
    reading.isWord(index - 1, [.others, .article])
      && [index + 1, index + 2].contains { reading.isForm($0, of: [.attending, .guests]) }
  }

  /// «met with X, who took part in …»: of whom a clause with «who» tells.
  private func antecedents(of verb: Range<Int>) -> [LocatedMention]? {
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    guard
      let word = (first..<verb.lowerBound).last(where: {
        reading.isWord($0, .relative) && !reading.isWord($0, .complementiser)
      })
    else { return nil }
    let end = reading.isMark(word - 1, ",") ? word - 1 : word
    if let person = scene.mention(endingBefore: end, where: \.isPerson) { return [person] }
    // «принял делегации A и B, которые | приняли участие»
    guard reading.isSlavic, end < word else { return nil }
    let senders = scene.list(endingBefore: end, where: \.isParty)
    return senders.last.map(whence.isWhence) == true ? senders : nil
  }

  /// «attended by X, director of Y; Z, head of W»: people to the end, bodies and countries of the list.
  func agents(after verb: Range<Int>) -> [LocatedMention] {
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    let people = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    let start = reading.isMark(verb.upperBound, ":") ? verb.upperBound + 1 : verb.upperBound
    let senders = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).filter {
      // «delegates from Hungary: | X and Y»: they are named.
      whence.isWhence($0) && (reading.isSlavic || !reading.isMark($0.tokens.upperBound, ":"))
    }
    let listed = EnglishFurtherAttendants(scene: scene).bodies(listedIn: start..<max(start, end))
    return people + senders + listed
      + scene.list(from: start, where: { !$0.isForum && !$0.isPlace }).filter(\.type.isParty)
  }

  /// «The participants of the X Forum | include …», «Among the guests of the X Forum were …»
  private func namesParticipants(_ sentence: Int) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return false }
    let range = reading.sentences[sentence]
    let lead = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestLead)
    return lead.contains { reading.isWord($0, .attending) && !reading.isQuoted($0) }
  }

  /// How many tokens stand before «participants» where a sentence tells who they are.
  private static let longestLead = 6

  /// «(Musicians took part,) among them the Aral Choir», «guests from three countries, including Kazakhstan»
  private func members(inSentence sentence: Int) -> [Finding] {
    reading.sentences[sentence].compactMap { word in
      guard reading.isWord(word, .comprising), !reading.isWord(word - 1, .comprising), !reading.isQuoted(word) else {
        return nil
      }
      // «в том числе | Казахстана», «among them | Kazakhstan»
      let phrase = word + (reading.words.match(.wordClasses, at: word)?.length ?? 1)
      let start = max(phrase, reading.isWord(word + 1, [.comprising, .pronoun]) ? word + 2 : word + 1)
      let list = scene.list(from: start, where: { !$0.isForum && !$0.isPlace })
      let end = reading.sentences[sentence].upperBound
      let named =
        namesParticipants(sentence)
        ? scene.people(listedAfter: start - 1, to: end)
          + EnglishUnnamedAttendants(scene: scene).parties(in: start..<max(start, end)) : []
      return Finding(participants: list + named, verb: word..<start, isPlanned: false)
    }
  }

  /// «Among the participants of the conference were | X, director of the Aral Fund, and representatives of the Danube Union»
  private func among(inSentence sentence: Int) -> [Finding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .germanic,
      let verb = range.first(where: { reading.isWord($0, .auxiliary) }),
      reading.isWord(range.lowerBound, .between) && namesParticipants(sentence)
        || isInverted(range.lowerBound..<verb),
      !reading.isNegated(verb), verb + 1 < range.upperBound, !reading.words[verb + 1].isKnownVerb
    else { return [] }
    let rest = verb + 1..<max(verb + 1, range.upperBound)
    let people = scene.mentions(in: rest).filter { $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) }
    let groups = EnglishUnnamedAttendants(scene: scene).parties(in: rest)
    return [Finding(participants: people + groups, verb: verb..<verb + 1, isPlanned: false)]
  }

  /// «Also attending the conference | were X and Y»: nothing but the gathering stands between the two verbs.
  private func isInverted(_ lead: Range<Int>) -> Bool {
    let start = lead.first { !reading.isWord($0, .filler) } ?? lead.lowerBound
    guard let verb = reading.words.verb(.actVerbs, at: start), verb.meaning == .attend, verb.form == .converb else {
      return false
    }
    return lead.allSatisfy { reading.tokens[$0].kind != .mark }
      && !scene.mentions(in: lead).contains(where: \.type.isPerson)
  }

  /// «Казахстан на форуме | представил X»
  private func representing(inSentence sentence: Int) -> [Finding] {
    guard let verb = SlavicRepresentatives(scene: scene).verb(inSentence: sentence) else { return [] }
    return [Finding(participants: SlavicClause(scene: scene).subjects(of: verb), verb: verb, isPlanned: false)]
  }

  /// «X led the Hungarian delegation at the forum»
  private func leading(inSentence sentence: Int) -> [Finding] {
    guard let led = EnglishDelegationHeads(scene: scene).leaders(inSentence: sentence),
      gathering.setting(ofSentence: sentence) != nil
    else { return [] }
    let sender = scene.mentions(ofSentence: sentence).filter { $0.entity == led.sender }.prefix(1)
    return [Finding(participants: led.people + sender, verb: led.words, isPlanned: false)]
  }

  /// «The Aral Fund was represented at the forum by | X and Y»
  private func delegates(inSentence sentence: Int) -> [Finding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .germanic,
      let word = range.first(where: {
        reading.isWord($0, .representing) && reading.isWord($0 - 1, .auxiliary) && !reading.isQuoted($0)
      }), !reading.isNegated(word),
      let forum = scene.mentions(in: word..<range.upperBound).first(where: \.type.isForum),
      let agent = (forum.tokens.upperBound..<range.upperBound).first(where: { reading.isWord($0, .agent) })
    else { return [] }
    let people = scene.list(from: agent + 1, where: \.isPerson)
    return [Finding(participants: people, verb: word..<agent + 1, isPlanned: false)]
  }

  /// «Модератором сессии выступил X»
  private func serving(inSentence sentence: Int) -> [Finding] {
    guard reading.isSlavic,
      let verb = reading.sentences[sentence].first(where: {
        reading.words.verb(.speechVerbs, at: $0)?.meaning == .floor && gathering.isServing($0)
      })
    else { return [] }
    return [Finding(participants: subjects(of: verb..<verb + 1), verb: verb..<verb + 1, isPlanned: false)]
  }

  /// «дома, построенного | с участием фирмы X»: what a Russian participle before it says was made together.
  private func isOfThing(_ marker: Int) -> Bool {
    let word = marker - 1
    guard reading.isSlavic, word >= reading.sentence(of: marker).lowerBound, reading.tokens[word].kind == .word,
      !reading.tokens[word].isCapitalised, reading.words.verb(.actVerbs, at: word) == nil,
      reading.gatheringWord(at: word) == nil
    else { return false }
    return reading.words[word].readings.contains(where: \.isAdjective)
  }

  /// «with the participation of X and Y»
  private func guests(inSentence sentence: Int) -> [Finding] {
    reading.sentences[sentence].compactMap { noun in
      guard reading.isForm(noun, of: .attendance), !reading.isQuoted(noun) else { return nil }
      let before = reading.withArticle(noun) - 1
      guard reading.isWord(before, [.comitative, .locativeMarker]), !isOfThing(before) else { return nil }
      let start = reading.isWord(noun + 1, .genitiveMarker) ? noun + 2 : noun + 1
      let list = scene.list(from: start, where: { !$0.isForum && !$0.isPlace })
      let end = scene.nextPredicate(from: start, to: reading.sentences[sentence].upperBound)
      let senders = scene.mentions(in: start..<max(start, end)).filter { reading.isSlavic && whence.isWhence($0) }
      return Finding(participants: list + senders, verb: before..<noun + 1, isPlanned: false)
    }
  }
}
