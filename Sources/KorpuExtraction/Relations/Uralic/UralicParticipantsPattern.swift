internal import KorpuLanguage
internal import KorpuModel

/// «a fórum résztvevői, köztük X és Y», «a panel moderátora X volt», «a fesztivál vendége Y»: who is at a gathering, said by a
/// noun that belongs to it.
struct UralicParticipantsPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "A gathering in Hungarian, a noun for those who attend or moderate it, and who they are."
  let examples = [
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórum résztvevői, köztük Halmos Péter és Barta Judit, fát ültettek.",
      states: ["Halmos Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórum moderátora Halmos Péter újságíró volt.",
      states: ["Halmos Péter → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórum résztvevői Halmos Pétert dicsérték, köztük a hőst.",
      doesNotState: ["Halmos Péter → Türk Ifjúsági Fórum"]),
  ]

  /// How many words after the gathering the noun stands.
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.mentions.filter { $0.type.isForum && $0.isIn([.nominative, .genitive]) }.flatMap {
      forum -> [RelationFinding] in
      guard let noun = noun(of: forum, in: scene) else { return [] }
      return people(at: noun, in: scene).filter { !context.hasTie(.spokeAt, from: $0.entity, to: forum.entity) }.map {
        RelationFinding(
          type, from: $0.entity, to: forum.entity, evidence: forum.tokens.union($0.tokens), confidence: 0.85)
      }
    }
  }

  private func noun(of forum: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let end = min(reading.sentence(of: forum.tokens.lowerBound).upperBound, forum.tokens.upperBound + Self.reach)
    return (forum.tokens.upperBound..<end).prefix { reading.tokens[$0].kind == .word }.first { index in
      reading.isForm(index, of: [.attending, .moderation, .guests])
        && reading.words[index].readings.contains { $0.form.possessor == .third }
    }
  }

  /// Those whom «köztük» lists; else the subject that the noun is said of.
  private func people(at noun: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let sentence = reading.sentence(of: noun)
    if let word = (noun..<sentence.upperBound).first(where: { reading.isWord($0, .comprising) }) {
      return scene.list(from: word + 1, where: { $0.isPerson || $0.isOrganization })
    }
    let isNominative = reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
    }
    let clause = reading.clause(of: noun..<noun + 1)
    guard isNominative, clause.contains(where: { reading.isWord($0, .auxiliary) }) else { return [] }
    return scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
    }
  }
}
