internal import KorpuLanguage
internal import KorpuModel

/// Tells who holds a gathering where the verb says what a body did: «forumu A və B birgə təşkil edib», «A-nın Bursada
/// keçirəcəyi X Zirvəsi».
struct TurkicHosts {
  let scene: Scene
  let gathering: Gathering

  /// How far before the verb a body may stand that the sentence says will hold something.
  private static let attributeReach = 10
  /// How far after the verb the gathering begins.
  private static let objectReach = 3

  struct Finding {
    let host: LocatedMention
    let forum: Int
    let evidence: Range<Int>
  }

  private var reading: TokenizedArticle { scene.reading }

  func findings() -> [Finding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.indices.flatMap {
      predicated(inSentence: $0) + attributed(inSentence: $0)
        + TurkicOrganisers(scene: scene, gathering: gathering).findings(inSentence: $0)
        + AttributedHosts(scene: scene, gathering: gathering).findings(inSentence: $0)
    }
  }

  /// «Forumu "Duna" Fondunun dəstəyi ilə "Kənd Evi" Birliyi təşkil edib»: the gathering is the object.
  private func predicated(inSentence sentence: Int) -> [Finding] {
    guard let verb = told(inSentence: sentence),
      let forum = object(inSentence: sentence, before: verb.lowerBound) ?? hosted(inSentence: sentence, by: verb)
        ?? meant(inSentence: sentence, by: verb)
    else { return [] }
    let bodies = scene.mentions(in: reading.clause(of: verb)).filter { isParty($0) && !isInName($0) }
    guard let last = bodies.last(where: isSubject) ?? bodies.last(where: { isSubjectByPart($0, of: verb) }) else {
      return []
    }
    let company = bodies.filter { isCompany($0) }.map(scene.list(endingWith:))
    let partners = company.flatMap { list in
      list.filter { $0 == list.last || $0.type.isOrganization && $0.isIn(.instrumental) }
    }
    let hosts = company.compactMap(subject(beside:)) + scene.hosts(endingBefore: reading.end(of: last)) + partners
    return hosts.unique(by: \.entity).map {
      Finding(host: $0, forum: forum, evidence: $0.tokens.lowerBound..<verb.upperBound)
    }
  }

  /// «Жаштар фонду | Маданият министрлиги жана ТҮРКСОЙ менен биргеликте (өткөрдү)»: who holds it together with the list right behind.
  private func subject(beside company: [LocatedMention]) -> LocatedMention? {
    guard let first = company.first,
      let subject = scene.mention(endingBefore: first.tokens.lowerBound, where: \.isOrganization)
    else { return nil }
    return isParty(subject) && subject.candidate.grammaticalCase == .nominative && !isInName(subject) ? subject : nil
  }

  /// «уюштурду», «өткөрүшкөнүн | айтты»
  private func told(inSentence sentence: Int) -> Range<Int>? {
    let acts = gathering.acts(.organise, inSentence: sentence)
    return acts.last { $0.form.isPredicate }?.tokens
      ?? acts.last { $0.form == .nominal && isReported(from: $0.tokens.upperBound) }?.tokens
  }

  /// «уюштурары | айтылды», «өткөрөрү | күтүлүүдө»: told or awaited, by whoever it is.
  private func isReported(from start: Int) -> Bool {
    reading.isReported(from: start) || reading.isWord(start, .reported)
  }

  /// «(Ошто X форуму өттү.) | Аны A уюштурган»: a pronoun at the head of the sentence.
  private func meant(inSentence sentence: Int, by verb: Range<Int>) -> Int? {
    reading.isWord(reading.sentences[sentence].lowerBound, .object) ? gathering.opened(byVerbAt: verb.lowerBound) : nil
  }

  /// The gathering in the accusative, by its name or by its type word.
  private func object(inSentence sentence: Int, before verb: Int) -> Int? {
    let clause = reading.sentences[sentence].lowerBound..<verb
    let named = scene.mentions(in: clause).last {
      $0.type.isForum && $0.isIn(.accusative) && !reading.isQuoted(max(0, $0.tokens.lowerBound - 1))
    }
    if let named { return named.entity }
    for index in clause.reversed() where !reading.isQuoted(index) {
      guard isObject(index) else { continue }
      return gathering.forums.forum(calledAt: index)
    }
    return nil
  }

  /// «Foruma X ev sahipliği yaptı»: the gathering in the dative, where the verb holds a word for hosting.
  private func hosted(inSentence sentence: Int, by verb: Range<Int>) -> Int? {
    guard verb.count > 1, verb.contains(where: { reading.isForm($0, of: [.organising, .hosts]) }) else { return nil }
    let clause = reading.sentences[sentence].lowerBound..<verb.lowerBound
    let named = scene.mentions(in: clause).last {
      $0.type.isForum && $0.isIn(.dative) && !reading.isQuoted(max(0, $0.tokens.lowerBound - 1))
    }
    return named?.entity
      ?? clause.reversed().lazy.filter {
        !reading.isQuoted($0) && reading.gatheringWord(at: $0)?.form.grammaticalCase == .dative
      }.compactMap { gathering.forums.forum(calledAt: $0) }.first
  }

  /// «forumu»; where the accusative is like the possessor's ending, only with no possessor before it.
  private func isObject(_ index: Int) -> Bool {
    guard let form = reading.gatheringWord(at: index)?.form, !form.isPlural else { return false }
    if form.grammaticalCase == .accusative { return true }
    let isAlone =
      index == reading.sentence(of: index).lowerBound || reading.tokens[index - 1].kind == .mark
      || reading.isWord(index - 1, [.complementiser, .demonstrative, .called])
    return form.possessor == .third && form.grammaticalCase == .nominative && isAlone
  }

  /// «A-nın Bursada keçirəcəyi X Zirvəsi», «A өткізетін «Х» көрмесі»
  private func attributed(inSentence sentence: Int) -> [Finding] {
    gathering.acts(.organise, inSentence: sentence).flatMap { act -> [Finding] in
      guard act.form == .participle || act.form == .nominal, let forum = object(after: act, inSentence: sentence)
      else { return [] }
      let start = reading.sentences[sentence].lowerBound
      let first = max(start, act.tokens.lowerBound - Self.attributeReach)
      let near = scene.mentions(in: first..<max(first, act.tokens.lowerBound)).last {
        isParty($0) && $0.isIn([.nominative, .genitive]) && !scene.isOwner($0) && !isSupporter($0)
      }
      // «A'nın, B ev sahipliğinde düzenlediği»: both hold it.
      let doer = near.map { isHostBeside(reading.end(of: $0)) } == true ? doer(of: act, from: start) : nil
      let host = near ?? self.doer(of: act, from: start)
      // «A və B-nin | birgə keçirəcəyi X Zirvəsi»
      let hosts =
        host.map {
          scene.hosts(endingBefore: reading.end(of: $0))
            + owner(ofCompany: $0, in: first..<max(first, act.tokens.lowerBound))
        }
        ?? []
      let all = (hosts.isEmpty ? host.map { [$0] } ?? [] : hosts) + [doer].compactMap(\.self)
      return all.unique(by: \.entity).map {
        Finding(host: $0, forum: forum.entity, evidence: $0.tokens.union(forum.tokens))
      }
    }
  }

  /// «A'nın, | B katkılarıyla ve C ev sahipliğinde düzenlediği (forum)»: who holds it, in the genitive before a comma and those who
  /// only help.
  private func doer(of act: Act, from start: Int) -> LocatedMention? {
    guard reading.lexicon.language.tellsHostsFromOrganisers, act.form == .nominal else { return nil }
    return scene.mentions(in: start..<max(start, act.tokens.lowerBound)).last {
      isParty($0) && $0.candidate.grammaticalCase == .genitive && reading.isMark(reading.end(of: $0), ",")
    }
  }

  /// «A-nın | B ilə birlikdə keçirəcəyi (X Zirvəsi)»: in the genitive the one who holds it together with another.
  private func owner(ofCompany host: LocatedMention, in clause: Range<Int>) -> [LocatedMention] {
    let end = reading.end(of: host)
    guard host.isIn(.nominative), reading.isWord(end, .comitative), reading.isWord(end + 1, [.joint, .filler]) else {
      return []
    }
    return scene.mentions(in: clause.lowerBound..<max(clause.lowerBound, host.tokens.lowerBound)).last {
      isParty($0) && $0.candidate.grammaticalCase == .genitive && reading.end(of: $0) == host.tokens.lowerBound
    }.map { [$0] } ?? []
  }

  /// The gathering that a participle is said of: «keçirəcəyi | X Zirvəsi», «birgə təşkil etdiyi | tədbir».
  private func object(after act: Act, inSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    let end = max(act.tokens.upperBound, reading.sentences[sentence].upperBound)
    // «tashkil etilgan | ushbu festival»
    let isPointedAt = act.tokens.upperBound + 1 < end && reading.isWord(act.tokens.upperBound, .demonstrative)
    let start = isPointedAt ? act.tokens.upperBound + 1 : act.tokens.upperBound
    if let forum = scene.mentions(in: start..<end).first(where: \.type.isForum) {
      return forum.tokens.lowerBound - start <= Self.objectReach ? (forum.entity, forum.tokens) : nil
    }
    guard start < end, !reading.isQuoted(start), !reading.tellsOfOccasions(from: start),
      let called = gathering.forums.forum(calledAt: start), isJustNamed(called, before: sentence)
    else { return nil }
    return (called, start..<start + 1)
  }

  /// How many sentences before one its «the event» is named.
  private static let memory = 2

  private func isJustNamed(_ forum: Int, before sentence: Int) -> Bool {
    (max(0, sentence - Self.memory)..<sentence).contains { earlier in
      scene.mentions(ofSentence: earlier).contains { $0.entity == forum }
    }
  }

  private func isParty(_ mention: LocatedMention) -> Bool {
    (mention.type.isOrganization || mention.type.isCountry) && !reading.isQuoted(max(0, mention.tokens.lowerBound - 1))
  }

  /// Whether a mention is but a part of a longer name.
  private func isInName(_ mention: LocatedMention) -> Bool {
    let start = mention.tokens.lowerBound
    let body = scene.mention(covering: start, where: \.isOrganization)
    return scene.mention(covering: start, where: \.isForum) != nil || body != nil && body?.tokens != mention.tokens
  }

  /// In the nominative, and no part of another phrase: «X Universiteti | tələbələri».
  private func isSubject(_ mention: LocatedMention) -> Bool {
    let end = reading.end(of: mention)
    // «A ve B | birlikte düzenledi»: what elsewhere joins another stands here for itself.
    let isTogether = reading.isWord(end, .comitative) && reading.isWord(end, .filler)
    return mention.isIn(.nominative) && !scene.isOwner(mention) && !isSupporter(mention) && !isHostBeside(end)
      && (isTogether || !reading.isWord(end, [.comitative, .between, .agent])) && !isPossessed(end)
  }

  /// «(Forumu A ve B) X | ev sahipliğinde (düzenledi)»: who only gives the house to what others hold.
  private func isHostBeside(_ end: Int) -> Bool {
    reading.lexicon.language.tellsHostsFromOrganisers
      && (end..<min(end + 2, reading.tokens.count)).contains {
        reading.isWord($0, .organising) && reading.words[$0].mayBe(.locative)
      }
  }

  /// How many words the name of a part of a body has at most.
  private static let longestPart = 8

  /// «(Шараны) | Абай университетінің | филология факультеті (ұйымдастырды)»: a part of the body, which is none of its own, right before
  /// the verb.
  private func isSubjectByPart(_ mention: LocatedMention, of verb: Range<Int>) -> Bool {
    let part = reading.end(of: mention)..<verb.lowerBound
    guard mention.type.isOrganization, mention.isIn(.genitive), !part.isEmpty, part.count <= Self.longestPart,
      !isSupporter(mention),
      part.allSatisfy({ index in
        reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
          && scene.mention(covering: index, where: { _ in true }) == nil
      })
    else { return false }
    return part.contains { index in
      reading.words.match(.bodies, at: index).map { type in
        type.marks.contains(.unit) && index + type.length == part.upperBound && type.form.possessor == .third
          && type.form.grammaticalCase == .nominative
      } ?? false
    }
  }

  private func isPossessed(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word, !reading.isWord(index, .joint),
      scene.mention(covering: index, where: { _ in true }) == nil
    else { return false }
    return reading.words[index].mayBePossessed
      && reading.words.match(.forums, at: index) == nil && reading.words.verb(.actVerbs, at: index) == nil
  }

  /// «A … B менен биргеликте»: who is named as doing it together with the subject.
  private func isCompany(_ mention: LocatedMention) -> Bool {
    let end = reading.end(of: mention)
    return mention.isIn(.instrumental) && reading.isWord(end, .joint)
      || mention.isIn(.nominative) && reading.isWord(end, .comitative) && reading.isWord(end + 1, .joint)
  }

  /// «B fondunun | maliyyə dəstəyi ilə», «B'nin | yüksek himayelerinde»
  private func isSupporter(_ mention: LocatedMention) -> Bool {
    let end = reading.end(of: mention)
    // «A | B-nin dəstəyi ilə»: another body supports it.
    return (end..<min(end + 2, reading.tokens.count)).prefix { index in
      scene.mention(covering: index, where: { $0.isOrganization || $0.isCountry }) == nil
    }.contains { reading.isForm($0, of: [.support, .below]) }
  }
}
