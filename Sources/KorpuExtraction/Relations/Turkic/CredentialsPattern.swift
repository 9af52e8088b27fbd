internal import KorpuLanguage
internal import KorpuModel

/// «A, B'nin güven mektubunu kabul etti», «A B dan ishonch yorliqlari nusxalarini qabul qildi»: who takes an envoy's letters
/// receives the envoy.
struct CredentialsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person in the nominative, an envoy in the genitive or ablative, and a verb of taking credentials."
  var examples: [PatternExample] {
    Self.basicExamples + TurkicExamples.credentials
  }

  private static let basicExamples = [
    PatternExample(
      .turkish, "Cumhurbaşkanı Leyla Korkmaz, Kazakistan Büyükelçisi Kemal Yurtsever'in güven mektubunu kabul etti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov elchi Kemal Aksoydan ishonch yorliqlari nusxalarini qabul qildi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkmen, "Prezident Aman Ataýew ilçi Kemal Orazowdan ynanç hatyny kabul etdi.",
      states: ["Aman Ataýew → Kemal Orazow"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov anjumanda so‘zladi. Shuningdek, vazir Turkiyaning yangi elchisi Kemal Aksoyning ishonch yorliqlari nusxalarini qabul qildi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkish, "Cumhurbaşkanı Leyla Korkmaz, yazar Kemal Yurtsever'in kitabını kabul etti.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.accredit, inSentence: sentence).filter(\.form.isPredicate).compactMap {
        meeting(at: $0.tokens, inSentence: sentence, of: scene, context.anaphora)
      }
    }
  }

  private func meeting(
    at verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ anaphora: Anaphora
  ) -> RelationFinding? {
    let clause = scene.reading.sentences[sentence].lowerBound..<verb.lowerBound
    let people = scene.people(in: clause)
    guard let envoy = people.last, envoy.isIn([.genitive, .ablative]) else { return nil }
    // «Shuningdek, vazir | A-ning ishonch yorliqlarini qabul qildi»
    let before = clause.lowerBound..<max(clause.lowerBound, envoy.tokens.lowerBound)
    let host =
      people.count > 1
      ? people[people.count - 2].isIn(.nominative) ? people[people.count - 2].entity : nil
      : ImpliedSubject(scene: scene, anaphora: anaphora).person(of: before)
    guard let host, host != envoy.entity else { return nil }
    let start = people.count > 1 ? people[people.count - 2].tokens.lowerBound : envoy.tokens.lowerBound
    return RelationFinding(
      type, from: host, to: envoy.entity, evidence: start..<verb.upperBound, confidence: people.count > 1 ? 0.88 : 0.8)
  }
}
