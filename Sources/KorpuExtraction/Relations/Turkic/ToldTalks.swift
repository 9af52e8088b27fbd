internal import KorpuLanguage
internal import KorpuModel

/// Reads talks that a sentence tells of as its time or place: «A, B ile yaptığı görüşmede», «A, B ile görüşmesinin ardından»,
/// «A B ilə keçirdiyi görüşdə», «A ile B'nin bir araya geldiği toplantıda».
struct ToldTalks {
  let scene: Scene
  let gathering: Gathering

  /// How many words may stand between the other side and the noun: «ile dün Ankara'da baş başa yaptığı | görüşmede».
  private static let reach = 5

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let people = scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    return people.flatMap { with($0, among: people) + visit(to: $0, among: people) }
      + together(people, inSentence: sentence)
  }

  // MARK: with somebody

  private func with(_ last: LocatedMention, among people: [LocatedMention]) -> [RelationFinding] {
    var next = reading.end(of: last)
    if reading.isWord(next, .comitative) {
      next += 1
    } else if !last.isIn(.instrumental) {
      return []
    }
    guard !reading.isWord(next, [.joint, .comitative]), reading.tokens.indices.contains(next) else { return [] }
    let list = scene.list(endingWith: last)
    let isSubjectFirst = isSubject(list)
    let isParted = list.count > 1 && list.first.map { reading.isMark(reading.end(of: $0), ",") } == true
    guard isSubjectFirst || !isParted else { return [] }
    guard let noun = isSubjectFirst ? noun(from: next) : told(from: next),
      let host = isSubjectFirst ? list.first : host(before: list.first, among: people),
      !isSubjectFirst || !isOfOwner(noun, behind: host)
    else { return [] }
    return (isSubjectFirst ? list.dropFirst() : list[...]).filter { $0.entity != host.entity }.map {
      RelationFinding(
        .met, from: host.entity, to: $0.entity, evidence: host.tokens.lowerBound..<noun + 1, confidence: 0.85)
    }
  }

  /// «A, | B ile», «A, | B ve C ile»: a comma parts the subject, with which the sentence begins, from the others.
  private func isSubject(_ list: [LocatedMention]) -> Bool {
    guard list.count > 1, let first = list.first, first.isIn(.nominative),
      reading.isMark(reading.end(of: first), ",")
    else { return false }
    let start = reading.sentence(of: first.tokens.lowerBound).lowerBound
    let isAlone = !(start..<first.tokens.lowerBound).contains { reading.isMark($0, ",") || reading.isMark($0, ";") }
    guard !isOneOfMany(first, from: start) else { return false }
    // «A, B, C ve D ile»: of more commas none tells.
    return isAlone && !list.dropFirst().contains { reading.isMark(reading.end(of: $0), ",") }
      && !isOfAnother(list[1], after: first)
  }

  /// «A, oğlunun | Vali B ile», but not «A, ülkesinin | Büyükelçisi B ile»: a possessor whom no post of B belongs to has the
  /// talks.
  private func isOfAnother(_ person: LocatedMention, after first: LocatedMention) -> Bool {
    let end = person.tokens.lowerBound
    let post = RoleFinder(reading: reading).role(endingBefore: end)
    return post?.form.possessor != .third
      && (min(first.tokens.upperBound, end)..<end).contains { index in
        reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
          && reading.words[index].mayBePossessed(in: .genitive)
      }
  }

  /// «X-yň kärdeşleri | A, B bilen»: one of several whom a word in the plural joins, after somebody whose they are.
  private func isOneOfMany(_ first: LocatedMention, from start: Int) -> Bool {
    let word = first.tokens.lowerBound - 1
    return word >= start && hasOwner(first)
      && reading.words[word].readings.contains {
        $0.form.isPlural && $0.form.possessor == .third && $0.stem.count > 2
      }
  }

  /// Whether somebody in the genitive stands before another in a sentence: «X-yň | kärdeşi A».
  private func hasOwner(_ person: LocatedMention) -> Bool {
    let first = person.tokens.lowerBound
    let others = scene.mentions(in: reading.sentence(of: first).lowerBound..<first).filter(\.type.isPerson)
    return others.contains { $0.isIn(.genitive) }
  }

  /// «X-yň kärdeşi A, B bilen | duşuşygy (boldy)»: talks that are the subject, and X's, since A has no genitive.
  private func isOfOwner(_ noun: Int, behind person: LocatedMention) -> Bool {
    hasOwner(person)
      && reading.words[noun].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
          && reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
      }
  }

  private func host(before first: LocatedMention?, among people: [LocatedMention]) -> LocatedMention? {
    guard let first else { return nil }
    guard let host = people.last(where: { $0.tokens.upperBound <= first.tokens.lowerBound }) else { return nil }
    let start = max(host.tokens.upperBound, scene.phrases.start(of: first))
    if host.isIn(.genitive), start == host.tokens.upperBound { return host }
    // «A, oğlunun | B ile yaptığı görüşmede»: whose talks they were, another word may say.
    let isOwned = (host.tokens.upperBound..<start).contains { index in
      reading.words[index].mayBe(.genitive)
    }
    return host.isIn(.nominative) && !isOwned ? host : nil
  }

  private func noun(from start: Int) -> Int? { PossessedTalk(reading: reading).noun(from: start) ?? told(from: start) }

  /// «yaptığı | görüşmede», «yaptığı | görüşmenin ardından», «keçirdiyi | görüşdən sonra»: a noun for talks that were held, as
  /// a verb with the doer's ending says, in a case of time or place.
  private func told(from start: Int) -> Int? {
    let end = min(reading.sentence(of: start).upperBound, start + 1 + Self.reach)
    guard start + 1 < end, let noun = (start + 1..<end).first(where: isTalk), isDone(noun - 1), isTime(noun),
      (start..<noun).allSatisfy(isAttribute)
    else { return nil }
    return noun
  }

  private func isTalk(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && reading.words[index].readings.contains { noun in
        noun.form.possessor == nil && !noun.form.isPlural
          && reading.lexicon.senses(of: noun.stem).classesOfStem.contains(.talk)
      }
  }

  private func isDone(_ index: Int) -> Bool {
    reading.words[index].verbReadings(in: .nominal) && !reading.words[index].isDeniedVerb
  }

  /// In a local case, or before a word that makes a time of it.
  private func isTime(_ noun: Int) -> Bool {
    if reading.isWord(noun + 1, [.eve, .setting]) { return true }
    return reading.words[noun].readings.contains {
      $0.stem.count > 2 && [.locative, .ablative].contains($0.form.grammaticalCase)
    }
  }

  private func isAttribute(_ index: Int) -> Bool {
    if let place = scene.mention(covering: index, where: { _ in true }), !place.type.isPlace { return false }
    return reading.tokens[index].kind == .word && !reading.isListJoint(index) && !reading.isFiniteVerb(index)
  }

  // MARK: on a visit

  /// How many words may tell what visit it was: «nezaket | ziyareti sırasında».
  private static let longestAttribute = 2

  /// «A, B'yi | ziyareti sırasında (projeleri anlattı)», «A'nın B'yi | makamındaki ziyareti sırasında»
  private func visit(to host: LocatedMention, among people: [LocatedMention]) -> [RelationFinding] {
    guard host.isIn(.accusative), let guest = self.host(before: host, among: people), guest.entity != host.entity else {
      return []
    }
    let start = host.tokens.upperBound
    let end = min(reading.sentence(of: host.tokens.lowerBound).upperBound, start + 1 + Self.longestAttribute)
    guard let noun = (start..<max(start, end)).first(where: isVisit),
      (start..<noun).allSatisfy(isAttribute), isTimeOfVisit(noun)
    else { return [] }
    return [
      RelationFinding(
        .met, from: host.entity, to: guest.entity, evidence: guest.tokens.lowerBound..<noun + 1, confidence: 0.85)
    ]
  }

  private func isVisit(_ index: Int) -> Bool { reading.isForm(index, of: .journey) }

  private func isTimeOfVisit(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.stem.count > 2
        && ($0.form.grammaticalCase == .locative || reading.isWord(noun + 1, [.eve, .setting, .framing]))
    }
  }

  // MARK: of two

  /// «A ile B'nin | bir araya geldiği (toplantıda)», «A ilə B-nin | görüşdüyü (yer)»
  private func together(_ people: [LocatedMention], inSentence sentence: Int) -> [RelationFinding] {
    zip(people, people.dropFirst()).compactMap { first, second in
      guard first.entity != second.entity, first.isIn(.nominative), second.isIn(.genitive),
        MeetingSubject(scene: scene).isJoined(second, to: first),
        reading.isWord(reading.end(of: first), [.comitative, .conjunction]),
        let verb = gathering.acts(.meet, inSentence: sentence).first(where: {
          $0.form == .nominal && $0.tokens.lowerBound == second.tokens.upperBound && !isNoun($0.tokens)
        })
      else { return nil }
      return RelationFinding(
        .met, from: first.entity, to: second.entity, evidence: first.tokens.lowerBound..<verb.tokens.upperBound,
        confidence: 0.85)
    }
  }

  /// «A менен B-нин | жолугушуусу»: a noun for talks, which alone does not say that they took place.
  private func isNoun(_ verb: Range<Int>) -> Bool { verb.count == 1 && reading.isForm(verb.lowerBound, of: .talk) }
}
