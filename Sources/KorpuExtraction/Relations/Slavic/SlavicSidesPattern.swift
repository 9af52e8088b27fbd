internal import KorpuLanguage
internal import KorpuModel

/// «Турецкую сторону на переговорах возглавил X, узбекскую — Y»: who spoke for which country.
struct SlavicSidesPattern: RelationPattern {
  let type = RelationType.represents
  let summary =
    "A country or its side, a verb of standing for it, a person, and further countries each with a dash and a person."
  var examples: [PatternExample] {
    DelegationLeaderExamples.slavic + [
      PatternExample(
        .russian, "Турецкую сторону на переговорах возглавлял Дениз Топрак, узбекскую сторону — Дильшод Рахимов.",
        states: ["Дениз Топрак → TR", "Дильшод Рахимов → UZ"]),
      PatternExample(
        .russian, "Казахстан на форуме «Зелёная степь» представляла Алия Серикова, Венгрию — Петер Ковач.",
        states: ["Алия Серикова → KZ", "Петер Ковач → HU"]),
      PatternExample(
        .russian,
        "Туркменскую делегацию возглавил директор фонда «Сокол» Туркменистана Довран Атаев, а турецкую — Дениз Топрак. Все они из Турции.",
        states: ["Дениз Топрак → TR"], doesNotState: ["Довран Атаев → TM"]),
      PatternExample(
        .russian, "Алия Серикова представила Казахстану книгу, которую написал Петер Ковач.",
        doesNotState: ["Петер Ковач → KZ"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    let reader = SlavicSides(scene: scene, gathering: context.gathering)
    let posts = Dictionary(grouping: context.ties(.holdsRole), by: \.from)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let found = reader.sides(inSentence: sentence) else { return [] }
      return found.sides.compactMap { side in
        stands(side, by: posts[side.person.entity, default: []], context)
          ? nil
          : RelationFinding(
            type, from: side.person.entity, to: side.country.entity, evidence: side.person.tokens.union(found.verb),
            confidence: 0.82)
      }
    }
  }

  /// Whether somebody has a post in the country, or in a body of it, by which they stand for it.
  private func stands(
    _ side: SlavicSides.Side, by posts: [RelationFinding], _ context: RelationContext
  ) -> Bool {
    posts.contains { post in
      post.to == side.country.entity || context.hasTie(.basedIn, from: post.to, to: side.country.entity)
    }
  }
}

/// The same at talks: those of the two sides met.
struct SlavicSidesMetPattern: RelationPattern {
  let type = RelationType.met
  let summary = "Who led the two sides of talks, each named with the country."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Турецкую сторону на переговорах возглавлял Дениз Топрак, узбекскую сторону — Дильшод Рахимов.",
        states: ["Дениз Топрак → Дильшод Рахимов"]),
      PatternExample(
        .russian, "Казахстан на форуме «Зелёная степь» представляла Алия Серикова, Венгрию — Петер Ковач.",
        doesNotState: ["Алия Серикова → Петер Ковач"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    let reader = SlavicSides(scene: scene, gathering: context.gathering)
    return scene.reading.sentences.indices.compactMap { sentence in
      guard let found = reader.sides(inSentence: sentence), found.sides.count == 2,
        scene.reading.sentences[sentence].contains(where: { scene.reading.isForm($0, of: [.talk, .sides]) }),
        context.gathering.setting(ofSentence: sentence) == nil
      else { return nil }
      return RelationFinding(
        type, from: found.sides[0].person.entity, to: found.sides[1].person.entity,
        evidence: found.sides[0].person.tokens.union(found.sides[1].person.tokens), confidence: 0.8)
    }
  }
}
