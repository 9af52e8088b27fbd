internal import KorpuLanguage
internal import KorpuModel

/// «(Yeşil Teşkilat Başkanı A üniversiteyi ziyaret etti.) Rektör B ve Dekan C'nin | ağırladığı Yeşil Teşkilat heyetine (bilgi verildi)»: those
/// who are said to receive a delegation met those of its body who were just named.
struct HostedDelegationPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "A list of people that ends in the genitive, a verbal noun of receiving, a body and the word for its delegation."
  var examples: [PatternExample] {
    TurkicExamples.hostedDelegations
  }

  /// How many words stand between the verb and the word for the delegation at most.
  private static let reach = 7
  /// How many sentences before name those who came.
  private static let memory = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.receive, inSentence: sentence).flatMap { act in
        act.form == .nominal ? meetings(by: act.tokens, inSentence: sentence, of: scene, context) : []
      }
    }
  }

  private func meetings(
    by verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> [RelationFinding] {
    let named = scene.mention(endingBefore: verb.lowerBound, where: \.isPerson)
    guard let last = named ?? listEnd(before: verb, in: scene),
      let body = body(after: verb, inSentence: sentence, of: scene)
    else { return [] }
    let hosts = scene.list(endingWith: last)
    let first = scene.reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let start = scene.reading.sentences[sentence].lowerBound
    let guests = scene.mentions(in: first..<start).filter { guest in
      guest.type.isPerson && guest.isIn(.nominative) && !hosts.contains { $0.entity == guest.entity }
        && context.posts(of: guest.entity).contains { $0.to == body.entity }
    }.unique(by: \.entity)
    return hosts.flatMap { host in
      guests.map {
        RelationFinding(
          type, from: host.entity, to: $0.entity, evidence: host.tokens.union(verb), confidence: 0.8)
      }
    }
  }

  /// How many words may stand for others at the end of the list: «ve üniversitenin diğer yetkililerinin | ağırladığı».
  private static let longestRest = 7

  /// «A, B ve | üniversitenin diğer yetkililerinin (ağırladığı)»: the last who is named before others without names.
  private func listEnd(before verb: Range<Int>, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    guard let last = scene.mentions(in: first..<max(first, verb.lowerBound)).last(where: \.type.isPerson),
      verb.lowerBound - last.tokens.upperBound <= Self.longestRest, last.isIn(.nominative),
      reading.isWord(reading.end(of: last), .conjunction), reading.isGenitivePlural(verb.lowerBound - 1)
    else { return nil }
    return last
  }

  /// «ağırladığı | Yeşil Teşkilat | heyetine»
  private func body(after verb: Range<Int>, inSentence sentence: Int, of scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let end = min(reading.sentences[sentence].upperBound, verb.upperBound + Self.reach)
    guard let noun = (verb.upperBound..<max(verb.upperBound, end)).first(where: { reading.isForm($0, of: .delegation) })
    else { return nil }
    return scene.mention(endingBefore: noun, where: \.isOrganization)
  }
}
