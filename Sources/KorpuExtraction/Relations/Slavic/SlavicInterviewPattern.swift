internal import KorpuLanguage
internal import KorpuModel

/// «X дала интервью газете «Y»»: a medium that talks with somebody.
struct SlavicInterviewPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A word for an interview, the medium after it, and the person who is the subject."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Ректор Аскар Темиров дал интервью газете «Аральский вестник».",
        states: ["Аскар Темиров → газета «Аральский вестник»"]),
      PatternExample(
        .russian, "В интервью газете «Аральский вестник» рассказал о школе ректор Аскар Темиров.",
        states: ["Аскар Темиров → газета «Аральский вестник»"]),
      PatternExample(
        .russian,
        "Школы нужны всем, считает ректор Аскар Темиров. Об этом он сказал в интервью газете «Аральский вестник».",
        states: ["Аскар Темиров → газета «Аральский вестник»"]),
      PatternExample(
        .russian, "Ректор Аскар Темиров открыл школу. Об этом пишет газета «Аральский вестник».",
        doesNotState: ["Аскар Темиров → газета «Аральский вестник»"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.tokens.indices.compactMap { noun in
      guard scene.reading.isForm(noun, of: .interview), !scene.reading.isQuoted(noun),
        let medium = medium(after: noun, in: scene)
      else { return nil }
      guard let person = interviewed(at: noun, in: scene) else {
        return meant(at: noun, in: scene, context.anaphora).map {
          RelationFinding(
            type, from: $0, to: medium.entity, evidence: scene.reading.sentence(of: noun), confidence: 0.8)
        }
      }
      return RelationFinding(
        type, from: person.entity, to: medium.entity, evidence: person.tokens.union(medium.tokens), confidence: 0.85)
    }
  }

  /// «(X считает, что …) Об этом он сказал в | интервью газете»: whom the pronoun before means, where the sentence names nobody.
  private func meant(at noun: Int, in scene: Scene, _ anaphora: Anaphora) -> Int? {
    let reading = scene.reading
    let sentence = reading.sentence(of: noun)
    guard !scene.mentions(in: sentence).contains(where: \.type.isPerson),
      let pronoun = (sentence.lowerBound..<noun).first(where: {
        reading.isWord($0, .pronoun) && reading.isWord($0, [.masculine, .feminine]) && !reading.isWord($0, .object)
          && !reading.isQuoted($0)
      }), let subject = anaphora.person(spokenOfBefore: reading.sentenceOfToken[noun])
    else { return nil }
    return scene.people(meantBy: pronoun, rather: [subject]).first
  }

  /// How many words stand between the noun and the medium: «интервью | нашей областной газете «…»».
  private static let reach = 4

  private func medium(after noun: Int, in scene: Scene) -> LocatedMention? {
    let end = min(scene.reading.sentence(of: noun).upperBound, noun + 1 + Self.reach)
    return (noun + 1..<max(noun + 1, end)).lazy.compactMap {
      scene.mention(startingAt: $0, where: { $0 == .organization(.media) })
    }.first
  }

  /// The subject: the nearest before the noun, else the first after it.
  private func interviewed(at noun: Int, in scene: Scene) -> LocatedMention? {
    let people = scene.mentions(ofSentence: scene.reading.sentenceOfToken[noun]).filter(scene.isSubject)
    return people.last { $0.tokens.upperBound <= noun } ?? people.first { $0.tokens.lowerBound > noun }
  }
}
