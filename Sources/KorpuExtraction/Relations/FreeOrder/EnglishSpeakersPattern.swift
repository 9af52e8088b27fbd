internal import KorpuLanguage
internal import KorpuModel

/// «Opening speeches were delivered by X, director of Y; Z, head of W», «Other speakers included X».
struct EnglishSpeakersPattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary = "The people behind a verb of taking the floor that has its speakers after it."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "The forum \"Green Steppe\" was held in Baku. Opening speeches were delivered by Serik Omarov, director of the Aral Fund; Batyr Orazov, head of the Danube Fund.",
        states: ["Serik Omarov → Green Steppe", "Batyr Orazov → Green Steppe"]),
      PatternExample(
        .english,
        "The forum \"Green Steppe\" was held in Baku. Other speakers included Serik Omarov, director of the Aral Fund.",
        states: ["Serik Omarov → Green Steppe"]),
      PatternExample(
        .english,
        "Water is life for all of us, Serik Omarov told reporters. He made the remark at the \"Green Steppe\" forum.",
        states: ["Serik Omarov → Green Steppe"]),
      PatternExample(
        .english,
        "The forum \"Green Steppe\" was held in Baku. Speakers at the forum included Serik Omarov, director of the Aral Fund.",
        states: ["Serik Omarov → Green Steppe"]),
      PatternExample(
        .english, "Among the speakers at the \"Green Steppe\" forum were Serik Omarov and Gabor Szabo.",
        states: ["Serik Omarov → Green Steppe", "Gabor Szabo → Green Steppe"]),
      PatternExample(
        .english,
        "The forum \"Green Steppe\" was held in Baku. The forum featured speeches by Serik Omarov and Gabor Szabo.",
        states: ["Serik Omarov → Green Steppe", "Gabor Szabo → Green Steppe"]),
      PatternExample(
        .english,
        "The Green Steppe Forum was held in Baku. President of the 36th Reed Congress Serik Omarov and Gabor Szabo delivered their welcoming speeches at the forum.",
        states: ["Gabor Szabo → Green Steppe Forum"], doesNotState: ["Gabor Szabo → 36th Reed Congress"]),
      PatternExample(
        .english,
        "The forum \"Green Steppe\" was held in Baku. The event began with the welcome speech of the Ambassador of Hungary Gabor Szabo, director of the Aral Fund Serik Omarov.",
        states: ["Gabor Szabo → Green Steppe", "Serik Omarov → Green Steppe"]),
      PatternExample(
        .english,
        "The introductory concert, organised by the Aral Fund, was attended by Gabor Szabo. In his speech at the concert, Serik Omarov said that trade is growing.",
        states: ["Serik Omarov → introductory concert"]),
      PatternExample(
        .english, "The forum \"Green Steppe\" was held in Baku. The books of the guests were written by Serik Omarov.",
        doesNotState: ["Serik Omarov → Green Steppe"]),
      PatternExample(
        .english,
        "Speaking at the \"Green Steppe\" forum, Serik Omarov, director of the Aral Fund, and Gabor Szabo, rector of the Danube University, said that trade is growing.",
        states: ["Serik Omarov → Green Steppe", "Gabor Szabo → Green Steppe"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    let reported = context.gathering.reported(context)
    return remarks(in: scene, context) + openers(in: scene, context, reported: reported)
      + speakers(in: scene, context, reported: reported)
  }

  /// «(X said that …) He made the remark at the Y Forum»: where the words of the sentence before were said.
  private func remarks(in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    context.statements.compactMap { statement in
      let next = statement.attribution + 1
      guard next < scene.reading.sentences.count,
        scene.reading.sentences[next].contains(where: {
          scene.reading.isWord($0, .leadNoun) && !scene.reading.isQuoted($0)
        }),
        let forum = context.gathering.setting(ofSentence: next)
      else { return nil }
      return RelationFinding(
        type, from: statement.speaker, to: forum, evidence: scene.reading.sentences[next], confidence: 0.85)
    }
  }

  /// «Speaking at the X Forum, A, head of Y, and B, member of Z, said …»: all before the verb of saying.
  private func openers(in scene: Scene, _ context: RelationContext, reported: Int?) -> [RelationFinding] {
    scene.reading.sentences.indices.flatMap { number -> [RelationFinding] in
      let sentence = scene.reading.sentences[number]
      let head = sentence.lowerBound
      guard let verb = scene.reading.words.verb(.speechVerbs, at: head), verb.meaning == .floor, verb.form == .converb,
        let forum = opened(from: head, verb, inSentence: number, of: scene, context, reported: reported)
      else { return [] }
      let start = forum.end
      let people = scene.mentions(in: start..<scene.nextPredicate(from: start, to: sentence.upperBound)).filter {
        $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
          && isListed(at: scene.phrases.start(of: $0), in: scene.reading)
      }
      return people.map {
        RelationFinding(
          type, from: $0.entity, to: forum.entity, evidence: head..<$0.tokens.upperBound, confidence: 0.86)
      }
    }
  }

  /// «Speaking at | the X Forum», and «Opening the event», «In her opening remarks», where the gathering was told of before.
  private func opened(
    from head: Int, _ verb: VerbMatch, inSentence number: Int, of scene: Scene, _ context: RelationContext,
    reported: Int?
  ) -> (entity: Int, end: Int)? {
    let sentence = scene.reading.sentences[number]
    if let forum = scene.mentions(in: head..<sentence.upperBound).first(where: \.type.isForum) {
      return (forum.entity, forum.tokens.upperBound)
    }
    let end = head + verb.length
    guard number > 0, verb.length > 2, scene.reading.isMark(end, ",") else { return nil }
    return (context.gathering.subject(ofSentence: number - 1)?.entity ?? reported).map { ($0, end) }
  }

  /// After a comma or «and».
  private func isListed(at start: Int, in reading: TokenizedArticle) -> Bool { reading.isListJoint(start - 1) }

  private func speakers(in scene: Scene, _ context: RelationContext, reported: Int?) -> [RelationFinding] {
    scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let verb = verb(inSentence: sentence, of: scene),
        let forum = context.gathering.setting(ofSentence: sentence)
          ?? context.gathering.subject(ofSentence: sentence)?.entity ?? reported
      else { return [] }
      let range = scene.reading.sentences[sentence]
      // «began with the welcome speech of | X»: the verb itself ends with «of».
      let isOf = scene.reading.isWord(verb.upperBound - 1, .genitiveMarker)
      return scene.mentions(in: verb.upperBound..<max(verb.upperBound, range.upperBound)).filter {
        $0.type.isPerson && (isOf || !$0.isIn(.genitive)) && !scene.reading.isQuoted($0.tokens.lowerBound)
      }.map { RelationFinding(type, from: $0.entity, to: forum, evidence: verb.union($0.tokens), confidence: 0.88) }
    }
  }

  /// «Speakers at the panel included …», «Among the speakers at the panel were …»
  private func speakers(headedAt index: Int, in scene: Scene) -> Range<Int>? {
    let reading = scene.reading
    guard !reading.isQuoted(index), let match = reading.words.verb(.speechVerbs, at: index), match.meaning == .floor,
      match.form == .nominal
    else { return nil }
    let start = index + match.length
    let end = min(reading.sentence(of: index).upperBound, start + Self.longestSetting)
    return (start..<max(start, end)).first { word in
      reading.isWord(word, .comprising)
        || reading.isWord(word, .auxiliary) && scene.list(from: word + 1, where: \.isPerson).count > 1
    }.map { index..<$0 + 1 }
  }

  /// How many words tell at what the speakers speak.
  private static let longestSetting = 12

  private func verb(inSentence sentence: Int, of scene: Scene) -> Range<Int>? {
    let reading = scene.reading
    return reading.sentences[sentence].lazy.compactMap { index -> Range<Int>? in
      if let listed = speakers(headedAt: index, in: scene) { return listed }
      guard !reading.isQuoted(index), let match = reading.words.verb(.speechVerbs, at: index), match.meaning == .floor,
        match.form == .passive, !reading.isNegated(index)
      else { return nil }
      return index..<index + match.length
    }.first
  }
}
