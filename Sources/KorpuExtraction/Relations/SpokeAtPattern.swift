internal import KorpuLanguage
internal import KorpuModel

/// «A və B Konqresdə çıxış ediblər», and every statement in a report on one gathering.
struct SpokeAtPattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary = "People who take the floor in a sentence set at a gathering, and speakers in a report on one."
  let examples = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda \"Ümid\" İctimai Birliyinin sədri Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçiriləcək. \"Ümid\" İctimai Birliyinin sədri Anar Quliyev bildirib ki, hazırlıq gedir.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let gathering = Gathering(scene: scene)
    let reported = gathering.reported(parts: context.found)
    let contents = context.statements.map(\.content)
    let stated = context.statements.compactMap { statement in
      gathering.setting(ofSentence: statement.attribution, reported: reported, besides: contents).map { forum in
        RelationFinding(
          type: type, from: statement.speaker, to: forum,
          evidence: [scene.reading.sentences[statement.attribution]], confidence: 0.88)
      }
    }
    return stated
      + scene.reading.sentences.indices.flatMap { addresses(inSentence: $0, of: scene, reported: reported) }
  }

  /// «… A, B və C çıxış ediblər».
  private func addresses(inSentence sentence: Int, of scene: Scene, reported: Int?) -> [RelationFinding] {
    let range = scene.reading.sentences[sentence]
    let takesFloor = range.contains { index in
      scene.reading.isWord(index, "çıxış")
        && scene.reading.lexicon.speechVerbs.match(at: index, in: scene.reading.tokens)?.form == .finite
    }
    guard takesFloor,
      let forum = Gathering(scene: scene).setting(ofSentence: sentence, reported: reported)
    else { return [] }
    return scene.mentions(in: range).filter { mention in
      scene.entities[mention.entity].type.isPerson && mention.candidate.grammaticalCase == .nominative
    }.map { RelationFinding(type: type, from: $0.entity, to: forum, evidence: [range], confidence: 0.9) }
  }
}
