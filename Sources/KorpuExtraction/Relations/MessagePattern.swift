internal import KorpuLanguage
internal import KorpuModel

/// «X Forumunda A-nın və B-nin təbrik mesajları oxunub»: a message read out counts as its author's speech.
struct MessagePattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary = "A list of people that ends in the genitive, a message, and a verb of reading out at a gathering."
  let examples = [
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda rektor Anar Quliyev və səfir Kenan Aydemirin təbrik mesajları oxunub.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .english,
      "The forum \"Green Steppe\" was held in Baku. A message from Serik Omarov, head of the Aral Fund, was read out by Batyr Orazov.",
      states: ["Serik Omarov → Green Steppe", "Batyr Orazov → Green Steppe"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda rektor Anar Quliyevin kitabı oxunub.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Приветственное письмо ректора Аскара Темирова зачитала координатор Алия Серикова.",
      states: ["Аскар Темиров → форум «Зелёная степь»", "Алия Серикова → форум «Зелёная степь»"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = context.gathering.reported(context)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      guard let verb = context.gathering.predicate("readout", inSentence: sentence),
        let message = (range.lowerBound..<verb.lowerBound).last(where: { scene.reading.isForm($0, of: .message) }),
        let forum = context.gathering.setting(ofSentence: sentence) ?? reported
      else { return [] }
      return authors(of: message, readBy: verb, in: scene).map {
        RelationFinding(
          type, from: $0.entity, to: forum, evidence: range.lowerBound..<verb.upperBound, confidence: 0.85)
      }
    }
  }

  /// Whose message it is; where the verb stands in the middle, also who reads it: «a message from X was read out by Y».
  private func authors(of message: Int, readBy verb: Range<Int>, in scene: Scene) -> [LocatedMention] {
    let sentence = scene.reading.sentence(of: message)
    let isLast = scene.reading.lexicon.language.family.isVerbFinal
    if scene.reading.isSlavic {
      return scene.mentions(in: message..<sentence.upperBound).filter {
        $0.type.isPerson && $0.isIn([.nominative, .genitive]) && !scene.reading.isQuoted($0.tokens.lowerBound)
      }
    }
    let near = isLast ? sentence.lowerBound..<message : sentence
    return scene.mentions(in: near).filter { person in
      guard person.type.isPerson else { return false }
      if isLast { return person.isIn([.nominative, .genitive]) }
      return person.tokens.lowerBound > verb.lowerBound
        ? person.isIn(.agent) : person.isIn([.nominative, .genitive, .ablative])
    }
  }
}
