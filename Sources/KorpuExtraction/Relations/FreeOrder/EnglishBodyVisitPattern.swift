internal import KorpuLanguage
internal import KorpuModel

/// «The delegation led by X visited the Danube University», «X and the accompanying delegation visited …»: in English a delegation
/// comes to a body, where nothing says who received it.
struct EnglishBodyVisitPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A delegation in English, who leads or sent it, a verb of visiting, and a body that is no house."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "A delegation led by Deputy Minister Serik Omarov visited the Danube University in the city.",
        states: ["Serik Omarov → Danube University"]),
      PatternExample(
        .english, "Rector Serik Omarov and the accompanying delegation visited the Danube University on June 7.",
        states: ["Serik Omarov → Danube University"]),
      PatternExample(
        .english, "A delegation from the Aral University visited the Danube Foundation in the city.",
        states: ["Aral University → Danube Foundation"]),
      PatternExample(
        .english, "Serik Omarov visited the Danube University as a student of the city.",
        doesNotState: ["Serik Omarov → Danube University"]),
      PatternExample(
        .english, "A delegation led by Serik Omarov visited the Danube Museum in the city.",
        doesNotState: ["Serik Omarov → Danube Museum"]),
      PatternExample(
        .english,
        "A delegation led by Serik Omarov visited the Danube University. Rector Gabor Szabo received Serik Omarov.",
        states: ["Gabor Szabo → Serik Omarov"], doesNotState: ["Serik Omarov → Danube University"]),
    ]
  }

  /// How many words stand between «and» and the verb: «and the accompanying delegation | visited».
  private static let longestCompany = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return [] }
    // Of some the text says with whom they talked: who received them, for one.
    let met = Set(context.ties(.met).flatMap { [$0.from, $0.to] })
    return reading.sentences.flatMap { sentence in
      sentence.compactMap { verb -> RelationFinding? in
        guard isVisiting(verb, in: reading), let host = host(after: verb, in: scene),
          let guest = guest(before: verb, in: scene), guest.entity != host.entity,
          !context.hasTie(.holdsRole, from: guest.entity, to: host.entity), !met.contains(guest.entity)
        else { return nil }
        return RelationFinding(
          type, from: guest.entity, to: host.entity, evidence: guest.tokens.union(host.tokens), confidence: 0.78)
      }
    }
  }

  private func isVisiting(_ verb: Int, in reading: TokenizedArticle) -> Bool {
    (reading.isForm(verb, of: .journey) || reading.isPhrase(at: verb, of: .journey))
      && !reading.isQuoted(verb) && !reading.isNegated(verb)
  }

  private func host(after verb: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let length = reading.words.match(.wordClasses, at: verb)?.length ?? 1
    let end = verb + length
    let start = reading.behindArticle(end)
    guard let body = scene.mention(startingAt: start, where: \.isOrganization), scene.isWholePhrase(body),
      !body.tokens.contains(where: { reading.isForm($0, of: [.venue, .facility]) })
    else { return nil }
    return body
  }

  /// Who leads the delegation, whom it accompanies, or the body that sent it.
  private func guest(before verb: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = reading.sentence(of: verb).lowerBound
    guard let noun = (first..<verb).last(where: { reading.isForm($0, of: .delegation) }) else { return nil }
    if let leader = EnglishLedDelegation(scene: scene).leader(before: verb) { return leader }
    if noun == verb - 1 {
      let joint = (max(first, verb - Self.longestCompany)..<verb).last { reading.isWord($0, .conjunction) }
      return joint.flatMap { scene.mention(endingBefore: $0, where: \.isPerson) }
    }
    guard reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker]) else { return nil }
    let name = reading.behindArticle(noun + 2)
    return scene.mention(startingAt: name, where: \.isOrganization).flatMap { $0.tokens.upperBound == verb ? $0 : nil }
  }
}
