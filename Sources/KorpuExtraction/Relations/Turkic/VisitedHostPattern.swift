internal import KorpuLanguage
internal import KorpuModel

/// «(N boshchiligidagi delegatsiya X universitetiga keldi.) Uchrashuvda universitet rektori A … haqida gapirdi»: who speaks for
/// a body at the talks, and has a post in it, met those who came to it.
struct VisitedHostPattern: RelationPattern {
  let type = RelationType.met
  let summary = "Guests who came to a body, and in a later sentence an officer of it who speaks at the talks."
  var examples: [PatternExample] {
    TurkicExamples.talkingHosts
  }

  /// How many sentences after the visit its talks are told of.
  private static let reach = 4
  /// How many words may stand between the body and the verb of coming: «uyushmasida | mehmon bo'ldi».
  private static let verbReach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let talks = talks(at: reading.sentences[sentence], in: reading),
        let host = host(after: talks, inSentence: sentence, of: scene)
      else { return [] }
      let bodies = Set(context.posts(of: host.entity).map(\.to))
      let earlier = (max(0, sentence - Self.reach)..<sentence).reversed()
      let guests =
        earlier.lazy.map { self.guests(of: bodies, inSentence: $0, of: scene, context) }
        .first { !$0.isEmpty } ?? []
      return guests.filter { $0.entity != host.entity }.map { guest in
        var finding = RelationFinding(
          type, from: host.entity, to: guest.entity, evidence: talks..<host.tokens.upperBound, confidence: 0.8)
        finding.evidence.append(guest.tokens)
        return finding
      }
    }
  }

  // MARK: the talks

  /// «Uchrashuvda», «Suhbat davomida»: the talks with which a sentence begins, nobody's and with nobody.
  private func talks(at sentence: Range<Int>, in reading: TokenizedArticle) -> Int? {
    let head = reading.isWord(sentence.lowerBound, .filler) ? sentence.lowerBound + 1 : sentence.lowerBound
    guard head < sentence.upperBound, !reading.isQuoted(head) else { return nil }
    let isDuring = reading.isWord(head + 1, [.setting, .framing])
    let isTalk = reading.words[head].readings.contains { noun in
      noun.form.possessor == nil && !noun.form.isPlural
        && (noun.form.grammaticalCase == .locative || isDuring && noun.form.grammaticalCase == .nominative)
        && reading.lexicon.senses(of: noun.stem).classes.contains(.talk)
    }
    return isTalk ? head : nil
  }

  /// The only person of the sentence who may speak there, before a verb of speaking.
  private func host(after talks: Int, inSentence sentence: Int, of scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let rest = talks + 1..<reading.sentences[sentence].upperBound
    guard
      let verb = reading.words.verbs(.speechVerbs, in: rest).first(where: {
        $0.match.form.isPredicate && !reading.isQuoted($0.token)
      })?.token
    else { return nil }
    let people = scene.mentions(in: rest.lowerBound..<verb).filter(scene.isSubject)
    guard let host = people.first, Set(people.map(\.entity)).count == 1 else { return nil }
    let end = host.tokens.upperBound
    guard !reading.isWord(end, [.comitative, .agent, .leadNoun, .between]), !reading.isListJoint(end),
      // «Uchrashuvda B bilan birga A …»
      !(rest.lowerBound..<max(rest.lowerBound, host.tokens.lowerBound)).contains(where: {
        reading.isWord($0, .comitative)
      })
    else { return nil }
    return host
  }

  // MARK: the visit

  /// Those of whom a sentence says that they came to one of the bodies, or were its guests.
  private func guests(
    of bodies: Set<Int>, inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> [LocatedMention] {
    let reading = scene.reading
    let words = reading.sentences[sentence]
    let guest = context.gathering.predicate(.attend, inSentence: sentence).flatMap {
      reading.isForm($0.lowerBound, of: .guests) ? $0 : nil
    }
    let verbs = [.visit, .arrive].map { context.gathering.predicate($0, inSentence: sentence) } + [guest]
    return verbs.lazy.compactMap(\.self).map { verb -> [LocatedMention] in
      let first = max(words.lowerBound, verb.lowerBound - Self.verbReach)
      let house = (first...verb.lowerBound).reversed().lazy
        .compactMap { scene.mention(endingBefore: $0, where: \.isOrganization) }.first
      guard let house, bodies.contains(house.entity),
        [.dative, .locative].contains(house.candidate.grammaticalCase)
      else { return [] }
      return scene.mentions(in: words.lowerBound..<max(words.lowerBound, house.tokens.lowerBound)).filter {
        $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) && ($0.isIn(.nominative) || $0.isIn(.delegation))
          && !context.hasTie(.holdsRole, from: $0.entity, to: house.entity)
      }
    }.first { !$0.isEmpty } ?? []
  }
}
