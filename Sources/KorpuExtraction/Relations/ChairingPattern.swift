internal import KorpuLanguage
internal import KorpuModel

/// «TDT-yə sədrlik edən Qırğızıstan», «Qirg'iziston TDTga raislik qilmoqda», «Қырғызстанның ТМҰ-дағы төрағалығы»: a country that
/// chairs a body of states is a member of it.
struct ChairingPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "An intergovernmental body, a noun of chairing right after it, and the country that does it."
  let examples = [
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
  ]

  /// How many tokens may stand between a country and the body that it chairs.
  private static let reach = 8

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap { noun in
      guard reading.isForm(noun, of: .leadership), !reading.isQuoted(noun),
        let body = scene.mention(endingBefore: noun, where: { $0 == .organization(.igo) }),
        let country = country(chairing: body, noun, in: scene)
      else { return nil }
      return RelationFinding(
        type, from: country.entity, to: body.entity,
        evidence: country.tokens.union(body.tokens).union(noun..<noun + 1), confidence: 0.85)
    }
  }

  private func country(chairing body: LocatedMention, _ noun: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let start = body.tokens.lowerBound
    // «Qırğızıstanın | TDT-yə sədrliyi»
    if reading.words[noun].form(in: .wordClasses)?.possessor == .third {
      return scene.mention(endingBefore: start, where: \.isCountry).flatMap { $0.isIn(.genitive) ? $0 : nil }
    }
    let verb = noun + 1
    guard verb < reading.sentence(of: noun).upperBound, reading.tokens[verb].kind == .word else { return nil }
    // «TDT-yə sədrlik edən | Qırğızıstan»
    if let country = scene.mention(startingAt: verb + 1, where: \.isCountry) {
      return reading.words[verb].verbReadings(in: .participle) ? country : nil
    }
    let first = max(reading.sentence(of: noun).lowerBound, start - Self.reach)
    return reading.words[verb].verbReadings(in: .finite)
      ? scene.mentions(in: first..<start).last { $0.type.isCountry && $0.candidate.grammaticalCase == .nominative }
      : nil
  }
}
