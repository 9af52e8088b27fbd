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
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçiriləcək. Forumda rektor Anar Quliyev və səfir Samir Orucov çıxış edəcəklər.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = context.gathering.reported(context)
    let contents = Dictionary(grouping: context.statements, by: \.attribution).mapValues { $0.map(\.content) }
    let stated = context.statements.compactMap { statement -> RelationFinding? in
      let sentence = statement.attribution
      guard
        let forum = context.gathering.setting(ofSentence: sentence, besides: contents[sentence, default: []])
          ?? (isToldToMedium(sentence, in: scene) ? nil : reported)
      else { return nil }
      return RelationFinding(
        type, from: statement.speaker, to: forum, evidence: scene.reading.sentences[sentence], confidence: 0.88)
    }
    return stated
      + scene.reading.sentences.indices.flatMap { addresses(inSentence: $0, of: scene, context, reported: reported) }
  }

  /// «AZƏRTAC-a bildirib»: said to a newspaper, not at the gathering.
  private func isToldToMedium(_ sentence: Int, in scene: Scene) -> Bool {
    scene.mentions(ofSentence: sentence).contains {
      $0.type == .organization(.media) && $0.isIn(.dative)
    }
  }

  /// «… A, B və C çıxış ediblər».
  private func addresses(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext, reported: Int?
  ) -> [RelationFinding] {
    let range = scene.reading.sentences[sentence]
    guard
      let verb = range.last(where: { index in
        guard !scene.reading.isQuoted(index), let match = scene.reading.words.verb(.speechVerbs, at: index) else {
          return false
        }
        return match.value == "floor" && match.form.isPredicate && !scene.reading.isNegated(index)
      }), let forum = context.gathering.setting(ofSentence: sentence) ?? addressed(inSentence: sentence, of: scene) ?? reported
    else { return [] }
    return scene.mentions(in: scene.reading.clause(of: verb..<verb + 1)).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }.map { RelationFinding(type, from: $0.entity, to: forum, evidence: range.lowerBound..<verb + 1, confidence: 0.9) }
  }

  /// «X addressed the Y Forum»: the only gathering of the sentence, where no preposition marks its place.
  private func addressed(inSentence sentence: Int, of scene: Scene) -> Int? {
    guard !scene.reading.lexicon.language.family.isVerbFinal else { return nil }
    let forums = Set(scene.mentions(ofSentence: sentence).filter(\.type.isForum).map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }
}
