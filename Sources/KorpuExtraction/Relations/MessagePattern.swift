internal import KorpuLanguage
internal import KorpuModel

/// «X Forumunda A-nın və B-nin təbrik mesajları oxunub»: a message read out counts as its author's speech.
struct MessagePattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary = "A list of people that ends in the genitive, a message, and a verb of reading out at a gathering."
  var examples: [PatternExample] {
    Self.basicExamples + TurkicExamples.heardSpeeches + EnglishExamples.lettersReadOut
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda rektor Anar Quliyev və səfir Kenan Aydemirin təbrik mesajları oxunub.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .english,
      "The forum \"Green Steppe\" was held in Baku. A message from Serik Omarov, head of the Aral Fund, was read out by Batyr Orazov.",
      states: ["Serik Omarov → Green Steppe", "Batyr Orazov → Green Steppe"]),
    PatternExample(
      .english,
      "Serik Omarov read out the message of President Askar Temirov to the participants of the \"Green Steppe\" forum.",
      states: ["Serik Omarov → Green Steppe", "Askar Temirov → Green Steppe"]),
    PatternExample(
      .english, "President Askar Temirov sent a message to the participants of the \"Green Steppe\" forum in Baku.",
      states: ["Askar Temirov → Green Steppe"]),
    PatternExample(
      .english,
      "The message of President Askar Temirov to the participants of the \"Green Steppe\" forum was read out by Kubat Bekov.",
      states: ["Askar Temirov → Green Steppe", "Kubat Bekov → Green Steppe"]),
    PatternExample(
      .english, "A video message by President Askar Temirov was played at the \"Green Steppe\" forum.",
      states: ["Askar Temirov → Green Steppe"]),
    PatternExample(
      .english, "A song by Askar Temirov was played at the \"Green Steppe\" forum.",
      doesNotState: ["Askar Temirov → Green Steppe"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda rektor Anar Quliyevin kitabı oxunub.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Приветственное письмо ректора Аскара Темирова зачитала координатор Алия Серикова.",
      states: ["Аскар Темиров → форум «Зелёная степь»", "Алия Серикова → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Координатор Алия Серикова зачитала приветствие ректора Аскара Темирова.",
      states: ["Аскар Темиров → форум «Зелёная степь»", "Алия Серикова → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Координатор Алия Серикова зачитала стихи Аскара Темирова.",
      doesNotState: ["Аскар Темиров → форум «Зелёная степь»"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = context.gathering.reported(context) ?? context.gathering.onlyAttended()
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      guard let verb = context.gathering.predicate(.readout, inSentence: sentence),
        let message = message(of: verb, in: range, scene.reading),
        let forum = context.gathering.setting(ofSentence: sentence) ?? only(inSentence: sentence, of: scene) ?? reported
      else { return [] }
      return authors(of: message, readBy: verb, in: scene).map {
        RelationFinding(
          type, from: $0.entity, to: forum, evidence: range.lowerBound..<verb.upperBound, confidence: 0.85)
      }
    }
  }

  /// The word for the message; in English also after the verb, «read out | the message of X».
  private func message(of verb: Range<Int>, in sentence: Range<Int>, _ reading: TokenizedArticle) -> Int? {
    // «A-ның | құттықтауын оқыды»: in Turkic the verb of the table may hold the message too.
    let end = reading.lexicon.language.family == .turkic ? verb.upperBound : verb.lowerBound
    if let before = (sentence.lowerBound..<end).last(where: {
      reading.isForm($0, of: .message) && !isTitle($0, reading) || isSpeech($0, reading)
    }) {
      return before
    }
    guard reading.lexicon.language.family.hasDefiniteTypeWords || reading.isSlavic else { return nil }
    // «sent a message»: the verb of the table holds it.
    let last = min(sentence.upperBound, verb.upperBound + Self.reach)
    return (verb.lowerBound..<last).first { reading.isForm($0, of: .message) }
  }

  /// «“Şəhidə məktub” videoçarxı»: the word is a part of what a work is called.
  private func isTitle(_ index: Int, _ reading: TokenizedArticle) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isQuoted(index)
  }

  /// «(A-nın) çıxışı»: what can be listened to.
  private func isSpeech(_ index: Int, _ reading: TokenizedArticle) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isForm(index, of: .address) && !reading.isQuoted(index)
      && reading.words[index].mayBePossessed(in: .nominative)
  }

  /// «A-ның | 150 жылдығына арналған құттықтау сөзі»: for whose day a message is.
  private func isRemembered(_ person: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let next = person.tokens.upperBound
    guard person.isIn(.genitive), reading.tokens.indices.contains(next) else { return false }
    return reading.tokens[next].kind == .number || reading.isForm(next, of: [.commemoration, .jubilee])
  }

  private func hasAuthor(in words: Range<Int>, of scene: Scene) -> Bool {
    scene.mentions(in: words).contains { $0.type.isPerson && $0.cases == .genitive }
  }

  /// How many words stand between «read out» and the word for the message.
  private static let reach = 12

  /// «(sent a message to) the participants of the X Forum»: the only gathering of the sentence.
  private func only(inSentence sentence: Int, of scene: Scene) -> Int? {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return nil }
    let forums = Set(scene.mentions(ofSentence: sentence).filter(\.type.isForum).map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }

  /// Whose message it is; where the verb stands in the middle, also who reads it: «a message from X was read out by Y».
  private func authors(of message: Int, readBy verb: Range<Int>, in scene: Scene) -> [LocatedMention] {
    let sentence = scene.reading.sentence(of: message)
    let isLast = scene.reading.lexicon.language.family.isVerbFinal
    if scene.reading.isSlavic {
      return scene.mentions(in: sentence).filter {
        guard $0.type.isPerson, !scene.reading.isQuoted($0.tokens.lowerBound) else { return false }
        // «X зачитал | приветствие Y»
        return $0.isIn($0.tokens.upperBound <= min(message, verb.lowerBound) ? .nominative : [.nominative, .genitive])
          && ($0.tokens.lowerBound > message || message > verb.lowerBound && $0.tokens.upperBound <= verb.lowerBound)
      }
    }
    let isTurkic = scene.reading.lexicon.language.family == .turkic
    let near = isLast ? sentence.lowerBound..<(isTurkic ? verb.lowerBound : message) : sentence
    // «министр | хат жолдады»: of a message that the verb holds it must be told whose it is.
    guard !isTurkic || message < verb.lowerBound || hasAuthor(in: near, of: scene) else { return [] }
    return scene.mentions(in: near).filter { person in
      guard person.type.isPerson, !isTurkic || !isRemembered(person, in: scene.reading) else { return false }
      // «A-nyň hatyny | B okap berdi»: who reads it, behind the message.
      if isLast { return person.isIn(person.tokens.lowerBound > message ? .nominative : [.nominative, .genitive]) }
      // «read out the message of | X», «read out | X's address»
      let start = person.tokens.lowerBound
      let isFrom =
        start > message && start - message < Self.reach
        && (message..<start).contains { scene.reading.isWord($0, [.genitiveMarker, .ablativeMarker, .agent]) }
      let isAuthor = message >= verb.lowerBound && (isFrom || person.tokens.upperBound == message)
      return person.tokens.lowerBound > verb.lowerBound
        ? person.isIn(.agent) || isAuthor : isFrom || person.isIn([.nominative, .genitive, .ablative])
    }
  }
}
