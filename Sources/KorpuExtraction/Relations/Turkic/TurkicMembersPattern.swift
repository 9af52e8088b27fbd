internal import KorpuLanguage
internal import KorpuModel

/// «Bu quruma A və B daxildir», «Ұйымға A, B мүше», «A TDT'ye gözlemci olarak katılıyor».
struct TurkicMembersPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A body named or meant, in its case, and a predicate of belonging to it or of watching over its work."
  var examples: [PatternExample] {
    TurkicExamples.members + TurkicExamples.membersOfCouncils + TurkicExamples.memberStates
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let bodies = BodyOfMembers(scene: scene, anaphora: context.anaphora)
    var told: (body: BodyOfMembers.Finding, sentence: Int)?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      var start = scene.reading.sentences[sentence].lowerBound
      var earlier = subject(pointedAtIn: sentence, in: scene, bodies) ?? body(toldBefore: sentence, told, in: scene)
      return predicates(inSentence: sentence, of: scene, context.gathering).flatMap { predicate -> [RelationFinding] in
        defer { start = predicate.tokens.upperBound }
        let clause = start..<max(start, predicate.tokens.lowerBound)
        guard
          let body = body(of: predicate, in: clause, bodies) ?? pronoun(before: predicate, in: scene, earlier)
            ?? locative(beginning: clause, bodies)
            ?? (predicate.isOfStates || !namesBody(clause, in: scene) ? earlier : nil)
        else { return [] }
        earlier = body
        told = (body, sentence)
        return members(in: clause, of: scene).filter { member in
          // «(A,) Yeşil Teşkilat | Üniversiteler Birliğine (üye oldu)»: of which states the union is, stands right
          // before it.
          member.entity != body.entity
            && !(member.type == .organization(.igo) && scene.reading.end(of: member) == body.tokens.lowerBound)
        }.map { member in
          RelationFinding(
            type, from: member.entity, to: body.entity,
            evidence: member.tokens.union(body.tokens).union(predicate.tokens), confidence: 0.85)
        }
      }
    }
  }

  /// «(X уюму 2009-жылы түзүлгөн.) | Ага А, Б түптөөчү катары кирген»: a pronoun at the head of the sentence means the one body that the
  /// sentence before is about.
  private func subject(pointedAtIn sentence: Int, in scene: Scene, _ bodies: BodyOfMembers) -> BodyOfMembers.Finding? {
    let reading = scene.reading
    let head = reading.sentences[sentence].lowerBound
    guard sentence > 0, reading.isWord(head, .thereat), !reading.startsParagraph(head) else { return nil }
    let before = scene.mentions(ofSentence: sentence - 1).filter { $0.type.isOrganization && $0.isIn(.nominative) }
    guard let body = before.first, before.allSatisfy({ $0.entity == body.entity }) else { return nil }
    return bodies.body(endingBefore: body.tokens.upperBound, in: .nominative)
  }

  /// «(X уюмуна А, Б кирет.) | Венгрия байкоочу макамына ээ»: the body of whose members the sentence right before tells.
  private func body(
    toldBefore sentence: Int, _ told: (body: BodyOfMembers.Finding, sentence: Int)?, in scene: Scene
  ) -> BodyOfMembers.Finding? {
    guard let told, told.sentence == sentence - 1,
      !scene.reading.startsParagraph(scene.reading.sentences[sentence].lowerBound)
    else { return nil }
    return told.body
  }

  /// «Ұйымда | Венгрия бақылаушы мәртебесіне ие»: where the clause begins with it, and the members follow at once.
  private func locative(beginning clause: Range<Int>, _ bodies: BodyOfMembers) -> BodyOfMembers.Finding? {
    guard let head = clause.first else { return nil }
    let scene = bodies.scene
    let named = scene.mention(startingAt: head, where: \.isOrganization)
    let end = named?.tokens.upperBound ?? head + 1
    guard scene.mention(startingAt: end, where: \.isCountry) != nil,
      !scene.mentions(in: end..<max(end, clause.upperBound)).contains(where: \.type.isOrganization)
    else { return nil }
    return bodies.body(endingBefore: end, in: .locative)
  }

  private func namesBody(_ clause: Range<Int>, in scene: Scene) -> Bool {
    scene.mentions(in: clause).contains(where: \.type.isOrganization)
  }

  private struct Predicate {
    let tokens: Range<Int>
    /// Whether it tells of one who watches: then the body stands right before it, for one may watch a gathering too.
    var isObserving = false
    /// Whether it is a noun for states, «agza döwletlerdir»: then the same body may be meant as in the clause before.
    var isOfStates = false
  }

  private func predicates(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [Predicate] {
    let verbs = [.belong, .observe].flatMap { act in
      // «aʼzo boʻlmoqchi», «üye olacak»: who means to join is no member yet.
      gathering.acts(act, inSentence: sentence).filter {
        $0.form.isPredicate && !scene.reading.hasEnding(.intending, at: $0.tokens.upperBound - 1)
      }.map {
        Predicate(tokens: $0.tokens, isObserving: act == .observe)
      }
    }
    guard !scene.reading.sentences[sentence].contains(where: { isOfDelegation($0, in: scene.reading) }) else {
      return []
    }
    let words = scene.reading.sentences[sentence].filter { word in
      // «X кеңесінің мүшесі | A» has a post there.
      !scene.reading.isQuoted(word) && !verbs.contains { $0.tokens.contains(word) }
        && scene.mention(startingAt: word + 1, where: \.isPerson) == nil
        && (scene.reading.isWord(word, .included) || isPredicate(word, in: scene.reading)
          || isCapacity(word, in: scene.reading) || isBeforeClause(word, in: scene))
    }
    let states = MemberStates(reading: scene.reading).predicates(inSentence: sentence).map {
      Predicate(tokens: $0, isOfStates: true)
    }
    let alone = words.filter { word in !states.contains { $0.tokens.contains(word) } }
    return (verbs + states + alone.map { Predicate(tokens: $0..<$0 + 1) }).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
  }

  /// «Wekiliýetiň | düzümine (A girýär)»: of whom a delegation is made up.
  private func isOfDelegation(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isForm(index, of: .composition) && reading.isForm(index - 1, of: .delegation)
  }

  /// «… A va B | a'zo.», «A X уюмунун | мүчөсү.»: the noun alone, at the end of its clause.
  private func isPredicate(_ word: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.isWord(word, .membership) || isOne(word, in: reading), !reading.tokens[word].isCapitalised else {
      return false
    }
    return word + 1 == reading.sentence(of: word).upperBound
      || reading.isMark(word + 1, ".") || reading.isMark(word + 1, ";")
  }

  /// «X tashkilotiga A va B | a'zo, C esa kuzatuvchi»: the noun alone behind whom it tells of, before another clause.
  private func isBeforeClause(_ word: Int, in scene: Scene) -> Bool {
    guard scene.reading.isWord(word, .membership), !scene.reading.tokens[word].isCapitalised,
      scene.reading.isMark(word + 1, ","), let member = scene.mention(endingBefore: word, where: \.isCountry)
    else { return false }
    return member.isIn(.nominative)
  }

  /// «мүчөсү»: one of the members.
  private func isOne(_ word: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.isForm(word, of: .membership), let form = reading.words[word].form(in: .wordClasses) else {
      return false
    }
    return form.possessor == .third && form.grammaticalCase == .nominative && !form.isPlural
  }

  /// «X-in tamhüquqlu | üzvü kimi (iştirak edib)»
  private func isCapacity(_ word: Int, in reading: TokenizedArticle) -> Bool {
    reading.isForm(word, of: .membership) && reading.isWord(word + 1, [.copula, .post])
      && reading.words[word].readings.contains { $0.form.possessor == .third && $0.form.grammaticalCase == .nominative }
  }

  private func body(
    of predicate: Predicate, in clause: Range<Int>, _ bodies: BodyOfMembers
  ) -> BodyOfMembers.Finding? {
    let end = predicate.tokens.lowerBound
    guard !clause.isEmpty else { return nil }
    if predicate.isObserving {
      // «уюмдун | ишине (байкоочу катары катышат)»
      return bodies.scene.reading.isForm(end - 1, of: .proceedings)
        ? bodies.body(endingBefore: end - 1, in: .genitive) : bodies.body(endingBefore: end, in: [.dative, .locative])
    }
    // «gurama agza döwletlerdir»: some datives look like nominatives.
    if predicate.isOfStates, let body = bodies.body(endingBefore: end, in: [.genitive, .dative, .nominative]) {
      return body
    }
    return within(clause.lowerBound..<predicate.tokens.upperBound, bodies)
      ?? bodies.body(before: end, in: [.genitive, .dative, .locative])
      ?? clause.reversed().lazy.compactMap { bodies.body(endingBefore: $0 + 1, in: .dative) }
      .first { !bodies.scene.reading.isOfMemberStates($0.tokens.upperBound) }
  }

  /// «Кеңес | құрамына A, B кіреді»
  private func within(_ range: Range<Int>, _ bodies: BodyOfMembers) -> BodyOfMembers.Finding? {
    let reading = bodies.scene.reading
    return range.first { index in
      reading.isForm(index, of: .composition)
        && reading.words[index].readings.contains { $0.form.possessor == .third && $0.form.grammaticalCase == .dative }
    }.flatMap { bodies.body(endingBefore: $0, in: [.genitive, .nominative]) }
  }

  /// «(A bu guramanyň agzasy boldy,) B | oňa | synçy hökmünde goşuldy»
  private func pronoun(
    before predicate: Predicate, in scene: Scene, _ earlier: BodyOfMembers.Finding?
  ) -> BodyOfMembers.Finding? {
    scene.reading.isWord(predicate.tokens.lowerBound - 1, .thereat) ? earlier : nil
  }

  /// Whose clause it is; where somebody is its subject, no country nor body is.
  private func members(in clause: Range<Int>, of scene: Scene) -> [LocatedMention] {
    let mentions = scene.mentions(in: clause)
    guard !mentions.contains(where: { $0.type.isPerson && $0.isIn(.nominative) }) else { return [] }
    return mentions.filter(scene.isPartyItself)
  }
}
