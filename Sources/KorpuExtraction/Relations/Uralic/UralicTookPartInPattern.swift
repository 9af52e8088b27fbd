internal import KorpuLanguage
internal import KorpuModel

/// «A fórumon részt vett X, az Y elnöke», «… A, B és C képviselőinek részvételével».
struct UralicTookPartInPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary =
    "People in the nominative in the clause of a Hungarian verb of attending, and a gathering in the locative."
  var examples: [PatternExample] {
    HungarianExamples.accompaniment + HungarianExamples.attendance + HungarianExamples.otherClauses
      + HungarianExamples.purposes + HungarianExamples.inviters
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let reported = context.gathering.reported(context)
    let found = scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      attendance(inSentence: sentence, of: scene, context, reported)
        + journeys(inSentence: sentence, of: scene, context.gathering)
        + UralicPurpose(scene: scene, gathering: context.gathering).findings(inSentence: sentence)
        + chairs(inSentence: sentence, of: scene, context)
        + UralicAccompaniment(scene: scene, gathering: context.gathering).findings(inSentence: sentence)
    }
    return found.filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  private func attendance(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext, _ reported: Int?
  ) -> [RelationFinding] {
    let acts = context.gathering.acts(.attend, inSentence: sentence).filter { $0.form.isPredicate }
    return acts.flatMap { act -> [RelationFinding] in
      attendance(of: act.tokens, inSentence: sentence, of: scene, context, reported)
    }
  }

  private func journeys(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    let acts = gathering.acts(.travel, inSentence: sentence).filter { $0.form.isPredicate }
    return acts.flatMap { act -> [RelationFinding] in journey(by: act.tokens, in: scene) }
  }

  private func attendance(
    of verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ context: RelationContext, _ reported: Int?
  ) -> [RelationFinding] {
    // «A megbeszélésen részt vett X»: no gathering with a name.
    let isOfTalks = scene.reading.sentences[sentence].contains(where: scene.reading.isTalk)
    let meant =
      isOfTalks ? UralicMeantMeeting(scene: scene, context: context).forum(inSentence: sentence) : reported
    let stated = self.forum(inSentence: sentence, of: scene, context)
    let isOnlyMeant = stated == nil && isOfTalks
    guard let forum = stated ?? meant,
      !isOfRelative(forum, behind: verb, inSentence: sentence, of: scene)
    else { return [] }
    let attendants = UralicAttendants(scene: scene)
    let mentions = attendants.mentions(beside: verb, attending: forum)
    let namesForum = mentions.contains { $0.entity == forum }
    return mentions.filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
        || !isOnlyMeant
          && (UralicSenders(scene: scene).isSender($0, amongst: mentions) || isBody($0, in: scene))
        || namesForum && isState($0, in: scene)
    }.map {
      RelationFinding(type, from: $0.entity, to: forum, evidence: $0.tokens.union(verb), confidence: 0.85)
    }
      + attendants.nationals(beside: verb, attending: forum).map {
        RelationFinding(
          type, from: $0.country, to: forum, evidence: verb.union($0.token..<$0.token + 1), confidence: 0.8)
      }
  }

  /// «(elkíséri X és ötven üzletember, | akik) a fórumon vesznek részt»: what a relative clause behind the verb tells of others.
  private func isOfRelative(
    _ forum: Int, behind verb: Range<Int>, inSentence sentence: Int, of scene: Scene
  ) -> Bool {
    let named = scene.mentions(ofSentence: sentence).filter { $0.entity == forum }
    guard !named.isEmpty else { return false }
    return named.allSatisfy { forum in
      forum.tokens.lowerBound >= verb.upperBound
        && (verb.upperBound..<forum.tokens.lowerBound).contains {
          scene.reading.isWord($0, .relative) && scene.reading.isMark($0 - 1, ",")
        }
    }
  }

  /// «X Bakuba utazik a fórumra»
  private func journey(by verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    let mentions = scene.mentions(in: scene.reading.clause(of: verb))
    guard let forum = mentions.first(where: { $0.type.isForum && $0.isIn(.dative) }) else { return [] }
    let absent = UralicAttendants(scene: scene).represented(in: scene.reading.clause(of: verb))
    return mentions.filter {
      $0.type.isPerson && $0.isIn(.nominative) && !absent.contains($0) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }.map {
      RelationFinding(type, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(verb), confidence: 0.82)
    }
  }

  private func forum(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> Int? {
    if let set = context.gathering.setting(ofSentence: sentence) { return set }
    let forums = Set(scene.mentions(ofSentence: sentence).filter(\.type.isForum).map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }

  /// «A „…” című panelbeszélgetést | X vezette», «A tanácskozást | X és Y vezette»
  private func chairs(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard
      let verb = reading.sentences[sentence].first(where: { reading.isWord($0, .leadership) && !reading.isQuoted($0) }),
      let forum = led(before: verb, in: scene).map({ (entity: $0.entity, tokens: $0.tokens) })
        ?? context.gathering.called(
          inSentence: sentence, where: { $0.isIn(.accusative) && !$0.isIn(.nominative) && $0.token < verb })
    else { return [] }
    return scene.mentions(in: reading.clause(of: verb..<verb + 1)).filter {
      $0.type.isPerson && $0.isIn(.nominative) && $0.tokens.lowerBound >= forum.tokens.upperBound
        && $0.tokens.upperBound <= verb && !scene.isPossessor($0)
    }.map {
      RelationFinding(
        type, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(forum.tokens), confidence: 0.85)
    }
  }

  /// The gathering that is led: in the accusative, or its title before a type word in it.
  private func led(before verb: Int, in scene: Scene) -> LocatedMention? {
    let start = scene.reading.sentence(of: verb).lowerBound
    return scene.mentions(in: start..<verb).last { forum in
      guard forum.type.isForum else { return false }
      let end = forum.tokens.upperBound
      return forum.isIn(.accusative)
        || (end..<min(end + Self.reach, verb)).contains {
          scene.reading.words.match(.forums, at: $0)?.form.grammaticalCase == .accusative
        }
    }
  }

  /// How many words stand between countries, or a title, and the noun that they belong to.
  private static let reach = 4

  /// «Fellépett a Kaszpi Zenekar», but not «a Kaszpi Zenekar vezetője»
  private func isBody(_ body: LocatedMention, in scene: Scene) -> Bool {
    body.type.isOrganization && body.isIn(.nominative) && !scene.isOwner(body) && !scene.isPossessor(body)
      && !scene.reading.isQuoted(body.tokens.lowerBound) && !scene.reading.isMark(body.tokens.lowerBound - 1, "(")
      && !isOfForum(body, in: scene) && !scene.isApposedToOwner(body)
  }

  /// «Kazahsztán és Törökország | képviseltette magát», but not «Kazahsztán elnöke»
  private func isState(_ country: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard country.type.isCountry, reading.tokens[country.tokens.lowerBound].isCapitalised,
      country.candidate.grammaticalCase == .nominative, country.isIn(.nominative),
      !reading.isQuoted(country.tokens.lowerBound),
      !isOfForum(country, in: scene), scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization) == nil
    else { return false }
    let after = (country.tokens.upperBound..<reading.sentence(of: country.tokens.lowerBound).upperBound).prefix(
      Self.reach
    )
    .prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, .conjunction)
        && reading.words.verb(.actVerbs, at: $0) == nil
    }
    return !after.contains { index in reading.words[index].readings.contains { $0.form.possessor == .third } }
  }

  private func isOfForum(_ body: LocatedMention, in scene: Scene) -> Bool {
    scene.mention(covering: body.tokens.lowerBound, where: \.isForum) != nil
  }
}
