internal import KorpuLanguage
internal import KorpuModel

/// «A megállapodást írt alá B-vel», «megállapodást kötött A és B», «a magyar–kazah együttműködés».
struct UralicAgreementPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "Two bodies or countries that sign or work together, or two countries in one adjective of cooperation."
  var examples: [PatternExample] {
    HungarianExamples.partnersOfNations + HungarianExamples.severalSigners + HungarianExamples.jointWork
      + HungarianExamples.signersOnBehalf + HungarianExamples.agreementsAtHome
      + HungarianExamples.ownCooperation + [
        PatternExample(
          .hungarian, "Együttműködési megállapodást kötött a Duna Egyetem és a Kaszpi Egyetem.",
          states: ["Duna Egyetem → Kaszpi Egyetem"]),
        PatternExample(
          .hungarian, "A Zöld Híd Alapítvány megállapodást írt alá a Selyemút Bankkal.",
          states: ["Zöld Híd Alapítvány → Selyemút Bank"]),
        PatternExample(.hungarian, "Erősödik a magyar–kazah gazdasági együttműködés.", states: ["HU → KZ"]),
        PatternExample(
          .hungarian, "A Duna Egyetem és a Kaszpi Egyetem együttműködési megállapodása tíz éve él.",
          states: ["Duna Egyetem → Kaszpi Egyetem"]),
        PatternExample(
          .hungarian, "A Duna Egyetem a Kaszpi Egyetemmel közösen ad ki folyóiratot.",
          states: ["Duna Egyetem → Kaszpi Egyetem"]),
        PatternExample(
          .hungarian,
          "A megállapodást Barta Judit, a Duna Egyetem rektora és Askar Temirov, a Kaszpi Egyetem rektora írta alá.",
          states: ["Duna Egyetem → Kaszpi Egyetem"]),
        PatternExample(
          .hungarian,
          "Az Aral Minisztérium háttérintézménye, a Duna Központ megállapodást kötött a Kaszpi Egyetemmel.",
          states: ["Duna Központ → Kaszpi Egyetem"], doesNotState: ["Aral Minisztérium → Kaszpi Egyetem"]),
        PatternExample(
          .hungarian, "A Duna Egyetem és a Kaszpi Egyetem közös képzést indít.",
          states: ["Duna Egyetem → Kaszpi Egyetem"]),
        PatternExample(
          .hungarian, "A Duna Egyetem és a Kaszpi Egyetem közös épülete leégett.",
          doesNotState: ["Duna Egyetem → Kaszpi Egyetem"]),
        PatternExample(
          .hungarian,
          "A Duna Egyetemen járt Askar Temirov. Szó volt a Kaszpi Egyetemmel, valamint az Aral Egyetemmel tavaly kötött megállapodásokról.",
          states: ["Duna Egyetem → Kaszpi Egyetem", "Duna Egyetem → Aral Egyetem"],
          doesNotState: ["Kaszpi Egyetem → Aral Egyetem"]),
        PatternExample(
          .hungarian, "Jók a magyar–kazah kapcsolatok. A Duna Egyetem és a Kaszpi Egyetem a városban áll.",
          doesNotState: ["HU → KZ", "Duna Egyetem → Kaszpi Egyetem"]),
      ]
  }

  /// How many words stand between the countries and the word of cooperation at most.
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard !scene.reading.isCancelled(scene.reading.sentences[sentence].lowerBound) else { return [] }
      return [.sign, .cooperate].flatMap { act in
        context.gathering.acts(act, inSentence: sentence).filter(\.form.isPredicate).flatMap { verb in
          let stated = agreements(by: verb.tokens, in: scene) + UralicHome(scene: scene).agreements(by: verb.tokens)
          return stated.isEmpty
            ? UralicSigners(scene: scene, context: context).agreements(signedAt: verb.tokens) : stated
        }
      } + compounds(inSentence: sentence, of: scene) + possessors(inSentence: sentence, of: scene)
        + joint(inSentence: sentence, of: scene, context) + pair(inSentence: sentence, of: scene)
        + own(inSentence: sentence, of: scene) + attributed(inSentence: sentence, of: scene)
    }
  }

  /// «a B-vel tavaly kötött megállapodásokról»
  private func attributed(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    UralicAttributedAgreement(scene: scene).partners(inSentence: sentence).map { home, partner, verb in
      RelationFinding(
        type, from: home, to: partner.entity, evidence: partner.tokens.union(verb..<verb + 2), confidence: 0.78)
    }
  }

  /// «A bővíti együttműködését B-vel»
  private func own(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    UralicOwnCooperation(scene: scene).parties(inSentence: sentence).map { owner, partner, noun in
      RelationFinding(
        type, from: owner.entity, to: partner.entity,
        evidence: owner.tokens.union(partner.tokens).union(noun..<noun + 1), confidence: 0.82)
    }
  }

  /// «A két egyetem megállapodást kötött»
  private func pair(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    UralicMeantAgreement(scene: scene).pair(inSentence: sentence).map {
      [RelationFinding(type, from: $0.first, to: $0.second, evidence: $0.tokens, confidence: 0.8)]
    } ?? []
  }

  /// The two that the subject names, or each of it with each of «-val».
  private func agreements(by verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    let all = scene.mentions(in: clause).filter { isParty($0, in: scene) }
    let parties = all.filter { party in
      !all.contains { $0.tokens.count > party.tokens.count && $0.tokens.overlaps(party.tokens) }
    }
    let subjects = parties.filter { $0.isIn(.nominative) && !isOwner($0, in: scene) }
    let partners = parties.filter { $0.isIn(.instrumental) }
    let pairs: [(LocatedMention, LocatedMention)] =
      partners.isEmpty
      ? together(subjects, in: scene)
      : subjects.flatMap { subject in partners.map { (subject, $0) } }
    return pairs.map { first, second in
      RelationFinding(
        type, from: first.entity, to: second.entity,
        evidence: first.tokens.union(second.tokens).union(verb), confidence: 0.85)
    }
  }

  /// More parties than these are a list of participants.
  private static let mostParties = 6

  /// «A, a B és a C»: each with each.
  private func together(_ subjects: [LocatedMention], in scene: Scene) -> [(LocatedMention, LocatedMention)] {
    subjects.indices.dropFirst().flatMap { last -> [(LocatedMention, LocatedMention)] in
      guard isJoined(subjects[last], to: subjects[last - 1], in: scene) else { return [] }
      var first = last - 1
      while first > 0, isListed(subjects[first], after: subjects[first - 1], in: scene) { first -= 1 }
      let parties = subjects[first...last].unique(by: \.entity)
      guard parties.count <= Self.mostParties else { return [] }
      return parties.indices.flatMap { place in parties[(place + 1)...].map { (parties[place], $0) } }
    }
  }

  /// «A, | a B»
  private func isListed(_ second: LocatedMention, after first: LocatedMention, in scene: Scene) -> Bool {
    let joint = scene.reading.end(of: first)
    let next = startOfName(from: joint + 1, in: scene.reading)
    return scene.reading.isMark(joint, ",") && next == second.tokens.lowerBound
  }

  /// «(és) a | B», «(és) a kazah | B»
  private func startOfName(from start: Int, in reading: TokenizedArticle) -> Int {
    let name = reading.behindArticle(start)
    guard name < reading.tokens.count else { return name }
    let isNation = !reading.isCapitalisedWord(name) && reading.words[name].isKey(of: .demonyms)
    return isNation ? name + 1 : name
  }

  private func isParty(_ mention: LocatedMention, in scene: Scene) -> Bool {
    let start = mention.tokens.lowerBound
    // «Duna Egyetem (DE)»: the name in brackets is the same party.
    guard !scene.reading.isQuoted(start), !scene.reading.isMark(start - 1, "(") else { return false }
    return mention.type.isOrganization || mention.type.isCountry && scene.reading.tokens[start].isCapitalised
  }

  /// «Üzbegisztán vízügyi minisztere»: whose somebody is.
  private func isOwner(_ mention: LocatedMention, in scene: Scene) -> Bool {
    let next = mention.tokens.upperBound
    guard next < scene.reading.tokens.count, scene.reading.tokens[next].kind == .word else { return false }
    if isParent(before: next, in: scene.reading) { return true }
    return (next..<min(next + Self.reach, scene.reading.tokens.count)).prefix { scene.reading.tokens[$0].kind == .word }
      .contains { RoleFinder(reading: scene.reading).role(startingAt: $0)?.form.possessor == .third }
  }

  /// «Az A Minisztérium | (AM) háttérintézménye, a B»: to whom another belongs.
  private func isParent(before next: Int, in reading: TokenizedArticle) -> Bool {
    (next..<min(next + 2, reading.tokens.count - 1)).contains { index in
      reading.isMark(index + 1, ",") && !reading.isCapitalisedWord(index)
        && reading.words[index].readings.contains {
          $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
            && $0.stem.unicodeScalars.count >= Self.longStem
        }
    }
  }

  private static let longStem = 6

  /// «A és a B»
  private func isJoined(_ second: LocatedMention, to first: LocatedMention, in scene: Scene) -> Bool {
    let joint = scene.reading.end(of: first)
    let next = startOfName(from: joint + 1, in: scene.reading)
    return scene.reading.isWord(joint, .conjunction)
      && (next == second.tokens.lowerBound || isApposed(second, to: joint + 1, in: scene))
  }

  /// How many words may describe a body before its name.
  private static let longestDescription = 12

  /// «(A és) a kisvállalkozások fejlesztéséért felelős ügynökség, | az AFÜ»
  private func isApposed(_ body: LocatedMention, to start: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    let comma = body.tokens.lowerBound - 2
    guard comma > start, comma - start <= Self.longestDescription, reading.isMark(comma, ","),
      reading.isWord(comma + 1, .article), reading.words[comma - 1].form(in: .bodies) == NounForm()
    else { return false }
    return (start..<comma).allSatisfy { index in
      !reading.isCapitalisedWord(index) && reading.words.verb(.actVerbs, at: index)?.form.isPredicate != true
        && !reading.isWord(index, [.relative, .complementiser])
    }
  }

  /// «magyar-kazah», «magyar–kazah»: two countries in or beside one word, and what they do together.
  private func compounds(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let countries = scene.mentions(ofSentence: sentence).filter(\.type.isCountry)
    return zip(countries, countries.dropFirst()).compactMap { first, second in
      let isBeside =
        second.tokens.lowerBound == first.tokens.upperBound + 1 && scene.reading.isDash(first.tokens.upperBound)
      guard first.entity != second.entity, first.tokens == second.tokens || isBeside else { return nil }
      let end = second.tokens.upperBound
      let near = (end..<min(end + Self.reach, scene.reading.tokens.count)).prefix {
        scene.reading.tokens[$0].kind == .word
      }
      guard let word = near.first(where: { scene.reading.isForm($0, of: .cooperation) }) else { return nil }
      return RelationFinding(
        type, from: first.entity, to: second.entity, evidence: first.tokens.lowerBound..<word + 1, confidence: 0.85)
    }
  }

  /// «A és B együttműködési megállapodása», «A, B és C együttműködésével»: whose it is, each with each.
  private func possessors(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    // «a B-vel, valamint a C-vel | kötött megállapodások»: each is the partner of another.
    let parties = scene.mentions(ofSentence: sentence).filter {
      isParty($0, in: scene) && !($0.isIn(.instrumental) && !$0.isIn(.nominative))
    }
    return parties.indices.dropFirst().flatMap { last -> [RelationFinding] in
      guard isJoined(parties[last], to: parties[last - 1], in: scene),
        let word = sharedWord(after: parties[last], in: scene)
      else { return [] }
      return together(Array(parties[...last]), in: scene).filter { $0.0.entity != $0.1.entity }.map { first, second in
        RelationFinding(
          type, from: first.entity, to: second.entity, evidence: first.tokens.lowerBound..<word + 1, confidence: 0.82)
      }
    }
  }

  /// The word for what is theirs, or what both do, right after the last of them.
  private func sharedWord(after party: LocatedMention, in scene: Scene) -> Int? {
    let end = scene.reading.end(of: party)
    let near = (end..<min(end + Self.reach, scene.reading.tokens.count)).prefix {
      scene.reading.tokens[$0].kind == .word
    }
    return near.first { index in
      scene.reading.isForm(index, of: .cooperation)
        && scene.reading.words[index].readings.contains { $0.form.possessor == .third }
    } ?? (near.first.map { isJointWork($0, in: scene.reading) } == true ? near.first : nil)
  }

  /// «(A és B) | közös képzést indít»: something that both do.
  private func isJointWork(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isWord(index, .joint) && index + 1 < reading.tokens.count && !reading.words[index + 1].isKnownVerb
      && reading.words[index + 1].readings.contains {
        $0.form.grammaticalCase == .accusative && $0.form.possessor == nil
      }
  }

  /// «A B-vel közösen …», «az egyesület együttműködik B-vel»: the partner in the instrumental, and a word of joint work.
  private func joint(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    return scene.mentions(ofSentence: sentence).filter { isParty($0, in: scene) && $0.isIn(.instrumental) }.compactMap {
      partner in
      let end = reading.end(of: partner)
      let cooperates = context.gathering.predicate(.cooperate, inSentence: sentence)
      guard reading.isWord(end, .joint) && range.contains(end) || cooperates != nil else { return nil }
      let word = cooperates ?? end..<end + 1
      let clause = reading.clause(of: word)
      // «a fórumot B-vel közösen rendezte»: who holds a gathering together is told by another tie.
      guard
        context.gathering.predicate(.organise, inSentence: sentence) == nil
          || !scene.mentions(in: clause).contains(where: \.type.isForum)
      else { return nil }
      // The word of cooperation may stand in a clause of its own behind the partner's.
      let before = clause.lowerBound..<max(clause.lowerBound, partner.tokens.lowerBound)
      let named = scene.mentions(in: before).first {
        isParty($0, in: scene) && $0.isIn(.nominative) && !isOwner($0, in: scene)
      }
      let body =
        named?.entity
        ?? before.lazy.compactMap {
          reading.words[$0].form(in: .bodies)?.grammaticalCase == .nominative
            ? context.anaphora.body(meantAt: $0) : nil
        }.first
      guard let body, body != partner.entity else { return nil }
      return RelationFinding(
        type, from: body, to: partner.entity, evidence: partner.tokens.union(word), confidence: 0.82)
    }
  }
}
