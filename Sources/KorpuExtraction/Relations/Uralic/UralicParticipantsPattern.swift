internal import KorpuLanguage
internal import KorpuModel

/// «a fórum résztvevői, köztük X és Y», «a panel moderátora X volt», «a fesztivál vendége Y»: who is at a gathering, said by a
/// noun that belongs to it.
struct UralicParticipantsPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "A gathering in Hungarian, a noun for those who attend or moderate it, and who they are."
  var examples: [PatternExample] {
    [
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórum résztvevői, köztük Halmos Péter és Barta Judit, fát ültettek.",
        states: ["Halmos Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórum moderátora Halmos Péter újságíró volt.",
        states: ["Halmos Péter → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "Megnyílt a Türk Ifjúsági Fórum, amelynek díszvendége Halmos Péter volt.",
        states: ["Halmos Péter → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "Megnyílt a Türk Ifjúsági Fórum. A fórum vendége Barta Judit költő volt.",
        states: ["Barta Judit → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórumon a résztvevők között volt Halmos Péter és Barta Judit.",
        states: ["Halmos Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórumon a vendégek Halmos Péter könyvét olvasták.",
        doesNotState: ["Halmos Péter → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórum résztvevői Halmos Pétert dicsérték, köztük a hőst.",
        doesNotState: ["Halmos Péter → Türk Ifjúsági Fórum"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let nouns = UralicGuestNouns(scene: scene, gathering: context.gathering)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let found = nouns.findings(inSentence: sentence)
      guard !found.isEmpty else { return [] }
      let lists = scene.reading.sentences[sentence].filter { scene.reading.isWord($0, .comprising) }
      return found.flatMap { noun, forum in
        people(at: noun, lists, in: scene).filter { !context.hasTie(.spokeAt, from: $0.entity, to: forum) }.map {
          RelationFinding(
            type, from: $0.entity, to: forum, evidence: $0.tokens.union(noun..<noun + 1), confidence: 0.83)
        }
      }
    }
  }

  /// Those whom «köztük» lists; else the subject that the noun is said of.
  ///
  /// - Parameter lists: The words in the sentence that open a list.
  private func people(at noun: Int, _ lists: [Int], in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    if let word = lists.first(where: { $0 >= noun }) {
      return scene.list(from: word + 1, where: { $0.isPerson || $0.isOrganization })
    }
    let isNominative = reading.words[noun].readings.contains { $0.form.grammaticalCase == .nominative }
    let clause = reading.clause(of: noun..<noun + 1)
    guard isNominative, clause.contains(where: { reading.isWord($0, .auxiliary) }) else { return [] }
    return scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.isPossessor($0) && !reading.isQuoted($0.tokens.lowerBound)
    }
  }
}
