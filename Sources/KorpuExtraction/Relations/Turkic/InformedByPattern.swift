internal import KorpuLanguage
internal import KorpuModel

/// «(A hastaneye geçti.) A, Başhekim Dr. B'den | bilgi aldı»: who is informed where he came met who informed him.
struct InformedByPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person as the subject, another in the ablative right before a verb of getting to know."
  var examples: [PatternExample] {
    TurkicExamples.informedVisitors
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.flatMap { sentence -> [RelationFinding] in
      reading.words.verbs(.speechVerbs, in: sentence).flatMap { verb -> [RelationFinding] in
        guard verb.match.meaning == .topic, verb.match.form != .nominal, !reading.isNegated(verb.token),
          let host = scene.mention(endingBefore: verb.token, where: \.isPerson),
          host.candidate.grammaticalCase == .ablative, !reading.isQuoted(host.tokens.lowerBound),
          let guest = guest(of: sentence.lowerBound..<host.tokens.lowerBound, verb.token, in: scene, context),
          guest != host.entity
        else { return [] }
        return [
          RelationFinding(
            type, from: guest, to: host.entity, evidence: host.tokens.union(verb.token..<verb.token + 1),
            confidence: 0.8)
        ]
      }
    }
  }

  /// The one subject before the host, or whom the sentence goes on about.
  private func guest(of clause: Range<Int>, _ verb: Int, in scene: Scene, _ context: RelationContext) -> Int? {
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
        && scene.reading.isMark(scene.reading.end(of: $0), ",")
    }
    guard Set(people.map(\.entity)).count <= 1 else { return nil }
    return people.first?.entity
  }
}
