internal import KorpuLanguage
internal import KorpuModel

/// «A fórumon részt vett X, az Y elnöke», «… A, B és C képviselőinek részvételével».
struct UralicTookPartInPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary =
    "People in the nominative in the clause of a Hungarian verb of attending, and a gathering in the locative."
  let examples = HungarianExamples.attendance

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let reported = context.gathering.reported(context)
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts("attend", inSentence: sentence).filter(\.form.isPredicate).flatMap { act in
        attendance(of: act.tokens, inSentence: sentence, of: scene, context, reported)
      }
    }.filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  private func attendance(
    of verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ context: RelationContext, _ reported: Int?
  ) -> [RelationFinding] {
    // «A megbeszélésen részt vett X»: no gathering with a name.
    let isOfTalks = scene.reading.sentences[sentence].contains(where: scene.reading.isTalk)
    guard let forum = forum(inSentence: sentence, of: scene, context) ?? (isOfTalks ? nil : reported) else { return [] }
    return scene.mentions(in: scene.reading.clause(of: verb)).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
        || isDelegation($0, in: scene)
    }.map {
      RelationFinding(type, from: $0.entity, to: forum, evidence: $0.tokens.union(verb), confidence: 0.85)
    }
  }

  private func forum(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> Int? {
    if let set = context.gathering.setting(ofSentence: sentence) { return set }
    let forums = Set(scene.mentions(ofSentence: sentence).filter(\.type.isForum).map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }

  /// «Azerbajdzsán, Kazahsztán és Üzbegisztán képviselői»: a list of countries before those who speak for them.
  private func isDelegation(_ country: LocatedMention, in scene: Scene) -> Bool {
    guard country.type.isCountry, country.isIn(.nominative) else { return false }
    var end = country.tokens.upperBound
    while scene.reading.isListJoint(end), let next = scene.mention(startingAt: end + 1, where: \.isCountry) {
      end = next.tokens.upperBound
    }
    let role = RoleFinder(reading: scene.reading).role(startingAt: end)
    return role?.form.isPlural == true && role?.form.possessor == .third
  }
}
