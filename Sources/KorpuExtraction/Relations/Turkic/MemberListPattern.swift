internal import KorpuLanguage
internal import KorpuModel

/// «TDT'nin üyeleri A ve B'dir», «TDT'nin 3 üyesi (A, B, C)», «ұйымның мүшелері – A, B», «təşkilatın qurucu üzv ölkəsi A».
struct MemberListPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A body named or meant, a noun for its members, and a list of them behind it."
  var examples: [PatternExample] {
    TurkicExamples.memberLists + TurkicExamples.membersAmongOthers + TurkicExamples.membersListedBehindNoun
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let bodies = BodyOfMembers(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.flatMap { sentence -> [RelationFinding] in
      var earlier: BodyOfMembers.Finding?
      return sentence.flatMap { word -> [RelationFinding] in
        guard let list = list(after: word, in: scene) else { return [] }
        guard let body = bodies.body(before: start(of: word, in: scene.reading), in: list.cases) ?? earlier else {
          return []
        }
        earlier = body
        return list.members.filter { $0.entity != body.entity }.map { member in
          RelationFinding(
            type, from: member.entity, to: body.entity,
            evidence: member.tokens.union(body.tokens).union(word..<word + 1), confidence: 0.85)
        }
      }
    }
  }

  private struct List {
    let members: [LocatedMention]
    /// In which cases the body may stand before the noun.
    let cases: CaseSet
  }

  /// «gözlemci | üyeleri»: where the nouns for members begin.
  private func start(of word: Int, in reading: TokenizedArticle) -> Int {
    reading.startOfRun(before: word, from: 0) { reading.isForm($0, of: .membership) }
  }

  private func list(after word: Int, in scene: Scene) -> List? {
    let reading = scene.reading
    guard reading.isForm(word, of: .membership), !reading.isForm(word + 1, of: .membership), !reading.isQuoted(word),
      reading.words[word].form(in: .wordClasses)?.grammaticalCase == .nominative
    else { return nil }
    // Some tables have «üyesi» as a word of its own.
    let readings = reading.words[word].readings.filter { $0.form.possessor == .third }
    let isPossessed = !readings.isEmpty
    if reading.isMark(word + 1, "(") { return isPossessed ? bracketed(from: word + 2, in: scene) : nil }
    if reading.words[word].readings.contains(where: \.form.isPlural) {
      return isPossessed ? predicated(after: word, in: scene) : nil
    }
    return apposed(after: word, isPossessed, in: scene) ?? states(after: word, isPossessed, in: scene)
  }

  /// «3 üyesi (| A, B, C)»
  private func bracketed(from start: Int, in scene: Scene) -> List? {
    let members = parties(from: start, in: scene)
    guard let last = members.last, scene.reading.isMark(scene.reading.end(of: last), ")") else { return nil }
    return List(members: members, cases: [.genitive, .nominative])
  }

  /// «üyeleri | A, B ve C'dir», «a'zolari – A va B», «üzvləri | A və B sənəd imzalayıb»
  private func predicated(after word: Int, in scene: Scene) -> List? {
    let reading = scene.reading
    let isMarked = reading.isMark(word + 1, ":") || reading.isDash(word + 1)
    let members = parties(from: isMarked ? word + 2 : word + 1, in: scene)
    guard let last = members.last, members.allSatisfy({ $0.isIn(.nominative) }), scene.isPartyItself(last) else {
      return nil
    }
    let next = reading.end(of: last)
    let isEnd = next >= reading.sentence(of: word).upperBound || reading.tokens[next].kind == .mark
    guard isEnd || !isMarked && members.count > 1 && isFree(next, in: reading) else { return nil }
    return List(members: members, cases: [.genitive, .nominative])
  }

  /// No word that a list stands before as part of another phrase: «A və B | ilə», «A və B | haqqında».
  private func isFree(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.tokens[index].kind == .word && !reading.words[index].isFunctionWord
      && reading.words.classes(at: index).isDisjoint(with: [
        .comitative, .between, .agent, .leadNoun, .purpose, .naming, .dedicated, .conjunction,
      ])
  }

  /// «TDT üyesi | Macaristan», «ұйымға мүше ел | Қазақстан»: one of the members.
  private func apposed(after word: Int, _ isPossessed: Bool, in scene: Scene) -> List? {
    let reading = scene.reading
    let isState = reading.isForm(word + 1, of: .state)
    guard !isState || reading.words[word + 1].form(in: .wordClasses)?.isPlural == false,
      let member = scene.mention(startingAt: isState ? word + 2 : word + 1, where: \.isParty)
    else { return nil }
    guard scene.isPartyItself(member), isState || !isOfPerson(member, in: scene) else { return nil }
    let isOfBody = isPossessed || isState && scene.isPossessedNoun(at: word + 1)
    // «TDT'ye üye | A, B ve C»: without an ending the noun is said of all of them.
    let listed = isOfBody || isState ? [member] : parties(from: word + 1, in: scene).filter(\.type.isCountry)
    let members = listed.allSatisfy(scene.isPartyItself) && !listed.isEmpty ? listed : [member]
    return List(members: members, cases: isOfBody ? [.genitive, .nominative, .dative] : .dative)
  }

  /// «TDT'ye üye ülkeler | A, B ve C'dir»: only as a predicate, else they may be those who attend something.
  private func states(after word: Int, _ isPossessed: Bool, in scene: Scene) -> List? {
    let reading = scene.reading
    guard reading.isForm(word + 1, of: .state), reading.words[word + 1].form(in: .wordClasses)?.isPlural == true else {
      return nil
    }
    if let among = among(after: word + 1, in: scene) { return among }
    // «ұйымға мүше елдер – | A, B және C.»
    let isDashed = reading.isDash(word + 2)
    let members = parties(from: isDashed ? word + 3 : word + 2, in: scene)
    guard let last = members.last, members.count > 1,
      isDashed ? endsSentence(last, in: reading) : scene.reading.isPredicate(last)
    else { return nil }
    return List(members: members, cases: isPossessed ? [.genitive, .nominative, .dative] : [.genitive, .dative])
  }

  private func endsSentence(_ last: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let next = reading.end(of: last)
    let end = reading.sentence(of: last.tokens.lowerBound).upperBound
    return last.isIn(.nominative) && (next == end || next + 1 == end && reading.isMark(next, "."))
  }

  /// «(уюмга мүчө) мамлекеттердин | катарында A, B бар»: some of them.
  private func among(after states: Int, in scene: Scene) -> List? {
    let reading = scene.reading
    // «мемлекеттер | қатарында»
    guard let form = reading.words[states].form(in: .wordClasses),
      [.genitive, .nominative].contains(form.grammaticalCase), reading.isWord(states + 1, .comprising)
    else { return nil }
    let members = parties(from: states + 2, in: scene)
    guard let last = members.last, members.allSatisfy({ $0.isIn(.nominative) }), scene.isPartyItself(last) else {
      return nil
    }
    return List(members: members, cases: [.genitive, .dative])
  }

  /// How many tokens may stand between a country and somebody who is the member meant.
  private static let longestTitle = 8

  /// «geňeşiň agzasy Türkiýe | wekili X»
  private func isOfPerson(_ member: LocatedMention, in scene: Scene) -> Bool {
    let end = member.tokens.upperBound
    let limit = min(end + Self.longestTitle, scene.reading.sentence(of: member.tokens.lowerBound).upperBound)
    let words = (end..<max(end, limit)).prefix { scene.reading.tokens[$0].kind == .word }
    return scene.mentions(in: end..<end + words.count).contains(where: \.type.isPerson)
  }

  private func parties(from start: Int, in scene: Scene) -> [LocatedMention] {
    scene.mention(startingAt: start, where: \.isParty).map(scene.parties(from:)) ?? []
  }
}

extension TokenizedArticle {
  /// Whether an ending makes a name the predicate of its sentence: «Kazakistan'dır».
  fileprivate func isPredicate(_ mention: LocatedMention) -> Bool {
    let last = mention.tokens.upperBound - 1
    return words.match(.countries, at: mention.tokens.lowerBound) == nil
      && lexicon.endings.predicated(in: tokens[last].folded) != nil
  }
}
