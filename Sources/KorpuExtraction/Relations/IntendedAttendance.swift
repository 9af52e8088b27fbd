internal import KorpuLanguage
internal import KorpuModel

/// «A foruma qatılmaq üçün Bakıya gedir»: who goes there for it takes part.
struct IntendedAttendance {
  let scene: Scene
  let gathering: Gathering

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    let reading = scene.reading
    let first = reading.sentences[sentence].lowerBound
    return arrivals(inSentence: sentence)
      + gathering.acts(.attend, inSentence: sentence).filter { reading.isWord($0.tokens.upperBound, .purpose) }
      .flatMap { act -> [Attendance.Finding] in
        guard
          let forum = gathering.setting(ofSentence: sentence, in: [.dative, .locative])
            ?? gathering.pointedAt(inSentence: sentence)
        else { return [] }
        let named =
          visitor(after: act.tokens.upperBound + 1)
          ?? travellers(in: first..<max(first, act.tokens.lowerBound)) + arrivals(after: act.tokens.upperBound + 1)
        return named.map {
          Attendance.Finding(participant: $0.entity, forum: forum, evidence: first..<act.tokens.upperBound)
        }
      }
  }

  /// «foruma gatnaşmak üçin | Täjigistanyň premýer-ministri A Aşgabada geldi»: who is named between the purpose and the
  /// coming.
  private func arrivals(after start: Int) -> [LocatedMention] {
    guard scene.reading.tokens.indices.contains(start),
      let verb = arrival(after: start, inSentence: scene.reading.sentenceOfToken[start - 1])
    else { return [] }
    return travellers(in: start..<max(start, verb.tokens.lowerBound)).filter(\.type.isPerson)
  }

  /// «Bahar Forumu için geldiği …», «sammit üçin A we B Astana geldi»: who comes for a gathering.
  private func arrivals(inSentence sentence: Int) -> [Attendance.Finding] {
    let first = scene.reading.sentences[sentence].lowerBound
    return goals(inSentence: sentence).flatMap { goal -> [Attendance.Finding] in
      let start = goal.tokens.upperBound + 1
      guard let verb = arrival(after: start, inSentence: sentence) else { return [] }
      let between = start..<max(start, verb.tokens.lowerBound)
      let named =
        visitor(after: start) ?? travellers(in: first..<max(first, goal.tokens.lowerBound)) + travellers(in: between)
      return named.map {
        Attendance.Finding(participant: $0.entity, forum: goal.forum, evidence: first..<verb.tokens.upperBound)
      }
    }
  }

  /// The gatherings of a sentence before «for»: named, or called by a type word alone.
  private func goals(inSentence sentence: Int) -> [(tokens: Range<Int>, forum: Int)] {
    let named = scene.mentions(ofSentence: sentence).filter(\.type.isForum).map { ($0.tokens, $0.entity) }
    let called = gathering.typeWords(inSentence: sentence).filter { $0.grammaticalCase == .nominative }.compactMap {
      word -> (Range<Int>, Int)? in
      guard scene.reading.isWord(word.tokens.upperBound, .purpose) else { return nil }
      return gathering.forums.forum(calledAt: word.token).map { (word.tokens, $0) }
    }
    return (named + called).filter { scene.reading.isWord($0.0.upperBound, .purpose) }.map { ($0.0, $0.1) }
  }

  /// The verb of coming right behind «for», or the one that ends the sentence, where no other act is told between.
  private func arrival(after start: Int, inSentence sentence: Int) -> Act? {
    gathering.acts(.arrive, inSentence: sentence).first { act in
      guard act.tokens.lowerBound >= start else { return false }
      let isNear = act.tokens.lowerBound - start < Self.verbReach
      return isNear || act.form.isPredicate && !tellsOfAct(start..<act.tokens.lowerBound)
    }
  }

  private func tellsOfAct(_ words: Range<Int>) -> Bool {
    words.contains { index in
      [LexicalTable.actVerbs, .speechVerbs].contains { scene.reading.words.verb($0, at: index) != nil }
        || scene.reading.isMark(index, ",") && scene.reading.isFiniteVerb(index - 1)
    }
  }

  /// How many words stand between «for» and the participle of coming, «ýurdumyza iş sapary bilen gelen», and between
  /// that and the name.
  private static let verbReach = 5
  private static let nameReach = 14

  /// «foruma qatılmaq üçün Bakıya gələn | baş katib B»: who came is named after a participle; `nil` where none follows.
  private func visitor(after start: Int) -> [LocatedMention]? {
    let reading = scene.reading
    let end = reading.sentence(of: start - 1).upperBound
    guard start < end,
      let verb = (start..<min(end, start + Self.verbReach)).first(where: {
        reading.tokens[$0].kind == .word && reading.words.verb(.actVerbs, at: $0)?.form == .participle
      })
    else { return nil }
    let person = scene.mentions(in: verb + 1..<min(end, verb + Self.nameReach)).first(where: \.type.isPerson)
    guard let person, !comesAsOther(verb + 1, before: person) else { return [] }
    return [person] + others(besides: person, until: end)
  }

  /// «(gelen rektör) A | ve başkan B (…)»: whom «and» joins to the one who came, with a post or none.
  private func others(besides person: LocatedMention, until end: Int) -> [LocatedMention] {
    let joint = person.tokens.upperBound
    guard person.isIn(.nominative), scene.reading.isWord(joint, .conjunction), joint < end,
      let next = scene.mentions(in: joint..<end).first(where: \.type.isPerson),
      scene.isListed(next, after: person)
    else { return [] }
    return [next]
  }

  /// «(саммитке катышуу үчүн келген) | акындарды министр A (тосуп алды)», «президентти … A»: whether who came is told of without a
  /// name, as the object of what the one who is named does.
  private func comesAsOther(_ start: Int, before person: LocatedMention) -> Bool {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, start < person.tokens.lowerBound,
      person.candidate.grammaticalCase == .nominative, reading.tokens[start].kind == .word,
      !reading.isCapitalisedWord(start)
    else { return false }
    let senses = reading.words[start]
    return senses.readings.contains {
      $0.stem.count > 2 && $0.form.grammaticalCase == .accusative && $0.form.possessor == nil
    }
      && [senses.form(in: .roles), senses.form(in: .honorifics)].allSatisfy {
        $0 == nil || $0?.grammaticalCase == .accusative
      }
  }

  private func travellers(in clause: Range<Int>) -> [LocatedMention] {
    scene.mentions(in: clause).filter {
      ($0.type.isPerson && $0.isIn(.nominative) || !$0.type.isForum && $0.cases.contains([.nominative, .delegation]))
        && !scene.reading.isQuoted($0.tokens.lowerBound) && !scene.isBodyWithinForum($0)
    }
  }
}
