internal import KorpuLanguage
internal import KorpuModel

/// «Bakıda keçirilən X Forumu»: where a gathering takes place.
struct HeldInPattern: RelationPattern {
  let type = RelationType.heldIn
  let summary = "A place in the locative and a gathering, with a verb of holding in one sentence."
  let examples =
    Self.basicExamples + TurkicExamples.places + TurkicExamples.seats + TurkicExamples.placesOnEve
    + HungarianExamples.places
    + EnglishExamples.places

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Şuşada \"Ortaq irs\" mövzusunda beynəlxalq konfrans keçirilib.", states: ["Ortaq irs → Şuşa"]),
    PatternExample(
      .azerbaijani, "Astanada təşkil olunan Türk Gəncləri Forumunda \"Yaşıl gələcək\" adlı panel baş tutub.",
      states: ["Türk Gəncləri Forumu → Astana", "Yaşıl gələcək → Astana"]),
    PatternExample(
      .english, "The Aral Fund will hold a conference titled \"New Voices\" in Baku, and the guests were told so.",
      states: ["New Voices → Baku"]),
    PatternExample(
      .english, "The President spoke in his remarks to the 12th Civil Forum of Kazakhstan on Oct. 16 in Astana.",
      states: ["12th Civil Forum of Kazakhstan → Astana"]),
    PatternExample(
      .english, "The \"Green Steppe\" forum kicked off on Monday in the Azerbaijani capital city of Baku.",
      states: ["Green Steppe → Baku"]),
    PatternExample(
      .english, "Serik Omarov will travel to Budapest on Wednesday to participate in the \"Green Steppe\" forum.",
      states: ["Green Steppe → Budapest"]),
    PatternExample(
      .english, "A workshop on water law was organized by the Aral Fund in Baku.",
      states: ["workshop on water law → Baku"]),
    PatternExample(
      .english, "Serik Omarov, who spoke at the \"Green Steppe\" forum, wrote to Baku.",
      doesNotState: ["Green Steppe → Baku"]),
    PatternExample(
      .hungarian, "A Zöld Forrás Fórumnak Budapest ad otthont.", states: ["Zöld Forrás Fórum → Budapest"]),
    PatternExample(
      .hungarian, "Halmos Péter a Zöld Híd Alapítvány közgyűlésén közölte, hogy Budapesten megnyílt az új iskola.",
      doesNotState: ["Zöld Híd Alapítvány közgyűlése → Budapest"]),
    PatternExample(
      .russian, "Ректор Аскар Темиров не примет участие в саммите ОТГ в Баку.", states: ["саммит ОТГ → Баку"]),
    PatternExample(
      .russian, "В Баку прошёл круглый стол по вопросам молодёжной политики. Аскар Темиров уехал в Москву.",
      states: ["круглый стол по вопросам молодёжной политики → Баку"],
      doesNotState: ["круглый стол по вопросам молодёжной политики → Москва"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunun iştirakçıları Astanada dincəliblər.",
      doesNotState: ["Türk Gəncləri Forumu → Astana"]),
  ]

  /// How far after the gathering the place may be: «Forum mayın 3-də Bakıda keçirilib».
  private static let reach = 8

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.sentences.indices.flatMap { findings(inSentence: $0, of: scene, context) }
  }

  private func findings(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let mentions = scene.mentions(ofSentence: sentence)
    let places = mentions.filter {
      $0.type.isPlace && !scene.reading.isQuoted($0.tokens.lowerBound) && !scene.isPlaceAdjective($0)
    }
    return places.prefix(Self.mostPlaces).flatMap {
      findings(at: $0, among: mentions, inSentence: sentence, of: scene, context)
    }
  }

  /// «in Baku at the Heydar Aliyev Center»: a town and a house in it.
  private static let mostPlaces = 2

  private func findings(
    at place: LocatedMention, among mentions: ArraySlice<LocatedMention>, inSentence sentence: Int, of scene: Scene,
    _ context: RelationContext
  ) -> [RelationFinding] {
    guard
      let verb = holding(inSentence: sentence, of: scene, context).first(where: {
        $0.lowerBound > place.tokens.lowerBound || !scene.reading.lexicon.language.family.isVerbFinal
      }) ?? hosting(by: place, inSentence: sentence, of: scene, context)
        ?? attending(inSentence: sentence, of: scene, context) ?? visiting(place, inSentence: sentence, of: scene)
        ?? organising(before: place, inSentence: sentence, of: scene, context),
      let forum = hosted(at: place, in: mentions, sentence, of: scene, context),
      !isElsewhere(forum.tokens, than: place, in: scene),
      !ParticipialPlace(scene: scene, gathering: context.gathering).isOfOther(place, than: forum.tokens),
      isOneClause(place.tokens, forum.tokens, in: scene.reading)
    else { return [] }
    let parts = mentions.filter { part in
      part.type.isForum && part.entity != forum.entity
        && context.hasTie(.partOf, from: part.entity, to: forum.entity)
    }
    let evidence = place.tokens.union(forum.tokens).union(verb)
    return ([forum.entity] + parts.map(\.entity)).map { entity in
      RelationFinding(type, from: entity, to: place.entity, evidence: evidence, confidence: 0.92)
    }
  }

  /// «в Намангане …, что и слёт «…» | в Коканде»: the place right behind a gathering is its own.
  private func isElsewhere(_ forum: Range<Int>, than place: LocatedMention, in scene: Scene) -> Bool {
    guard scene.reading.isSlavic, place.tokens.lowerBound < forum.lowerBound,
      scene.reading.isWord(forum.upperBound, .locativeMarker)
    else { return false }
    return scene.mention(startingAt: forum.upperBound + 1, where: \.isPlace).map { $0.entity != place.entity } ?? false
  }

  /// «Az ülésen közölte, hogy | Budapesten megnyílt …»: in Hungarian both stand in one clause.
  private func isOneClause(_ place: Range<Int>, _ forum: Range<Int>, in reading: TokenizedArticle) -> Bool {
    guard reading.lexicon.language.family == .uralic else { return true }
    return !place.union(forum).contains { reading.isWord($0, .complementiser) }
  }

  /// «keçirilib», and in Turkic languages also «birlik Bakıda qurultay keçirib».
  private func holding(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [Range<Int>] {
    // «mərkəz Bakıda yay məktəbi təşkil edəcək» is about another gathering than the one spoken of.
    let isNamed = scene.mentions(ofSentence: sentence).contains { $0.type.isForum }
    let acts = isNamed && scene.reading.lexicon.language.family == .turkic ? ["hold", "organise"] : ["hold"]
    let held = acts.flatMap { context.gathering.acts($0, inSentence: sentence).map(\.tokens) }
    guard isNamed, scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return held }
    // «was organized by X in Baku»
    return held
      + context.gathering.acts("organise", inSentence: sentence).filter { $0.form == .passive }.map(\.tokens)
  }

  /// How many words may stand between the place and the verb: «Анкара қаласында | өтті».
  private static let verbReach = 3

  private func isRightBeforeVerb(_ place: LocatedMention, _ sentence: Int, _ context: RelationContext) -> Bool {
    let end = place.tokens.upperBound
    return context.gathering.acts("hold", inSentence: sentence).contains { act in
      act.form.isPredicate && end <= act.tokens.lowerBound && act.tokens.lowerBound - end <= Self.verbReach
    }
  }

  /// «részt vett a Türk Ifjúsági Fórumon Taskentben»: who attends a gathering somewhere tells as much in Hungarian.
  private func attending(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> Range<Int>? {
    guard scene.reading.lexicon.language.family == .uralic,
      scene.mentions(ofSentence: sentence).contains(where: { $0.type.isForum && $0.isIn(.locative) })
    else { return nil }
    return context.gathering.acts("attend", inSentence: sentence).first?.tokens
  }

  /// «travelled to | Budapest to attend the X Forum»
  private func visiting(_ place: LocatedMention, inSentence sentence: Int, of scene: Scene) -> Range<Int>? {
    let reading = scene.reading
    let next = place.tokens.upperBound
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let verb = (next..<min(reading.sentences[sentence].upperBound, next + Self.reach)).first(where: {
        reading.attendsLater(at: $0)
      }), scene.mentions(ofSentence: sentence).contains(where: { $0.type.isForum && $0.tokens.lowerBound > verb })
    else { return nil }
    return verb..<verb + 1
  }

  /// «will hold a conference titled "…" in Baku», «remarks to the X Forum on Oct. 16 in Astana»: a gathering and, behind it, the
  /// place, where the verb stands before both or says nothing of it.
  private func organising(
    before place: LocatedMention, inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> Range<Int>? {
    let reading = scene.reading
    if let forum = scene.gathering(rightBefore: place.tokens.lowerBound) { return forum.tokens }
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let marker = reading.placeMarker(before: place.tokens.lowerBound),
      let forum = scene.mentions(ofSentence: sentence).last(where: {
        $0.type.isForum && $0.tokens.upperBound < place.tokens.lowerBound
      })
    else { return nil }
    let end = scene.bracketEnd(from: forum.tokens.upperBound)
    let between = end..<max(end, marker)
    let isDated = between.allSatisfy { index in
      reading.tokens[index].kind != .word || reading.isWord(index, .locativeMarker)
        || reading.lexicon.months?[reading.tokens[index].folded] != nil
        // «the "…" | international forum in Baku»
        || reading.gatheringWord(at: index) != nil || reading.words[index].isKey(of: .bodyModifiers)
    }
    if between.count <= Self.longestDate, isDated { return forum.tokens }
    guard !between.contains(where: { reading.words[$0].isKnownVerb }) else { return nil }
    return context.gathering.acts("organise", inSentence: sentence).last {
      $0.form.isPredicate && $0.tokens.lowerBound < forum.tokens.lowerBound
    }?.tokens
  }

  /// «on Oct. 16», «2024 on March 1-3»
  private static let longestDate = 6

  /// «Tashkent hosted the forum», «The Lantern Hall in Oskemen hosted …»
  private func hosting(
    by place: LocatedMention, inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> Range<Int>? {
    guard !scene.reading.lexicon.language.family.isVerbFinal else { return nil }
    let start = place.tokens.lowerBound
    if scene.reading.isBeing(beforePlaceAt: start) { return start - 1..<start }
    return context.gathering.acts("organise", inSentence: sentence).first { verb in
      let subject = scene.mention(endingBefore: verb.tokens.lowerBound, where: { _ in true })
      return verb.form.isPredicate && subject?.type.isPlace == true && place.tokens.lowerBound < verb.tokens.lowerBound
    }?.tokens
  }

  /// The first gathering after the place, else the one shortly before it.
  private func hosted(
    at place: LocatedMention, in mentions: ArraySlice<LocatedMention>, _ sentence: Int, of scene: Scene,
    _ context: RelationContext
  ) -> (entity: Int, tokens: Range<Int>)? {
    // «X Forumu çərçivəsində»: what was held within it was held there.
    let forums = mentions.filter {
      $0.type.isForum && !context.gathering.isFrame($0) && !context.gathering.isTime($0)
    }
    // Where the place stands at the end of its phrase the gathering comes first: «the forum held in Baku».
    let isAfter = !scene.reading.lexicon.language.family.isVerbFinal
    if isAfter, let near = forums.last(where: { $0.tokens.upperBound <= place.tokens.lowerBound }) {
      return (near.entity, near.tokens)
    }
    if let after = forums.first(where: { $0.tokens.lowerBound > place.tokens.lowerBound }) {
      return (after.entity, after.tokens)
    }
    let before = forums.last.map { ($0.entity, $0.tokens) } ?? context.gathering.subject(ofSentence: sentence)
    guard let before else { return nil }
    let isNear = abs(place.tokens.lowerBound - before.1.upperBound) <= Self.reach
    return isNear || Set(forums.map(\.entity)).count == 1 && isRightBeforeVerb(place, sentence, context) ? before : nil
  }
}

extension TokenizedArticle {
  /// «in | Baku», «in the Azerbaijani capital (of) | Baku»: where the preposition stands.
  func placeMarker(before place: Int) -> Int? {
    var marker = place - 1
    let first = max(0, place - 7)
    while marker > first, isWord(marker, [.town, .article, .genitiveMarker]) || words[marker].isKey(of: .demonyms) {
      marker -= 1
    }
    return isWord(marker, .locativeMarker) ? marker : nil
  }
}
