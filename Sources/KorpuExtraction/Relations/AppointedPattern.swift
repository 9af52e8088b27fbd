internal import KorpuLanguage
internal import KorpuModel

/// «Y "X" Fondunun direktoru təyin edilib»: the person comes first, the verb last.
struct AppointedPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person, a body in the genitive, a position right before a verb of appointing or electing."
  let examples = [
    PatternExample(
      .azerbaijani, "Anar Quliyev \"Yaşıl Vadi\" Fondunun icraçı direktoru vəzifəsinə təyin edilib.",
      states: ["Anar Quliyev → \"Yaşıl Vadi\" Fondu"]),
    PatternExample(
      .azerbaijani, "İclasda Leyla Nəsirova Gənclər Birliyinin sədri seçilib.",
      states: ["Leyla Nəsirova → Gənclər Birliyi"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev \"Yaşıl Vadi\" Fondunun binasının təmirinə məsul təyin edilib.",
      doesNotState: ["Anar Quliyev → \"Yaşıl Vadi\" Fondu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let phrase = PositionPhrase(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.compactMap { sentence in
      let verbs = ["appointed", "appoint"].compactMap { context.gathering.predicate($0, inSentence: sentence) }
      guard let verb = verbs.first else { return nil }
      var end = verb.lowerBound
      if scene.reading.isForm(end - 1, of: .post) { end -= 1 }
      guard let position = RoleFinder(reading: scene.reading).role(endingBefore: end),
        let held = phrase.held(position, upTo: position.tokens.lowerBound),
        let person = scene.mentions(ofSentence: sentence).first(where: { mention in
          mention.type.isPerson && (mention.isIn([.nominative, .accusative]))
            && mention.tokens.upperBound <= held.tokens.lowerBound
        })
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: held.holder, role: held.role, title: held.title,
        evidence: person.tokens.union(verb), confidence: 0.9)
    }
  }
}
