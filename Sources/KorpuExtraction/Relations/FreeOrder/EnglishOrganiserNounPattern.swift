internal import KorpuLanguage
internal import KorpuModel

/// «The organisers of the forum were A and B», «A was a co-organiser of the forum», «Organisers: A, B».
struct EnglishOrganiserNounPattern: RelationPattern {
  let type = RelationType.organised
  let summary = "Bodies and countries that are called the organisers of a gathering."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The organizers of the \"Green Steppe\" forum are the Aral Fund and the Danube Union.",
        states: ["Aral Fund → Green Steppe", "Danube Union → Green Steppe"]),
      PatternExample(
        .english, "It was for the first time that the Aral Fund was a co-organizer of the \"Green Steppe\" forum.",
        states: ["Aral Fund → Green Steppe"]),
      PatternExample(
        .english,
        "The \"Green Steppe\" forum was held in Baku. The Aral Fund and the Danube Union acted as the organisers of the event.",
        states: ["Aral Fund → Green Steppe", "Danube Union → Green Steppe"]),
      PatternExample(
        .english,
        "The \"Green Steppe\" forum was held in Baku. Organizers: Aral Fund, Danube Union and Steppe University.",
        states: ["Aral Fund → Green Steppe", "Danube Union → Green Steppe", "Steppe University → Green Steppe"]),
      PatternExample(
        .english, "The \"Green Steppe\" forum was held in Baku. Its initiator is the Aral Fund.",
        states: ["Aral Fund → Green Steppe"]),
      PatternExample(
        .english, "The Aral Fund was not an organizer of the \"Green Steppe\" forum, and the guests knew that.",
        doesNotState: ["Aral Fund → Green Steppe"]),
      PatternExample(
        .english, "The organizers of the \"Green Steppe\" forum thanked the Aral Fund and the Danube Union.",
        doesNotState: ["Aral Fund → Green Steppe", "Danube Union → Green Steppe"]),
      PatternExample(
        .english, "The organizers of the \"Green Steppe\" forum were received by the Aral Fund in Baku.",
        doesNotState: ["Aral Fund → Green Steppe"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    let reported = context.gathering.reported(context)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let noun = noun(inSentence: sentence, of: scene.reading) else { return [] }
      let hosts = predicates(of: noun, in: scene) ?? subjects(before: noun, in: scene)
      guard !hosts.isEmpty, let forum = forum(of: noun, inSentence: sentence, scene, context.gathering) ?? reported
      else { return [] }
      return hosts.map {
        RelationFinding(
          type, from: $0.entity, to: forum, evidence: $0.tokens.union(noun..<noun + 1), confidence: 0.86)
      }
    }
  }

  private func noun(inSentence sentence: Int, of reading: TokenizedArticle) -> Int? {
    reading.sentences[sentence].first { reading.isForm($0, of: .organiser) && !reading.isQuoted($0) }
  }

  /// How many tokens stand between the organisers and the verb: «of the 5th Green Steppe Youth Forum».
  private static let longestGathering = 16

  /// «The organisers of the forum were | A and B», «Organisers: | A, B»; `nil` where no verb of being or colon stands behind.
  private func predicates(of noun: Int, in scene: Scene) -> [LocatedMention]? {
    let reading = scene.reading
    let limit = min(reading.sentence(of: noun).upperBound, noun + 1 + Self.longestGathering)
    for index in noun + 1..<max(noun + 1, limit) {
      if reading.isMark(index, ":") || reading.isWord(index, .auxiliary) {
        // «were received by»
        guard index + 1 < limit, !reading.words[index + 1].isKnownVerb, !reading.isNegated(index) else { return [] }
        return scene.list(from: index + 1, where: \.isParty)
      }
      let isOfGathering =
        scene.mention(covering: index, where: \.isForum) != nil || reading.gatheringWord(at: index) != nil
      guard isOfGathering || !reading.words[index].isKnownVerb else { return [] }
    }
    return nil
  }

  /// «A and B | were the organisers of», «A acted | as a co-organiser of», «A, | a co-organiser of the forum,»
  private func subjects(before noun: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let first = reading.sentence(of: noun).lowerBound
    var end = reading.withArticle(noun)
    while end > first, isAttribute(end - 1, in: reading) { end -= 1 }
    end = reading.withArticle(end)
    // «acted as the organiser»
    let isServing = end > first + 1 && reading.isWord(end - 1, .capacity)
    if isServing { end -= 1 }
    guard end > first else { return [] }
    if reading.isMark(end - 1, ",") { return apposed(before: end - 1, behind: noun, in: scene) }
    var verb = isServing ? end - 2 : end - 1
    while verb > first, reading.isWord(verb, [.auxiliary, .filler]) || reading.words[verb].isKnownVerb,
      !reading.isNegated(verb)
    {
      verb -= 1
    }
    guard verb < end - 1, !reading.isNegated(verb + 1) else { return [] }
    return scene.list(endingBefore: verb + 1, where: \.isParty).filter { $0.isIn(.nominative) }
  }

  /// «The Aral Fund, | a co-organiser of the forum, said»: right behind the name of a body.
  private func apposed(before comma: Int, behind noun: Int, in scene: Scene) -> [LocatedMention] {
    guard scene.reading.isWord(noun + 1, .genitiveMarker) else { return [] }
    return scene.mention(endingBefore: comma, where: \.isParty).map { [$0] } ?? []
  }

  /// «the main | organiser», «joint | organisers»
  private func isAttribute(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
      && !reading.words[index].isKnownVerb
  }

  /// The gathering of which it is said, or that the sentence calls by its sort.
  private func forum(of noun: Int, inSentence sentence: Int, _ scene: Scene, _ gathering: Gathering) -> Int? {
    let named = scene.mentions(ofSentence: sentence).first { $0.type.isForum && $0.tokens.lowerBound > noun }
    return named?.entity ?? gathering.subject(ofSentence: sentence)?.entity ?? gathering.meant(byPronounOf: sentence)
  }
}
