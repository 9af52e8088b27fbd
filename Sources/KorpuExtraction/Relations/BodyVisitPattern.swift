internal import KorpuLanguage
internal import KorpuModel

/// «A ve B, X Vakfı ve Y Derneğini ziyaret etti»: people or a delegation visit bodies.
struct BodyVisitPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People or a delegation as the subject, bodies as the object of a verb of visiting or receiving."
  var examples: [PatternExample] {
    TurkicExamples.bodyVisits + TurkicExamples.staysAtBodies + TurkicExamples.visitsToBodiesBefore
      + TurkicExamples.talksWithStaff
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let calls =
        calls(inSentence: sentence, of: scene, context) + stays(inSentence: sentence, of: scene, context)
        + TalksWithStaff(scene: scene, gathering: context.gathering).findings(inSentence: sentence)
      guard calls.isEmpty else { return calls }
      guard let verb = context.gathering.predicate(.receive, inSentence: sentence),
        // «X Odası'nı (XO) | ziyaret etti»
        let last = scene.mention(
          endingBefore: scene.reading.endBeforeBrackets(verb.lowerBound), where: \.isOrganization),
        isHost(last, in: scene)
      else { return [] }
      let hosts = scene.list(endingWith: last).filter { $0 == last || $0.type.isOrganization }
      guard let first = hosts.first else { return [] }
      if let mixed = mixed(with: hosts, verb: verb, of: scene) { return mixed }
      return guests(before: first, of: scene).flatMap { guest in
        hosts.filter {
          $0.entity != guest.entity && !isOwn($0, guest, context)
            && !isReceivedByHead(of: $0, guest, after: verb, in: scene, context)
        }.map { host in
          RelationFinding(
            type, from: host.entity, to: guest.entity, evidence: guest.tokens.union(verb), confidence: 0.85)
        }
      }
    }
  }

  /// How many words may stand between a body and the verb: «universitetiga | rasmiy tashrif bilan keldi».
  private static let reach = 3

  /// «N boshchiligidagi delegatsiya | Buxoro universitetiga tashrif buyurdi»: where a delegation comes to.
  private func calls(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    [.visit, .arrive].compactMap { context.gathering.predicate($0, inSentence: sentence) }.flatMap { verb in
      let start = scene.reading.sentences[sentence].lowerBound
      let first = max(start, verb.lowerBound - Self.reach)
      let near = (first...verb.lowerBound).reversed().lazy
        .compactMap { scene.mention(endingBefore: $0, where: \.isOrganization) }.first
      let ahead = near?.candidate.grammaticalCase == .dative ? nil : hostAhead(of: verb, from: start, in: scene)
      guard let host = ahead ?? near, host.candidate.grammaticalCase == .dative, isReceiving(host, in: scene) else {
        return [RelationFinding]()
      }
      let all = ahead == nil ? guests(before: host, of: scene) : guests(after: host, before: verb.lowerBound, of: scene)
      let visitors = all.filter { $0.isIn(.delegation) && $0.entity != host.entity }
      return visitors.filter { !isOwn(host, $0, context) }.map {
        RelationFinding(type, from: host.entity, to: $0.entity, evidence: $0.tokens.union(verb), confidence: 0.82)
      }
    }
  }

  /// «N boshchiligidagi delegatsiya | Buxoro universitetida bo‘ldi», «N-in başçılıq etdiyi heyət | Gəncə Universitetində olub»: where a
  /// delegation has been.
  private func stays(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    guard let verb = range.last(where: { reading.tokens[$0].kind == .word }), reading.isWord(verb, .copula),
      !reading.isWord(verb, .post)
    else { return [] }
    let end = reading.isWord(verb - 1, .filler) ? verb - 1 : verb
    guard let host = scene.mention(endingBefore: end, where: \.isOrganization),
      host.candidate.grammaticalCase == .locative, isReceiving(host, in: scene)
    else { return [] }
    // «delegatsiya uchun | ko‘rgazma … bo‘ldi»: what was there is something else.
    let before = range.lowerBound..<max(range.lowerBound, host.tokens.lowerBound)
    guard let noun = before.last(where: { reading.isForm($0, of: .delegation) }),
      !(noun + 1..<host.tokens.lowerBound).contains(where: { reading.isWord($0, .purpose) })
    else { return [] }
    let visitors = guests(before: host, of: scene).filter { $0.isIn(.delegation) && $0.entity != host.entity }
    return visitors.filter { !isOwn(host, $0, context) }.map {
      RelationFinding(
        type, from: host.entity, to: $0.entity, evidence: $0.tokens.union(verb..<verb + 1), confidence: 0.8)
    }
  }

  /// «Buxoro universitetiga | N boshchiligidagi delegatsiya tashrif buyurdi»: the only body to which a delegation comes that
  /// stands right before the verb.
  private func hostAhead(of verb: Range<Int>, from start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let last = max(start, verb.lowerBound - Self.reach)
    guard (last..<verb.lowerBound).contains(where: { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) })
    else { return nil }
    let bodies = scene.mentions(in: start..<last).filter {
      $0.type.isOrganization && $0.candidate.grammaticalCase == .dative
    }
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// Those who lead the delegation behind the body, else those who sent it.
  private func guests(after host: LocatedMention, before verb: Int, of scene: Scene) -> [LocatedMention] {
    let behind = scene.mentions(in: host.tokens.upperBound..<max(host.tokens.upperBound, verb)).filter {
      $0.isIn(.delegation) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    let people = behind.filter(\.type.isPerson)
    return people.isEmpty ? behind : people
  }

  /// Whether somebody has a position in a body, which is theirs to visit.
  private func isOwn(_ body: LocatedMention, _ person: LocatedMention, _ context: RelationContext) -> Bool {
    context.hasTie(.holdsRole, from: person.entity, to: body.entity)
  }

  /// «A X Universitetini ziyarət etmiş, | rektor B ilə görüşmüşdür»: who receives somebody for a body is named behind the verb, or in the
  /// sentence after it, with a post there or one of which nothing says where.
  private func isReceivedByHead(
    of body: LocatedMention, _ guest: LocatedMention, after verb: Range<Int>, in scene: Scene,
    _ context: RelationContext
  ) -> Bool {
    let reading = scene.reading
    let end = reading.paragraphEnd(from: verb.lowerBound)
    let next = reading.sentence(of: reading.sentence(of: verb.lowerBound).upperBound)
    let limit = min(end, max(next.upperBound, verb.upperBound))
    guard guest.type.isPerson, verb.upperBound < limit else { return false }
    return scene.mentions(in: verb.upperBound..<limit).contains { person in
      guard person.type.isPerson, person.entity != guest.entity, !reading.isQuoted(person.tokens.lowerBound) else {
        return false
      }
      let isWith =
        person.isIn([.instrumental, .accusative]) && !person.isIn(.nominative)
        || reading.isWord(reading.end(of: person), .comitative)
      guard isWith else { return false }
      if context.hasTie(.holdsRole, from: person.entity, to: body.entity) { return true }
      let post = RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound)
      return post.map { $0.form == NounForm() && !$0.isOfState } ?? false
    }
  }

  /// «A, B ve X Vakfını (kabul etti)»: a list of the other side that begins with people; the first of them is the subject.
  private func mixed(with bodies: [LocatedMention], verb: Range<Int>, of scene: Scene) -> [RelationFinding]? {
    guard let start = bodies.first?.tokens.lowerBound, start > scene.reading.sentence(of: start).lowerBound,
      scene.reading.isWord(start - 1, .conjunction),
      let person = scene.mention(endingBefore: start - 1, where: \.isPerson), person.isIn(.nominative)
    else { return nil }
    let people = scene.list(endingWith: person)
    guard people.count > 1, let subject = people.first else { return [] }
    return (people.dropFirst() + bodies).filter { $0.entity != subject.entity }.map {
      RelationFinding(type, from: subject.entity, to: $0.entity, evidence: subject.tokens.union(verb), confidence: 0.8)
    }
  }

  /// In the accusative, and no house that people walk through.
  private func isHost(_ body: LocatedMention, in scene: Scene) -> Bool {
    body.candidate.grammaticalCase == .accusative && isReceiving(body, in: scene)
  }

  private func isReceiving(_ body: LocatedMention, in scene: Scene) -> Bool {
    !scene.reading.isQuoted(body.tokens.lowerBound)
      && !scene.reading.isForm(body.tokens.upperBound - 1, of: [.venue, .facility])
  }

  /// The people, else the delegations, that are the subject.
  private func guests(before host: LocatedMention, of scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let start = reading.sentence(of: host.tokens.lowerBound).lowerBound
    let before = scene.mentions(in: start..<max(start, host.tokens.lowerBound)).filter {
      !reading.isQuoted($0.tokens.lowerBound) && $0.isIn(.nominative)
        && !reading.isForm(reading.end(of: $0), of: .commemoration)
    }
    let people = before.filter(\.type.isPerson)
    return people.isEmpty ? before.filter { $0.isIn(.delegation) } : people
  }
}
