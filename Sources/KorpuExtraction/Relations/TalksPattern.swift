internal import KorpuLanguage
internal import KorpuModel

/// «A ilə B arasında görüş keçirilib», «A-nın B ilə görüşündə».
struct TalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "Two people or bodies with «between» and talks that were held, or a person's meeting with another."
  var examples: [PatternExample] {
    Self.basicExamples + TurkicExamples.describedTalks + TurkicExamples.possessedTalks + TurkicExamples.jointTalks
      + TurkicExamples.talksAsSetting + TurkicExamples.talksOfLeaders + TurkicExamples.talksWithHosts
      + TurkicExamples.toldTalks + TurkicExamples.talksOfMembers + TurkicExamples.hostsAndGuests
      + TurkicExamples.talksOfThree + TurkicExamples.talksWithoutGenitive + TurkicExamples.talksBegun
      + TurkicExamples.talksWithDelegations + TurkicExamples.talksBefore
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev ilə həmkarı Rüstəm Karimov arasında telefon danışığı olub.",
      states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .azerbaijani, "Mədəniyyət Nazirliyi ilə Yaşıl Vadi Fondu arasında görüş keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyevin səfir Kenan Aydemirlə görüşündə layihədən bəhs olunub.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkmənistan nümayəndə heyətləri arasında danışıqlar aparılıb.", states: ["AZ → TM"]),
    PatternExample(
      .turkish, "Türkiye ile Macaristan heyetleri arasında görüşme yapıldı.", states: ["TR → HU"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkmənistan arasında yol çəkilib.", doesNotState: ["AZ → TM"]),
    PatternExample(
      .turkmen, "Altaý uniwersiteti bilen Ýaşyl Dere gaznasynyň wekilleriniň arasynda duşuşyk geçirildi.",
      states: ["Altaý uniwersiteti → Ýaşyl Dere gaznasy"]),
    PatternExample(
      .kazakh, "Арал университеті мен Алтай қорының өкілдері арасында кездесу өтті.",
      states: ["Арал университеті → Алтай қоры"]),
    PatternExample(
      .turkmen, "Altaý uniwersiteti bilen Ýaşyl Dere gaznasynyň talyplarynyň arasynda duşuşyk geçirildi.",
      doesNotState: ["Altaý uniwersiteti → Ýaşyl Dere gaznasy"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev ilə Rüstəm Karimov arasında fərq var.",
      doesNotState: ["Anar Quliyev → Rüstəm Karimov"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      between(inSentence: sentence, of: scene, context.gathering)
        + possessed(inSentence: sentence, of: scene, context.gathering)
        + TalksWithBodies(scene: scene).findings(inSentence: sentence)
        + JointTalks(scene: scene, gathering: context.gathering).findings(inSentence: sentence)
        + TalksWithHost(scene: scene, gathering: context.gathering).findings(inSentence: sentence)
        + TalksAsSetting(scene: scene, context: context).findings(inSentence: sentence)
        + ToldTalks(scene: scene, gathering: context.gathering).findings(inSentence: sentence)
    }
  }

  private func between(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    guard let word = scene.reading.sentences[sentence].first(where: { scene.reading.isWord($0, .between) }),
      let verb = gathering.predicate(.talks, inSentence: sentence) ?? pastTalks(after: word, in: scene.reading)
        ?? talksAsSetting(after: word, in: scene, gathering)
    else { return [] }
    let ends = [
      word, scene.endOfSides(before: word), scene.endOfLeader(before: word), scene.endOfParties(before: word),
    ]
    guard let pair = ends.lazy.compactMap({ pair(between: $0, in: scene) }).first else {
      guard let sides = HostAndGuests(scene: scene).sides(between: word) else { return [] }
      return sides.guests.map { guest in
        RelationFinding(
          type, from: sides.host.entity, to: guest.entity, evidence: sides.host.tokens.union(verb), confidence: 0.85)
      }
    }
    let sides = sides(of: pair, in: scene)
    return sides.indices.flatMap { index in
      sides[(index + 1)...].filter { $0.entity != sides[index].entity }.map { other in
        RelationFinding(
          type, from: sides[index].entity, to: other.entity, evidence: sides[0].tokens.union(verb), confidence: 0.9)
      }
    }
  }

  /// The two, or all of a list that ends with them: «A, B va C | o'rtasida».
  private func sides(of pair: (first: LocatedMention, second: LocatedMention), in scene: Scene) -> [LocatedMention] {
    let list = scene.list(endingWith: pair.second)
    guard scene.reading.lexicon.language.family == .turkic, list.count > 2, list.contains(pair.first),
      list.allSatisfy({
        $0.type.isPerson == pair.second.type.isPerson && $0.type.isCountry == pair.second.type.isCountry
      }), Set(list.map(\.entity)).count == list.count
    else { return [pair.first, pair.second] }
    return list
  }

  /// Two people, two bodies, or two countries.
  private func pair(between word: Int, in scene: Scene) -> (first: LocatedMention, second: LocatedMention)? {
    scene.parties(between: word, where: \.isPerson) ?? scene.parties(between: word, where: \.isOrganization)
      ?? (scene.reading.lexicon.language.family == .turkic ? scene.parties(between: word, where: \.isCountry) : nil)
  }

  /// «… A(-nın) B ilə görüşü(ndə)»: the noun follows the second person at once.
  private func possessed(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    let reading = scene.reading
    let people = scene.mentions(ofSentence: sentence).filter(\.type.isPerson)
    return people.flatMap { last -> [RelationFinding] in
      var next = last.tokens.upperBound
      let isJoined = reading.isWord(next, .comitative)
      guard isJoined || last.isIn(.instrumental) else { return SharedTalks(scene: scene).meeting(of: last) }
      if isJoined { next += 1 }
      if last.isIn(.delegation) { next = endOfDelegation(of: last, in: reading) }
      next = noun(from: next, in: reading) ?? next
      let isTold = !isPossessedTalk(next, in: reading)
      guard !isTold || isToldTalk(next, inSentence: sentence, of: scene, gathering) else { return [] }
      let guests = scene.list(endingWith: last)
      guard let first = guests.first,
        let host = people.last(where: { $0.tokens.upperBound <= first.tokens.lowerBound })
          ?? scene.owner(ofTalksBefore: first),
        host.isIn([.nominative, .genitive]), !isTold || isSubject(host, in: scene)
      else { return [] }
      return guests.map { guest in
        RelationFinding(
          type, from: host.entity, to: guest.entity, evidence: host.tokens.lowerBound..<next + 1, confidence: 0.85)
      }
    }
  }
}

extension TalksPattern {
  /// How many words may stand between who leads a delegation and what follows it: «B-nin rəhbərlik etdiyi nümayəndə heyəti ilə |».
  private static let delegationReach = 8

  /// Where the words end that say whose delegation somebody met: «B başkanlığındaki heyetle | (görüşmesinde)».
  private func endOfDelegation(of leader: LocatedMention, in reading: TokenizedArticle) -> Int {
    let end = reading.end(of: leader)
    let limit = min(reading.sentence(of: end).upperBound, end + Self.delegationReach)
    guard let noun = (end..<max(end, limit)).last(where: { reading.isForm($0, of: .delegation) }) else { return end }
    return reading.isWord(noun + 1, .comitative) ? noun + 2 : noun + 1
  }

  /// «A ilə B arasında | görüşdən sonra»: talks that were before what the sentence tells.
  private func pastTalks(after word: Int, in reading: TokenizedArticle) -> Range<Int>? {
    let noun = word + 1
    guard reading.lexicon.language.family == .turkic, reading.isForm(noun, of: .talk), !reading.isQuoted(noun),
      reading.isWord(noun + 1, .filler), !reading.isWord(noun + 1, .eve),
      reading.words[noun].mayBe(.ablative)
    else { return nil }
    return noun..<noun + 2
  }

  /// How many words may tell of talks between «between» and their noun: «arasında dün Bakü'de gerçekleşen | görüşmede».
  private static let longestTelling = 5

  /// «A ile B arasında | gerçekleşen görüşmede (… ele alındı)»: talks in which something was said.
  private func talksAsSetting(after word: Int, in scene: Scene, _ gathering: Gathering) -> Range<Int>? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return nil }
    let sentence = reading.sentenceOfToken[word]
    let end = min(reading.sentences[sentence].upperBound, word + 2 + Self.longestTelling)
    let noun = (word + 1..<max(word + 1, end)).first { index in
      reading.words[index].readings.contains {
        $0.form.grammaticalCase == .locative && reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
      }
    }
    guard let noun, !reading.isQuoted(noun), scene.mention(covering: noun, where: \.isForum) == nil,
      (word + 1..<noun).allSatisfy({ reading.tokens[$0].kind != .mark })
    else { return nil }
    let isHeld = [.hold, .talks, .organise].contains { act in
      gathering.acts(act, inSentence: sentence).contains { $0.form == .participle && $0.tokens.upperBound == noun }
    }
    return isHeld || noun == word + 1 ? noun..<noun + 1 : nil
  }

  /// The noun for talks behind words that tell what talks they were: «bilan telefon orqali | muloqoti», «bilen geçiren |
  /// duşuşygynda».
  private func noun(from start: Int, in reading: TokenizedArticle) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.tokens.indices.contains(start) else { return nil }
    return PossessedTalk(reading: reading).noun(from: start)
  }

  /// «A B менен | жолугушуу болуп өттү»: the noun and its verb right behind «with».
  private func isToldTalk(_ noun: Int, inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Bool {
    scene.reading.lexicon.language.family == .turkic
      && gathering.predicate(.talks, inSentence: sentence)?.lowerBound == noun
  }

  /// Whether the sentence begins with somebody, words for a post set aside, and goes on to no participle of theirs.
  private func isSubject(_ host: LocatedMention, in scene: Scene) -> Bool {
    let start = host.tokens.lowerBound
    let first = scene.reading.sentence(of: start).lowerBound
    return host.type.isPerson && host.isIn(.nominative)
      && !scene.mentions(in: first..<start).contains { $0.type.isPerson || $0.type.isForum }
      && !isParticiple(scene.reading.end(of: host), in: scene.reading)
  }

  /// «A | уюштурган (кечеде)», but not «A | элчи (B менен)», whose post looks like one.
  private func isParticiple(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.words[index].verbReadings(in: .participle)
      && ![LexicalTable.roles, .honorifics].contains { reading.words[index].key(in: $0) != nil }
  }

  private func isPossessedTalk(_ index: Int, in reading: TokenizedArticle) -> Bool {
    PossessedTalk(reading: reading).isNoun(index)
  }
}

extension Scene {
  /// «Кеңештин депутаттарынын | (Бакыт Асанов менен жолугушуусу)»: the body whose members' talks they are.
  fileprivate func owner(ofTalksBefore guest: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let start = reading.sentence(of: guest.tokens.lowerBound).lowerBound
    return mentions(in: start..<max(start, guest.tokens.lowerBound)).last {
      $0.type.isOrganization && $0.isIn(.delegation) && $0.isIn(.genitive)
    }
  }

  /// How many words may stand between two sides and «between»: «nümayəndə heyətləri | arasında».
  private static let longestDelegation = 3

  /// Where the names of two sides end before «between», a word for their delegations set aside.
  func endOfParties(before word: Int) -> Int {
    // «университетінің | басшылығы арасында»: so do those who lead them.
    guard reading.lexicon.language.family == .turkic, reading.isForm(word - 1, of: [.delegation, .leadership]) else {
      return word
    }
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestDelegation)
    return (first..<word).last { mention(endingBefore: $0, where: { $0.isCountry || $0.isOrganization }) != nil }
      ?? word
  }

  /// How many words may stand between who leads a delegation and «between»: «ýolbaşçylygyndaky türkmen wekiliýetiniň | arasynda».
  private static let longestLead = 5

  /// Where the name of who leads a delegation ends before «between», and the words for it are set aside.
  func endOfLeader(before word: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, reading.isForm(word - 1, of: .delegation) else { return word }
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestLead)
    return (first..<word).last {
      reading.isForm($0, of: .leadership) && mention(endingBefore: $0, where: \.isPerson) != nil
    } ?? word
  }

  /// The two that «between» joins, on the side where the language puts them.
  func parties(
    between word: Int, where isWanted: (EntityType) -> Bool
  ) -> (first: LocatedMention, second: LocatedMention)? {
    reading.lexicon.language.family.isHeadFinal
      ? pair(between: word, where: isWanted) : pair(after: word, where: isWanted)
  }

  /// The two that stand after «between»: «between A and B».
  func pair(
    after word: Int, where isWanted: (EntityType) -> Bool
  ) -> (first: LocatedMention, second: LocatedMention)? {
    let found = mentions(in: word + 1..<max(word + 1, reading.sentence(of: word).upperBound)).filter {
      isWanted($0.type) && !isAttributive($0) && !isOriginOfMember($0) && !isWithinGathering($0)
    }
    guard let first = found.first,
      let second = found.dropFirst().first(where: {
        $0.entity != first.entity && $0.tokens.lowerBound >= first.tokens.upperBound
      }), !first.type.isOrganization || !UnnamedSide(scene: self).isOnlyOrigin(second),
      (first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)).contains(
        where: reading.isListJoint)
    else { return nil }
    return (first, second)
  }

  /// «(between A and B) at the 5th session of | the Danube Union»: in English the name of a gathering tells where, and not with whom.
  private func isWithinGathering(_ mention: LocatedMention) -> Bool {
    reading.lexicon.language.family == .germanic
      && self.mention(covering: mention.tokens.lowerBound, where: \.isForum).map {
        $0.tokens.count > mention.tokens.count
      } == true
  }

  /// The two that stand before «arasında»: «A ilə B», «A və B», «A-yla B».
  func pair(
    between word: Int, where isWanted: (EntityType) -> Bool
  ) -> (first: LocatedMention, second: LocatedMention)? {
    // «Altaý Uniwersitetiniň (ADU Uniwersitetiniň) | arasynda»
    let end = reading.startOfNameInBrackets(endingAt: reading.endBeforeBrackets(word))
    guard let second = mention(endingBefore: end, where: isWanted) else { return nil }
    let start = reading.sentence(of: word).lowerBound
    let earlier = mentions(in: start..<max(start, second.tokens.lowerBound)).last { mention in
      let next = reading.end(of: mention)
      return isWanted(mention.type) && mention.entity != second.entity
        && (reading.isWord(next, [.comitative, .conjunction]) || mention.isIn(.instrumental))
        && !mentions(in: mention.tokens.lowerBound..<max(mention.tokens.lowerBound, second.tokens.lowerBound)).contains
        {
          // «A (its initials) ilə B arasında»
          isWanted($0.type) && $0.tokens.lowerBound >= mention.tokens.upperBound && $0.entity != second.entity
            && $0.entity != mention.entity && !$0.isIn(.genitive) && !saysWhere($0) && !isWithinBody($0)
        }
    }
    return earlier.map { first in
      // «Қазақстан мен Түркия министрліктері арасында»: the body of which only the country stands there.
      let body = mention(endingBefore: first.tokens.upperBound) { isWanted($0) && $0.isOrganization }
      return (body?.tokens == first.tokens ? body ?? first : first, second)
    }
  }

  /// «A bilan | Xitoy (fanlar akademiyasining) B oʻrtasida»: a country in the name of a body.
  private func isWithinBody(_ mention: LocatedMention) -> Bool {
    mention.type.isCountry && self.mention(covering: mention.tokens.lowerBound, where: \.isOrganization) != nil
  }

  /// «A ile | Kazakistan'daki B arasında»: a country that says where a side is, and is none.
  private func saysWhere(_ mention: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && mention.type.isCountry
      && [.attributive, .locative].contains(mention.candidate.grammaticalCase)
  }
}
