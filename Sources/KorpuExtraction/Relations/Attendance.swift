internal import KorpuLanguage
internal import KorpuModel

/// Tells who attended which gathering: «Foruma A və B qatılıb», «Forumda iştirak edən A», «A-nın iştirakı ilə».
struct Attendance {
  let scene: Scene
  let gathering: Gathering
  let anaphora: Anaphora
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  /// How far after «attending» the name may stand: «Foruma qatılan "X" Fondunun sədri | Anar Quliyev».
  private static let reach = 14

  struct Finding {
    /// The index in ``Scene/entities``.
    let participant: Int
    let forum: Int
    let evidence: Range<Int>
  }

  private var reading: TokenizedArticle { scene.reading }

  func findings() -> [Finding] { reading.sentences.indices.flatMap(findings) }

  /// Who went for a gathering to where it is, and of whom no words there need be told.
  private var intended: [Finding] {
    let intended = IntendedAttendance(scene: scene, gathering: gathering)
    return reading.sentences.indices.flatMap(intended.findings)
  }

  /// Those of whom it is told that they were there.
  func presences() -> [Finding] {
    let travellers = Set(intended.map { Pair(participant: $0.participant, forum: $0.forum) })
    return findings().filter { !travellers.contains(Pair(participant: $0.participant, forum: $0.forum)) }
  }

  private struct Pair: Hashable {
    let participant: Int
    let forum: Int
  }

  private func findings(inSentence sentence: Int) -> [Finding] {
    let relative = RelativeAttendance(scene: scene, gathering: gathering).findings(inSentence: sentence)
    return attending(inSentence: sentence) + relative.map(\.finding)
  }

  private func attending(inSentence sentence: Int) -> [Finding] {
    predicated(inSentence: sentence) + attributed(inSentence: sentence) + accompanying(inSentence: sentence)
      + IntendedAttendance(scene: scene, gathering: gathering).findings(inSentence: sentence)
      + AttendantList(scene: scene, gathering: gathering, reported: reported).findings(inSentence: sentence)
      + present(inSentence: sentence) + delegated(inSentence: sentence)
      + Moderators(scene: scene, gathering: gathering).findings(inSentence: sentence)
      + LedGatherings(scene: scene, gathering: gathering).findings(inSentence: sentence)
      + AttendedGatherings(scene: scene, gathering: gathering).findings(inSentence: sentence)
      + TurkicDelegationHeads(scene: scene, gathering: gathering).findings(inSentence: sentence)
      + ReceivingGatherings(scene: scene, gathering: gathering).findings(inSentence: sentence)
      + ActiveAttendants(scene: scene, gathering: gathering, reported: reported).findings(inSentence: sentence)
  }

  /// «A və B Forumda iştirak edib», «A Foruma qatılaraq …»
  private func predicated(inSentence sentence: Int) -> [Finding] {
    guard let (verb, forum) = attended(inSentence: sentence) ?? arrival(inSentence: sentence) else { return [] }
    let clause = reading.clause(of: verb)
    let named = Participants(scene: scene).participants(
      among: scene.mentions(in: clause), before: verb.lowerBound
    ).map(\.entity)
    let evidence = reading.sentences[sentence].lowerBound..<verb.upperBound
    if named.isEmpty, forum == gathering.attended(inSentence: sentence),
      let meant = ImpliedSubject(scene: scene, anaphora: anaphora).person(of: clause)
    {
      return [Finding(participant: meant, forum: forum, evidence: evidence)]
    }
    return named.map { Finding(participant: $0, forum: forum, evidence: evidence) }
  }

  private func attended(inSentence sentence: Int) -> (verb: Range<Int>, forum: Int)? {
    let acts = gathering.acts(.attend, inSentence: sentence)
    guard let verb = acts.last(where: { $0.form.isPredicate || $0.form == .converb })?.tokens,
      let forum = gathering.attended(inSentence: sentence)
        ?? (gathering.isElsewhere(inSentence: sentence) ? nil : reported)
    else { return nil }
    return (verb, forum)
  }

  /// «Foruma A və B gəlib»: a verb of coming, where a gathering is the goal.
  private func arrival(inSentence sentence: Int) -> (verb: Range<Int>, forum: Int)? {
    guard let verb = gathering.predicate(.arrive, inSentence: sentence),
      let forum = gathering.setting(ofSentence: sentence, in: .dative) ?? gathering.pointedAt(inSentence: sentence)
    else { return nil }
    return (verb, forum)
  }

  /// «Konseri A izledi», «Kongrede Türkiye'yi A temsil etti»: verbs that tell of attendance only of a gathering that the
  /// sentence names.
  private func present(inSentence sentence: Int) -> [Finding] {
    guard let verb = gathering.predicate(.present, inSentence: sentence),
      let forum = gathering.setting(ofSentence: sentence, in: [.locative, .dative, .accusative])
    else { return [] }
    return scene.mentions(in: reading.clause(of: verb)).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound) && !scene.isPatient($0)
        && !scene.isCutShort($0)
    }.map {
      Finding(participant: $0.entity, forum: forum, evidence: reading.sentences[sentence].lowerBound..<verb.upperBound)
    }
  }

  /// «Foruma qatılan sədr Anar Quliyev»: the person after the participle; «forumda ishtirok etayotgan A, B va C vakillari»: those
  /// who send delegates.
  private func attributed(inSentence sentence: Int) -> [Finding] {
    gathering.acts(.attend, inSentence: sentence).filter { $0.form == .participle }.flatMap { act -> [Finding] in
      let end = act.tokens.upperBound
      let limit = min(end + Self.reach, reading.sentences[sentence].upperBound)
      guard end < limit, let forum = gathering.attended(inSentence: sentence) else { return [] }
      return (people(in: end..<limit) + delegations(from: end)).map {
        Finding(participant: $0.entity, forum: forum, evidence: act.tokens.union($0.tokens))
      }
    }
  }

  private func people(in words: Range<Int>) -> [LocatedMention] {
    guard let person = scene.mentions(in: words).first(where: \.type.isPerson), person.isIn([.nominative, .genitive]),
      !(words.lowerBound..<max(words.lowerBound, person.tokens.lowerBound)).contains(where: {
        reading.isMark($0, ",") || reading.isKnownPredicate($0)
      })
    else { return [] }
    return members(from: person, ofDelegationIn: words.lowerBound..<max(words.lowerBound, person.tokens.lowerBound))
  }

  /// How many bodies and countries a list of those names at most.
  private static let longestList = 16

  /// «(ishtirok etayotgan) | A, B va C vakillari»
  private func delegations(from start: Int) -> [LocatedMention] {
    guard reading.lexicon.language.family == .turkic, let first = sender(startingAt: start) else { return [] }
    var list = [first]
    while list.count < Self.longestList, let last = list.last, reading.isListJoint(reading.end(of: last)),
      let next = sender(startingAt: reading.end(of: last) + 1)
    {
      list.append(next)
    }
    return list.last?.cases.contains(.delegation) == true ? list : []
  }

  private func sender(startingAt index: Int) -> LocatedMention? {
    scene.mention(startingAt: index, where: \.isOrganization) ?? scene.mention(startingAt: index, where: \.isCountry)
  }

  /// «(форумға қатысатын) делегация құрамында A, B, C бар»: all of the list where it tells of whom a delegation is made up.
  private func members(from first: LocatedMention, ofDelegationIn words: Range<Int>) -> [LocatedMention] {
    guard words.contains(where: { reading.isForm($0, of: .composition) }) else { return [first] }
    let end = reading.sentence(of: first.tokens.lowerBound).upperBound
    var list = [first]
    for next in scene.mentions(in: first.tokens.upperBound..<end) where next.type.isPerson {
      guard let last = list.last, next.isIn(.nominative),
        reading.isListJoint(reading.endAfterBrackets(last.tokens.upperBound))
      else { break }
      list.append(next)
    }
    return list
  }

  /// «(Делегация форумга катышты.) | Делегациянын курамында A, B бар»: of whom the delegation is made up that attends.
  private func delegated(inSentence sentence: Int) -> [Finding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic, sentence > 0,
      let noun = range.first(where: {
        reading.isForm($0, of: .composition) && reading.isForm($0 - 1, of: .delegation) && !reading.isQuoted($0)
      }), reading.sentences[sentence - 1].contains(where: { reading.isForm($0, of: .delegation) }),
      let forum = attended(inSentence: sentence - 1)?.forum,
      let first = scene.mentions(in: noun + 1..<max(noun + 1, range.upperBound)).first(where: \.type.isPerson),
      first.isIn(.nominative)
    else { return [] }
    return members(from: first, ofDelegationIn: noun..<noun + 1).map {
      Finding(participant: $0.entity, forum: forum, evidence: (noun..<noun + 1).union($0.tokens))
    }
  }

  /// «A və B-nin iştirakı ilə», «A-nyň we B-niň gatnaşmagynda», «A başkanlığında»: a list before the noun.
  private func accompanying(inSentence sentence: Int) -> [Finding] {
    reading.sentences[sentence].flatMap { noun -> [Finding] in
      guard isAccompaniment(noun),
        let forum = gathering.subject(ofSentence: sentence)?.entity ?? setting(behind: noun, inSentence: sentence)
      else { return [] }
      guard let last = scene.mention(endingBefore: noun, where: { !$0.isForum && !$0.isPlace }) else {
        return reading.isForm(noun, of: .attendance) ? others(before: noun, at: forum) : []
      }
      guard last.isIn([.genitive, .nominative]), last.type.isPerson || reading.isForm(noun, of: .attendance) else {
        return []
      }
      return list(endingWith: last).map {
        Finding(participant: $0.entity, forum: forum, evidence: $0.tokens.union(noun..<noun + 1))
      }
    }
  }

  /// «A ve B'nin katılımıyla | düzenlenen toplantıda (… konuşuldu)»: the gathering that a participle right behind the noun is said of.
  private func setting(behind noun: Int, inSentence sentence: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.isForm(noun, of: .attendance) else { return nil }
    let held = gathering.acts(.hold, inSentence: sentence) + gathering.acts(.organise, inSentence: sentence)
    let isHeld = held.contains {
      $0.form == .participle && $0.tokens.lowerBound > noun && $0.tokens.lowerBound - noun <= 2
    }
    return isHeld ? gathering.setting(ofSentence: sentence) : nil
  }

  /// «A, B ile C'nin (katılımıyla)»: a list of people that «with» may join too.
  private func list(endingWith last: LocatedMention) -> [LocatedMention] {
    let list = scene.list(endingWith: last)
    guard reading.lexicon.language.family == .turkic, let first = list.first, first.type.isPerson else { return list }
    let start = reading.sentence(of: first.tokens.lowerBound).lowerBound
    guard
      let before = scene.mentions(in: start..<max(start, first.tokens.lowerBound)).last(where: \.type.isPerson),
      before.isIn(.nominative), reading.isWord(reading.end(of: before), .comitative),
      MeetingSubject(scene: scene).isJoined(first, to: before)
    else { return list }
    return scene.list(endingWith: before) + list
  }

  /// «Türkiye, Özbekistan ve Kırgızistan'dan gelen öğrencilerin | katılımıyla», «A ve B'nin de aralarında bulunduğu bir
  /// topluluğun | katılımıyla»
  private func others(before noun: Int, at forum: Int) -> [Finding] {
    let participants = Participants(scene: scene)
    let before = scene.mentions(in: reading.sentence(of: noun).lowerBound..<noun).filter {
      !reading.isQuoted($0.tokens.lowerBound)
    }
    let last = before.last { participants.isMember($0) || isBesideOthers($0, before: noun) }
    let members = last.map { scene.list(endingWith: $0) } ?? []
    let whence = before.filter { $0.type.isCountry && participants.isWhence($0) }
    let sent = SentDelegates(scene: scene).senders(among: before, before: noun)
    return (whence + members + senders(among: before, before: noun) + sent).map {
      Finding(participant: $0.entity, forum: forum, evidence: $0.tokens.union(noun..<noun + 1))
    }
  }

  /// How many words the noun for those who come for a body takes: «rasmi nümayəndələrinin».
  private static let longestDelegates = 3

  /// «A-nyň we B-niň | wekilleriniň (gatnaşmagynda)»: the bodies and countries whose delegates attend.
  private func senders(among mentions: [LocatedMention], before noun: Int) -> [LocatedMention] {
    guard reading.lexicon.language.family == .turkic,
      let last = mentions.last(where: { !$0.type.isForum && !$0.type.isPlace && !isPartOfName($0) }),
      noun - reading.end(of: last) <= Self.longestDelegates, isSender(last)
    else { return [] }
    return mentions.reversed().prefix { isSender($0) || isPartOfName($0) || $0.type.isCountry }
      .filter { isSender($0) && !isPartOfName($0) }.reversed()
  }

  private func isSender(_ mention: LocatedMention) -> Bool {
    (mention.type.isOrganization || mention.type.isCountry) && mention.cases.contains(.delegation)
      && mention.isIn([.nominative, .genitive])
  }

  /// «Türkmen | döwlet uniwersiteti»: a country within the name of a body.
  private func isPartOfName(_ mention: LocatedMention) -> Bool {
    mention.type.isCountry
      && scene.mention(covering: mention.tokens.lowerBound, where: \.isOrganization) != nil
  }

  /// How many words may tell who else was there: «ve çok sayıda yerli yabancı davetlinin».
  private static let longestRest = 6

  /// «A, B | və digər rəsmi şəxslərin (iştirakı ilə)»: the last of a list of names that goes on to people without any.
  private func isBesideOthers(_ person: LocatedMention, before noun: Int) -> Bool {
    let joint = reading.end(of: person)
    if GenitiveAttendants(scene: scene).goOn(from: person, before: noun) { return true }
    guard person.type.isPerson, person.isIn(.nominative), reading.isWord(joint, .conjunction), joint + 1 < noun,
      noun - joint <= Self.longestRest + 1
    else { return false }
    let rest = joint + 1..<noun
    return rest.allSatisfy { index in
      reading.tokens[index].kind == .word && scene.mention(covering: index, where: { _ in true }) == nil
    }
      && reading.words[noun - 1].mayBe(.genitive)
  }

  /// «(A-nyň) | başlyklyk etmeginde»: the noun of an act of leading, of two words.
  private func isLead(_ noun: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, !reading.isQuoted(noun),
      let act = reading.words.verb(.actVerbs, at: noun), [.head, .lead].contains(act.meaning), act.length > 1
    else { return false }
    return reading.words[noun + act.length - 1].mayBePossessed(in: .locative)
  }

  /// «iştirakı ilə», «қатысуымен», «ishtirokida», «başkanlığında», «moderatörlüğünde»
  private func isAccompaniment(_ noun: Int) -> Bool {
    if isLead(noun) { return true }
    guard reading.isForm(noun, of: [.attendance, .leadership, .moderation]),
      let form = reading.words[noun].form(in: .wordClasses), form.possessor == .third, !reading.isQuoted(noun),
      !isPolicy(noun)
    else { return false }
    return form.grammaticalCase == .locative || form.grammaticalCase == .instrumental
      || reading.isWord(noun + 1, .comitative) || isAbove(noun, form)
  }

  /// «Prezident A-nın | rəhbərliyi ilə qazanılan zəfərdən danışılıb»: who leads a country or its people leads no gathering, where
  /// nothing behind says that it was held or that others came.
  private func isPolicy(_ noun: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isForm(noun, of: .leadership) else { return false }
    let rest = noun + 1..<reading.sentence(of: noun).upperBound
    return reading.words.verbs(.actVerbs, in: rest).isEmpty
      && !rest.contains { reading.words.match(.forums, at: $0) != nil || reading.isForm($0, of: [.delegation, .talk]) }
  }

  /// «(A-нын) төрагалыгы | астында»
  private func isAbove(_ noun: Int, _ form: NounForm) -> Bool {
    form.grammaticalCase == .nominative && !form.isPlural && reading.isForm(noun, of: .leadership)
      && reading.isWord(noun + 1, .eve) && !reading.isWord(noun + 1, .joiner)
  }
}
