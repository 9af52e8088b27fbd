internal import KorpuLanguage
internal import KorpuModel

/// «Uyushmani X boshqaradi», «X Fonda rəhbərlik edir», «ministrlige X ýolbaşçylyk edýär»: who leads a body, said by a verb.
struct TurkicLeadershipPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body in the accusative or dative, a person in the nominative, a verb of leading."
  var examples: [PatternExample] {
    [
      PatternExample(
        .azerbaijani, "Leyla Nəsirova 2015-ci ildən Gənclər Fonduna rəhbərlik edir.",
        states: ["Leyla Nəsirova → Gənclər Fondu"]),
      PatternExample(
        .azerbaijani, "Gənclər Fonduna rəhbərlik edən Leyla Nəsirova Şəkiyə gəlib.",
        states: ["Leyla Nəsirova → Gənclər Fondu"]),
      PatternExample(
        .azerbaijani, "Leyla Nəsirova Gənclər Fondunun iclasına rəhbərlik edib.",
        doesNotState: ["Leyla Nəsirova → Gənclər Fondu"]),
      PatternExample(
        .turkish, "Yeşil Vadi Vakfını Leyla Korkmaz yönetiyor.", states: ["Leyla Korkmaz → Yeşil Vadi Vakfı"]),
      PatternExample(
        .kazakh, "Жазушылар одағын Әсел Жүсіпова басқарады.", states: ["Әсел Жүсіпова → Жазушылар одағы"]),
      PatternExample(
        .kyrgyz, "Жазуучулар бирлигин Бакыт Асанов башкарат.", states: ["Бакыт Асанов → Жазуучулар бирлиги"]),
      PatternExample(
        .uzbek, "Yozuvchilar uyushmasini Anvar Sodiqov boshqarib kelmoqda.",
        states: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
      PatternExample(
        .uzbek, "Anvar Sodiqov Yozuvchilar uyushmasi yig'ilishini boshqarib bordi.",
        doesNotState: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
      PatternExample(
        .uzbek,
        "“Sahro” davlat muassasasi ochildi. 2017-yildan muassasaga rahbarlik qilib kelgan Anvar Mahmudov so‘zladi.",
        states: ["Anvar Mahmudov → “Sahro” davlat muassasasi: head"]),
      PatternExample(
        .turkmen, "Ýazyjylar birleşigine Aman Gurbanow ýolbaşçylyk edýär.",
        states: ["Aman Gurbanow → Ýazyjylar birleşigi"]),
    ]
  }

  /// How many tokens may stand between a body and the verb that says who leads it.
  private static let reach = 12

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      [.head, .lead].flatMap { context.gathering.acts($0, inSentence: sentence) }.compactMap { verb in
        guard
          let body = body(before: verb.tokens.lowerBound, in: scene)
            ?? meant(before: verb.tokens.lowerBound, in: scene, context.anaphora),
          let person = leader(of: body.tokens, ofVerb: verb, in: scene),
          // «sədrlik edib»: the noun has told what they are.
          !context.hasTie(.holdsRole, from: person.entity, to: body.entity)
        else { return nil }
        return RelationFinding(
          type, from: person.entity, to: body.entity, role: .head, title: scene.reading.text(of: verb.tokens),
          evidence: person.tokens.union(body.tokens).union(verb.tokens), confidence: 0.85)
      }
    }
  }

  /// The nearest body before a verb that is its object.
  private func body(before verb: Int, in scene: Scene) -> (entity: Int, tokens: Range<Int>)? {
    let first = max(scene.reading.sentence(of: verb).lowerBound, verb - Self.reach)
    let mentions = scene.mentions(in: first..<verb)
    guard let body = mentions.last(where: { $0.type.isOrganization }),
      [.accusative, .dative].contains(body.candidate.grammaticalCase), !scene.reading.isQuoted(verb),
      !mentions.contains(where: { $0.type.isForum && $0.tokens.lowerBound >= body.tokens.upperBound })
    else { return nil }
    return (body.entity, body.tokens)
  }

  /// «(“Sahro” muassasasi ochildi.) 2017-yildan | muassasaga | rahbarlik qilib kelgan X»: the body that a type word right before
  /// the verb means.
  private func meant(before verb: Int, in scene: Scene, _ anaphora: Anaphora) -> (entity: Int, tokens: Range<Int>)? {
    let noun = verb - 1
    guard noun >= scene.reading.sentence(of: verb).lowerBound, !scene.reading.isQuoted(verb),
      scene.reading.words[noun].form(in: .bodies)?.grammaticalCase == .dative,
      let body = anaphora.body(meantAt: noun)
    else { return nil }
    return (body, noun..<noun + 1)
  }

  /// «X | boshqaradi», «boshqaradigan | X», «X (2015-yildan) uyushmani | boshqaradi»
  private func leader(of body: Range<Int>, ofVerb verb: Act, in scene: Scene) -> LocatedMention? {
    if verb.form == .participle {
      return scene.mention(startingAt: verb.tokens.upperBound, where: \.isPerson)
    }
    guard verb.form.isPredicate || verb.form == .converb else { return nil }
    func isSubject(_ mention: LocatedMention) -> Bool { mention.type.isPerson && mention.isIn(.nominative) }
    let between = scene.mentions(in: body.upperBound..<max(body.upperBound, verb.tokens.lowerBound))
    if let person = between.first(where: isSubject) { return person }
    let first = scene.reading.sentence(of: body.lowerBound).lowerBound
    return scene.mentions(in: first..<body.lowerBound).last.flatMap { isSubject($0) ? $0 : nil }
  }
}
