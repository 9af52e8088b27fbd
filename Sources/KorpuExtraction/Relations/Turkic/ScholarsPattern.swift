internal import KorpuLanguage
internal import KorpuModel

/// «(Panele) Gazi Üniversitesinden | Prof. Dr. A, Altay Üniversitesinden Dr. B (katıldı)»: from which university a scholar
/// is who attends, speaks or meets somebody.
struct ScholarsPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A university in the ablative, right before an academic title and a name, and a verb of attending or saying."
  var examples: [PatternExample] {
    TurkicExamples.scholars
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let origins = TurkicOrigin(scene: scene)
    return scene.mentions.filter(\.type.isPerson).compactMap { person in
      let name = person.tokens.lowerBound
      let title = startOfTitles(before: name, in: scene.reading)
      let post = post(before: title, in: scene.reading)
      let start = post?.tokens.lowerBound ?? title
      guard start < name, !scene.reading.isQuoted(name), person.isIn([.nominative, .instrumental]),
        let body = scene.mention(endingBefore: start, where: { $0 == .organization(.academia) }),
        body.candidate.grammaticalCase == .ablative, origins.isThere(after: person),
        !context.hasTie(.holdsRole, from: person.entity, to: body.entity)
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: body.entity, role: post?.role ?? .other,
        title: scene.reading.text(of: start..<name), evidence: body.tokens.union(person.tokens), confidence: 0.8)
    }
  }

  /// «(университетинен) | ректор A», «ректор, | профессор A»: a post of one, without a possessor.
  private func post(before title: Int, in reading: TokenizedArticle) -> RoleFinder.Finding? {
    let end = reading.isMark(title - 1, ",") ? title - 1 : title
    return RoleFinder(reading: reading).role(endingBefore: end).flatMap { $0.form == NounForm() ? $0 : nil }
  }

  /// «Prof. Dr. | A», «professor | A»: where the titles begin that stand right before a name.
  private func startOfTitles(before name: Int, in reading: TokenizedArticle) -> Int {
    let first = reading.sentence(of: name).lowerBound
    var start = name
    while start > first {
      if let title = RoleFinder(reading: reading).title(endingBefore: start), title.lowerBound < start {
        start = title.lowerBound
      } else if reading.isMark(start - 1, "."), start - 2 >= first, reading.words[start - 2].isKey(of: .honorifics) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }
}
