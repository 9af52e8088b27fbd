internal import KorpuLanguage
internal import KorpuModel

/// «X was appointed (as) Chairman of Y», «X appointed Y as director of Z», «X назначен директором Фонда».
struct FreeAppointedPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A person, a verb of appointing or electing, a position with its body, where the verb does not come last."
  var examples: [PatternExample] {
    SlavicExamples.postsOfEither + [
      PatternExample(
        .english, "Nurlan Abdiev was appointed as Chairman of the Aral Fund in the morning of that day.",
        states: ["Nurlan Abdiev → Aral Fund"]),
      PatternExample(
        .english,
        "By a decree of the President, Nurlan Abdiev was appointed to the post of Minister of Culture of Kazakhstan.",
        states: ["Nurlan Abdiev → KZ"]),
      PatternExample(
        .english, "Temir Asanov appointed Nurlan Abdiev as director of the Aral Fund, which is in the city of Baku.",
        states: ["Nurlan Abdiev → Aral Fund"], doesNotState: ["Temir Asanov → Aral Fund"]),
      PatternExample(
        .english, "Temir Asanov congratulated Nurlan Abdiev on being appointed director of the Aral Fund in the city.",
        states: ["Nurlan Abdiev → Aral Fund"], doesNotState: ["Temir Asanov → Aral Fund"]),
      PatternExample(
        .english, "Temir Asanov sent his wishes to Nurlan Abdiev on his appointment as director of the Aral Fund.",
        states: ["Nurlan Abdiev → Aral Fund"], doesNotState: ["Temir Asanov → Aral Fund"]),
      PatternExample(
        .english,
        "The Rector of the Aral University, Professor Nurlan Abdiev, met with the newly appointed Ambassador of Hungary, Mr. Gabor Szabo.",
        states: ["Gabor Szabo → HU"], doesNotState: ["Nurlan Abdiev → HU"]),
      PatternExample(
        .english, "Nurlan Abdiev was elected at a meeting of the Aral Fund, and he thanked the people who had come.",
        doesNotState: ["Nurlan Abdiev → Aral Fund"]),
      PatternExample(
        .russian, "Аскар Темиров назначен директором фонда «Арал».", states: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Фонд «Арал» провёл съезд. Новым председателем фонда избран Вагиф Мамедов.",
        states: ["Вагиф Мамедов → Фонд «Арал»"]),
      PatternExample(
        .russian, "Депутаты одобрили кандидатуру Аскара Темирова на пост директора фонда «Арал».",
        states: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Депутаты обсудили кандидатуру Аскара Темирова на пост директора фонда «Арал».",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Президент Вагиф Мамедов подписал указ о назначении Аскара Темирова директором фонда «Арал».",
        states: ["Аскар Темиров → фонд «Арал»"], doesNotState: ["Вагиф Мамедов → фонд «Арал»"]),
      PatternExample(
        .russian, "Ректор Вагиф Мамедов поздравил Аскара Темирова с назначением директором фонда «Арал».",
        states: ["Аскар Темиров → фонд «Арал»"], doesNotState: ["Вагиф Мамедов → фонд «Арал»"]),
      PatternExample(
        .russian, "Ректор Вагиф Мамедов сообщил о назначении директором фонда «Арал» молодого учёного.",
        doesNotState: ["Вагиф Мамедов → фонд «Арал»"]),
      PatternExample(
        .russian, "Указ о назначении Аскара Темирова директором фонда «Арал» не подписан.",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Слухи о назначении Аскара Темирова директором фонда «Арал» опровергли.",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian,
        "Аскар Темиров предложил назначить Дениза Топрака послом Турции.",
        doesNotState: ["Дениз Топрак → TR"]),
      PatternExample(
        .russian,
        "Аскар Темиров может быть назначен директором фонда «Арал».",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian,
        "Как рассказал Аскар Темиров, председателем комиссии избрана представитель фонда «Арал».",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Указом президента Турции Аскар Темиров назначен министром культуры.", states: ["Аскар Темиров → TR"]),
      PatternExample(
        .russian, "Президент Турции Дениз Топрак назначил Аскара Темирова директором школы.",
        doesNotState: ["Аскар Темиров → TR"]),
      PatternExample(
        .russian, "Указом президента Турции председателем Комитета по туризму назначен Аскар Темиров.",
        states: ["Аскар Темиров → Комитет по туризму"], doesNotState: ["Аскар Темиров → TR"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard !scene.reading.lexicon.language.family.isHeadFinal else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      let acts = { (act: VerbMeaning) in
        context.gathering.acts(act, inSentence: sentence).filter { !isSupposed($0.tokens, in: scene.reading) }
      }
      return acts(.appointed).compactMap {
        if $0.form == .nominal { return nominal($0.tokens, in: scene) }
        return SlavicInvertedPosition(scene: scene, anaphora: context.anaphora).finding(around: $0.tokens)
          ?? passive(after: $0.tokens, in: scene) ?? meant(by: $0.tokens, in: scene, context.anaphora)
      }
        + acts(.appoint).filter {
          // «met with the newly appointed Ambassador»
          scene.reading.startOfNewness(endingBefore: $0.tokens.upperBound) == $0.tokens.upperBound
        }.flatMap { active(after: $0.tokens, in: scene) }
    }
  }

  /// How many words may stand between a word of doubt and the verb: «может быть вновь | назначен».
  private static let doubtReach = 3

  /// «предложил назначить X послом», «может быть назначен»: in Russian what is only proposed.
  private func isSupposed(_ verb: Range<Int>, in reading: TokenizedArticle) -> Bool {
    let first = max(reading.sentence(of: verb.lowerBound).lowerBound, verb.lowerBound - Self.doubtReach)
    return reading.isSlavic && (first..<verb.upperBound).contains { reading.isWord($0, .doubting) }
  }

  private func passive(after verb: Range<Int>, in scene: Scene) -> RelationFinding? {
    let sentence = scene.reading.sentence(of: verb.lowerBound)
    // «председателем комиссии | избрана представитель Фонда»
    guard !scene.reading.isSlavic || scene.isServedPost(from: verb.upperBound) || isBehindPost(verb, in: scene) else {
      return nil
    }
    let people = scene.mentions(in: sentence.lowerBound..<verb.lowerBound).filter {
      $0.type.isPerson && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    // «congratulated X on being appointed …»
    let person =
      people.last.flatMap { $0.isIn(.accusative) ? $0 : nil } ?? people.last { $0.isIn([.nominative, .agent]) }
    return person.flatMap { finding(of: $0, appointedBy: verb, from: verb.upperBound, in: scene) }
  }

  /// «вступил | в должность директора»: the verb of the table holds the word for a post.
  private func isBehindPost(_ verb: Range<Int>, in scene: Scene) -> Bool {
    verb.contains { scene.reading.isForm($0, of: .post) }
  }

  /// «his | appointment as rector of Y», «указ о назначении | X ректором», «поздравил X | с назначением ректором»
  private func nominal(_ noun: Range<Int>, in scene: Scene) -> RelationFinding? {
    guard scene.reading.isSlavic else { return appointee(after: noun, in: scene) ?? named(before: noun, in: scene) }
    let sentence = scene.reading.sentence(of: noun.lowerBound)
    guard !scene.reading.isCancelled(noun.lowerBound),
      !sentence.contains(where: { scene.reading.isWord($0, [.negation, .denying, .doubting]) })
    else { return nil }
    return scene.reading.isWord(noun.lowerBound, .comitative)
      ? named(before: noun, in: scene) : appointee(after: noun, in: scene)
  }

  /// «congratulated X on his | appointment as rector of Y»: whoever is named last before the noun.
  private func named(before noun: Range<Int>, in scene: Scene) -> RelationFinding? {
    let people = scene.mentions(in: scene.reading.sentence(of: noun.lowerBound).lowerBound..<noun.lowerBound)
    return people.last(where: \.type.isPerson).flatMap {
      finding(of: $0, appointedBy: noun, from: noun.upperBound, in: scene)
    }
  }

  /// «о назначении | X заместителем министра»
  private func appointee(after noun: Range<Int>, in scene: Scene) -> RelationFinding? {
    guard scene.reading.isSlavic, let person = scene.list(from: noun.upperBound, where: \.isPerson).first,
      person.isIn(.genitive) || person.candidate.cases.isEmpty
    else { return nil }
    return finding(of: person, appointedBy: noun, from: person.tokens.upperBound, in: scene)
  }

  /// «He was appointed director of the Fund»
  private func meant(by verb: Range<Int>, in scene: Scene, _ anaphora: Anaphora) -> RelationFinding? {
    guard let person = anaphora.officer(meantBefore: verb.lowerBound) else { return nil }
    return AppositionPhrase(scene: scene).position(appointedFrom: verb.upperBound).map {
      RelationFinding(
        type, from: person, to: $0.holder, role: $0.role, title: $0.title, evidence: verb.union($0.tokens),
        confidence: 0.8)
    }
  }

  private func active(after verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    if let officer = officer(appointedBy: verb, in: scene) { return [officer] }
    let appointed = scene.list(from: verb.upperBound, where: \.isPerson)
    guard let last = appointed.last else { return passive(after: verb, in: scene).map { [$0] } ?? [] }
    return appointed.compactMap { finding(of: $0, appointedBy: verb, from: last.tokens.upperBound, in: scene) }
  }

  /// «Президент Турции X назначил (на пост) министра Y»: an office of the appointer's country.
  private func officer(appointedBy verb: Range<Int>, in scene: Scene) -> RelationFinding? {
    let sentence = scene.reading.sentence(of: verb.lowerBound)
    guard scene.reading.isSlavic,
      let person = scene.mentions(in: verb.upperBound..<max(verb.upperBound, sentence.upperBound)).first(
        where: \.type.isPerson), person.isIn([.accusative, .genitive]) || person.candidate.cases.isEmpty,
      let office = HeadInitialPosition(scene: scene).office(before: person),
      office.tokens.lowerBound >= verb.upperBound,
      let country = scene.mentions(in: sentence.lowerBound..<verb.lowerBound).first(where: \.type.isCountry)
    else { return nil }
    return RelationFinding(
      type, from: person.entity, to: country.entity, role: office.role, title: office.title,
      evidence: verb.union(person.tokens), confidence: 0.78)
  }

  private func finding(
    of person: LocatedMention, appointedBy verb: Range<Int>, from start: Int, in scene: Scene
  ) -> RelationFinding? {
    let position =
      AppositionPhrase(scene: scene).position(appointedFrom: start)
      ?? SlavicAppointedOffice(scene: scene).position(from: start, appointedBy: verb)
      ?? EnglishOfficeAtHome(scene: scene).position(appointedFrom: start)
    return position.map {
      RelationFinding(
        type, from: person.entity, to: $0.holder, role: $0.role, title: $0.title,
        evidence: person.tokens.union(verb).union($0.tokens), confidence: 0.88)
    }
  }
}
