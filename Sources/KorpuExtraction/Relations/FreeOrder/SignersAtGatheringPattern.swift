internal import KorpuLanguage
internal import KorpuModel

/// «At the forum, a memorandum was signed by X and Y», «В рамках форума соглашение подписали X и Y», «(Within the forum an agreement was
/// signed.) The documents were signed by X and Y».
struct SignersAtGatheringPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary =
    "People who sign a paper where the sentence, or one before that tells of the signing, is set at a gathering."
  var examples: [PatternExample] {
    EnglishExamples.signersAtGatherings + SlavicExamples.signersAtGatherings
  }

  /// How many sentences back the signing may be told of, and how many words from the verb the paper stands.
  private static let memory = 5
  private static let reach = 12

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard !scene.reading.lexicon.language.family.isHeadFinal else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let signed = acts(inSentence: sentence, of: scene, context.gathering)
      guard !signed.isEmpty,
        let forum = context.gathering.setting(ofSentence: sentence)
          ?? forum(before: sentence, of: scene, context.gathering)
      else { return [] }
      return signed.flatMap { verb in
        signers(of: verb, in: scene).filter { !context.hasTie(.spokeAt, from: $0.entity, to: forum) }.map {
          RelationFinding(type, from: $0.entity, to: forum, evidence: $0.tokens.union(verb.tokens), confidence: 0.82)
        }
      }
    }
  }

  private func acts(
    inSentence sentence: Int, of scene: Scene, _ gathering: Gathering
  ) -> [Act] {
    gathering.acts(.sign, inSentence: sentence).filter { verb in
      let range = scene.reading.sentences[sentence]
      let near =
        max(
          range.lowerBound, verb.tokens.lowerBound - Self.reach)..<min(
          range.upperBound, verb.tokens.upperBound + Self.reach)
      return (verb.form == .finite || verb.form == .passive) && !scene.reading.isNegated(verb.tokens.lowerBound)
        && !scene.reading.isQuoted(verb.tokens.lowerBound)
        && near.contains { scene.reading.isForm($0, of: .cooperation) }
    }
  }

  /// Where the last sentence before it is set that tells of a signing.
  private func forum(before sentence: Int, of scene: Scene, _ gathering: Gathering) -> Int? {
    guard !gathering.isElsewhere(inSentence: sentence) else { return nil }
    return (max(0, sentence - Self.memory)..<sentence).reversed().lazy.compactMap { earlier in
      acts(inSentence: earlier, of: scene, gathering).isEmpty && gathering.acts(.signed, inSentence: earlier).isEmpty
        ? nil : gathering.setting(ofSentence: earlier)
    }.first
  }

  /// Those behind a passive, and in Russian behind the verb where they are its subjects; else those before it.
  private func signers(of verb: Act, in scene: Scene) -> [LocatedMention] {
    let sentence = scene.reading.sentence(of: verb.tokens.lowerBound)
    let end = scene.nextPredicate(from: verb.tokens.upperBound, to: sentence.upperBound)
    let behind = scene.mentions(in: verb.tokens.upperBound..<max(verb.tokens.upperBound, end)).filter {
      $0.type.isPerson && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    if scene.reading.isSlavic, verb.form == .finite {
      let subjects = behind.filter { $0.isIn(.nominative) }
      if !subjects.isEmpty { return subjects }
    }
    guard verb.form == .finite else { return behind.filter { !scene.reading.isSlavic || $0.isIn(.agent) } }
    return scene.subjects(ofVerbAt: verb.tokens.lowerBound, where: \.isPerson).filter { $0.isIn(.nominative) }
  }
}
