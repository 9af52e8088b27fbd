internal import KorpuLanguage
internal import KorpuModel

/// «TDT-yə sədrlik edən Qırğızıstan», «Qirg'iziston TDTga raislik qilmoqda», «Қырғызстанның ТМҰ-дағы төрағалығы»: a country that
/// chairs a body of states is a member of it.
struct ChairingPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "An intergovernmental body, a noun of chairing right after it, and the country that does it."
  var examples: [PatternExample] {
    [
      PatternExample(
        .azerbaijani, "TÜRKSOY-a sədrlik edən Qırğızıstan iclas keçirəcək.", states: ["KG → TÜRKSOY"]),
      PatternExample(
        .uzbek, "Bu yil Qirg'iziston TURKSOYga raislik qilmoqda.", states: ["KG → TURKSOY"]),
      PatternExample(
        .turkmen, "Häzir TÜRKSOÝ-da başlyklyk edýän Gyrgyzystan maksatnamasyny yglan etdi.", states: ["KG → TÜRKSOÝ"]),
      PatternExample(
        .kazakh, "Ректор Қырғызстанның ТҮРКСОЙ-дағы төрағалығы туралы айтты.", states: ["KG → ТҮРКСОЙ"]),
      PatternExample(
        .kyrgyz, "Ректор Кыргызстандын ТҮРКСОЙдогу төрагалыгы жөнүндө айтты.", states: ["KG → ТҮРКСОЙ"]),
      PatternExample(
        .uzbek, "Qirg'iziston TURKSOY vakillarini qabul qilmoqda.", doesNotState: ["KG → TURKSOY"]),
    ] + TurkicExamples.chairing + TurkicExamples.chairingByNext
  }

  /// How many tokens may stand between a country and the body that it chairs.
  private static let reach = 8

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    let bodies = BodyOfMembers(scene: scene, anaphora: context.anaphora)
    return reading.tokens.indices.compactMap { noun in
      guard !reading.isQuoted(noun) else { return nil }
      if reading.isWord(noun, .chairing), !reading.isWord(noun + 1, .chairing) {
        return termed(noun, in: scene, bodies)
      }
      guard reading.isForm(noun, of: .leadership) else { return nil }
      return held(noun, in: scene, bodies) ?? taken(noun, in: scene)
    }
  }

  /// «TDT-yə | sədrlik edən A», «A-нын уюмга бир жылдык | төрагалыгы»
  private func held(_ noun: Int, in scene: Scene, _ bodies: BodyOfMembers) -> RelationFinding? {
    if let chairing = heldByNext(noun, in: scene, bodies) { return chairing }
    let isPossessed = scene.reading.words[noun].form(in: .wordClasses)?.possessor == .third
    let cases: CaseSet = [.dative, .locative, CaseSet(.attributive)]
    let body =
      bodies.body(endingBefore: noun, in: cases.union([.nominative, .genitive]))
      ?? (isPossessed ? bodies.body(before: noun, in: cases) : nil)
    guard let body, scene.entities[body.entity].type == .organization(.igo),
      let country = country(chairing: body.tokens, noun, in: scene)
    else { return nil }
    return finding(country, body.entity, body.tokens, noun)
  }

  /// «уюмга Кыргызстан | төрагалык кылат»: the country right before the noun, the body before it.
  private func heldByNext(_ noun: Int, in scene: Scene, _ bodies: BodyOfMembers) -> RelationFinding? {
    let verb = noun + 1
    guard verb < scene.reading.sentence(of: noun).upperBound, scene.reading.isFiniteVerb(verb),
      !scene.reading.isWord(verb + 1, .negation),
      let country = scene.mention(endingBefore: noun, where: \.isCountry), country.isIn(.nominative),
      let body = bodies.body(endingBefore: country.tokens.lowerBound, in: .dative),
      scene.entities[body.entity].type == .organization(.igo)
    else { return nil }
    return finding(country, body.entity, body.tokens, noun)
  }

  private func finding(_ country: LocatedMention, _ body: Int, _ tokens: Range<Int>, _ noun: Int) -> RelationFinding {
    RelationFinding(
      type, from: country.entity, to: body, evidence: country.tokens.union(tokens).union(noun..<noun + 1),
      confidence: 0.85)
  }

  private func country(chairing body: Range<Int>, _ noun: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let start = body.lowerBound
    // «Qırğızıstanın | TDT-yə sədrliyi»
    if reading.words[noun].form(in: .wordClasses)?.possessor == .third {
      return scene.mention(endingBefore: start, where: \.isCountry).flatMap { $0.isIn(.genitive) ? $0 : nil }
    }
    let verb = noun + 1
    guard verb < reading.sentence(of: noun).upperBound, reading.tokens[verb].kind == .word else { return nil }
    // «Қырғызстанның | ТМҰ-ға төрағалық етуінде»: whose chairing it is.
    if reading.words[verb].mayBePossessed,
      let country = scene.mention(endingBefore: start, where: \.isCountry), country.isIn(.genitive)
    {
      return country
    }
    // «TDT-yə sədrlik edən | Qırğızıstan»
    if let country = scene.mention(startingAt: verb + 1, where: \.isCountry) {
      return reading.words[verb].verbReadings(in: .participle) ? country : nil
    }
    // «уюмга төрагалык кылуу мезгилинде | Кыргызстан»
    if isPeriod(verb + 1, in: reading),
      let country = scene.mention(startingAt: verb + 2, where: \.isCountry), country.isIn(.nominative)
    {
      return country
    }
    let first = max(reading.sentence(of: noun).lowerBound, start - Self.reach)
    return reading.isFiniteVerb(verb)
      ? scene.mentions(in: first..<start).last { $0.type.isCountry && $0.candidate.grammaticalCase == .nominative }
      : nil
  }

  /// «мезгилинде»: a noun of its own in the locative.
  private func isPeriod(_ index: Int, in reading: TokenizedArticle) -> Bool {
    index < reading.tokens.count && reading.tokens[index].kind == .word
      && reading.words[index].mayBePossessed(in: .locative)
  }

  /// «TDT dönem başkanı (olan) | A»: an office that countries have by turns.
  private func termed(_ noun: Int, in scene: Scene, _ bodies: BodyOfMembers) -> RelationFinding? {
    let start = scene.reading.startOfRun(before: noun, from: 0) { scene.reading.isWord($0, .chairing) }
    guard let body = bodies.body(endingBefore: start, in: [.genitive, .nominative]),
      scene.entities[body.entity].type == .organization(.igo),
      let country = [noun + 1, noun + 2].lazy.compactMap({ scene.mention(startingAt: $0, where: \.isCountry) }).first,
      country.tokens.lowerBound == noun + 1 || scene.reading.words[noun + 1].verbReadings(in: .participle),
      country.isIn([.nominative, .genitive])
    else { return nil }
    return finding(country, body.entity, body.tokens, noun)
  }

  /// «(dönem) | başkanlığını A'nın üstlendiği B»
  private func taken(_ noun: Int, in scene: Scene) -> RelationFinding? {
    guard scene.reading.words[noun].readings.contains(where: { $0.form.grammaticalCase == .accusative }),
      let country = scene.mention(startingAt: noun + 1, where: \.isCountry), country.isIn(.genitive),
      let body = scene.mention(startingAt: country.tokens.upperBound + 1, where: { $0 == .organization(.igo) })
    else { return nil }
    return finding(country, body.entity, body.tokens, noun)
  }
}
