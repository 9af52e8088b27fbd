internal import KorpuLanguage
internal import KorpuModel

/// «A, B'nin güven mektubunu kabul etti», «A B dan ishonch yorliqlari nusxalarini qabul qildi»: who takes an envoy's letters
/// receives the envoy.
struct CredentialsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person in the nominative, an envoy in the genitive or ablative, and a verb of taking credentials."
  let examples = Self.basicExamples + TurkicExamples.credentials

  private static let basicExamples = [
    PatternExample(
      .turkish, "Cumhurbaşkanı Leyla Korkmaz, Kazakistan Büyükelçisi Kemal Yurtsever'in güven mektubunu kabul etti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov elchi Kemal Aksoydan ishonch yorliqlari nusxalarini qabul qildi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkish, "Cumhurbaşkanı Leyla Korkmaz, yazar Kemal Yurtsever'in kitabını kabul etti.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts("accredit", inSentence: sentence).filter(\.form.isPredicate).compactMap {
        meeting(at: $0.tokens, inSentence: sentence, of: scene)
      }
    }
  }

  private func meeting(at verb: Range<Int>, inSentence sentence: Int, of scene: Scene) -> RelationFinding? {
    let clause = scene.reading.sentences[sentence].lowerBound..<verb.lowerBound
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    guard people.count > 1, let envoy = people.last, envoy.isIn([.genitive, .ablative]),
      let host = people.dropLast().last, host.isIn(.nominative), host.entity != envoy.entity
    else { return nil }
    return RelationFinding(
      type, from: host.entity, to: envoy.entity, evidence: host.tokens.lowerBound..<verb.upperBound, confidence: 0.88)
  }
}
