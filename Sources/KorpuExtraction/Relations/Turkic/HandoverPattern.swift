internal import KorpuLanguage
internal import KorpuModel

/// «A X universitetining rektori etib tayinlandi va B ushbu lavozimdan ozod qilindi»: who leaves the post that the sentence
/// gives to another held it.
struct HandoverPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A person before a word like «this post» in the ablative and a verb of dismissing, after somebody appointed."
  var examples: [PatternExample] {
    [
      PatternExample(
        .uzbek,
        "Anvar Mahmudov Sahro universitetining rektori etib tayinlandi va Botir Sodiqov ushbu lavozimdan ozod qilindi.",
        states: ["Anvar Mahmudov → Sahro universiteti: rector", "Botir Sodiqov → Sahro universiteti: rector"]),
      PatternExample(
        .uzbek,
        "Anvar Mahmudov Sahro universitetining rektori etib tayinlandi va Botir Sodiqov vazir lavozimidan ozod qilindi.",
        doesNotState: ["Botir Sodiqov → Sahro universiteti"]),
      PatternExample(
        .uzbek,
        "Anvar Mahmudov Sahro universitetining rektori etib tayinlandi va Botir Sodiqov ushbu lavozimdan ozod qilinmadi.",
        doesNotState: ["Botir Sodiqov → Sahro universiteti"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.indices.compactMap { sentence in
      guard let verb = context.gathering.predicate(.dismissed, inSentence: sentence),
        let start = startOfPost(before: verb.lowerBound, in: reading),
        let leaver = scene.mention(endingBefore: start, where: \.isPerson), leaver.isIn(.nominative),
        let given = given(before: leaver, inSentence: sentence, context), given.from != leaver.entity
      else { return nil }
      return RelationFinding(
        type, from: leaver.entity, to: given.to, role: given.role, title: given.title,
        evidence: leaver.tokens.union(verb), confidence: 0.85)
    }
  }

  /// «ushbu lavozimdan», «bu vəzifədən»: where words begin that mean the post told of before.
  private func startOfPost(before verb: Int, in reading: TokenizedArticle) -> Int? {
    let post = verb - 1
    guard post > reading.sentence(of: verb).lowerBound, reading.isForm(post, of: .post),
      reading.isWord(post - 1, .demonstrative), !reading.isQuoted(post),
      reading.words[post].mayBe(.ablative)
    else { return nil }
    return post - 1
  }

  /// The post that the sentence gives to somebody before.
  private func given(
    before leaver: LocatedMention, inSentence sentence: Int, _ context: RelationContext
  ) -> RelationFinding? {
    let verbs = context.gathering.acts(.appointed, inSentence: sentence).map(\.tokens.upperBound)
    return context.ties(.holdsRole).last { tie in
      tie.evidence.contains { $0.upperBound <= leaver.tokens.lowerBound && verbs.contains($0.upperBound) }
    }
  }
}
