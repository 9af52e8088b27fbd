internal import KorpuLanguage
internal import KorpuModel

/// «a bakui Türk Ifjúsági Fórum», «Bakuba utazik a Türk Ifjúsági Fórumra»: where a gathering is, said by an adjective or by
/// where somebody goes for it.
struct UralicVenuePattern: RelationPattern {
  let type = RelationType.heldIn
  let summary = "The adjective of a town before a gathering in Hungarian, or the town to which somebody goes for it."
  var examples: [PatternExample] {
    HungarianExamples.neighbours + HungarianExamples.placesOfWelcomes + HungarianExamples.placesOfOpenings + [
      PatternExample(
        .hungarian, "Halmos Péter beszédet mondott a bakui Türk Ifjúsági Fórumon.",
        states: ["Türk Ifjúsági Fórum → Baku"]),
      PatternExample(
        .hungarian,
        "Budapesten rendezték meg a nemzetközi tudományos konferenciát. A konferencián Halmos Péter beszédet mondott.",
        states: ["nemzetközi tudományos konferencia → Budapest"]),
      PatternExample(
        .hungarian, "A türk könyvtárosok taskenti értekezletén részt vett Barta Judit.",
        states: ["türk könyvtárosok taskenti értekezlete → Taskent"]),
      PatternExample(
        .hungarian, "Halmos Péter pénteken Bakuba utazik a Türk Ifjúsági Fórumra.",
        states: ["Türk Ifjúsági Fórum → Baku"]),
      PatternExample(
        .hungarian, "Halmos Péter Asztanába utazott, ahol részt vesz a Türk Ifjúsági Fórumon.",
        states: ["Türk Ifjúsági Fórum → Asztana"]),
      PatternExample(
        .hungarian,
        "A hírt Halmos Péter közölte telefonon Biskekből, a kirgiz fővárosból, ahol a Türk Ifjúsági Fórumon vett részt.",
        states: ["Türk Ifjúsági Fórum → Biskek"]),
      PatternExample(
        .hungarian, "Halmos Péter Asztanába utazott, ahol a Türk Ifjúsági Fórumról írt könyvét mutatta be.",
        doesNotState: ["Türk Ifjúsági Fórum → Asztana"]),
      PatternExample(
        .hungarian, "A budapesti miniszter a Türk Ifjúsági Fórumon beszélt, majd Bakuba utazott.",
        doesNotState: ["Türk Ifjúsági Fórum → Budapest", "Türk Ifjúsági Fórum → Baku"]),
    ]
  }

  /// How many words stand between the adjective and the name.
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let destination = UralicDestination(scene: scene, gathering: context.gathering)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let whither = destination.place(inSentence: sentence).map { finding($0.forum, $0.place, $0.place.tokens) }
      return adjectives(inSentence: sentence, of: scene) + neighbours(inSentence: sentence, of: scene, context)
        + dated(inSentence: sentence, of: scene)
        + welcomes(inSentence: sentence, of: scene, context)
        + [whither].compactMap(\.self)
        + context.gathering.acts(.travel, inSentence: sentence).flatMap { journey(by: $0.tokens, in: scene) }
    }
  }

  private func adjectives(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let mentions = scene.mentions(ofSentence: sentence)
    return mentions.filter(scene.isPlaceAdjective).compactMap { place in
      let after = place.tokens.upperBound
      let forum = mentions.first {
        $0.type.isForum
          && ($0.tokens.contains(place.tokens.lowerBound) && !scene.reading.isWord($0.tokens.upperBound, .naming)
            || (after...after + Self.reach).contains($0.tokens.lowerBound))
      }
      return forum.map { finding($0, place, place.tokens) }
    }
  }

  /// «az ülésén Budapesten beszédet mondott X», «X Budapesten, az ülésén beszédet mondott»: where somebody speaks or signs.
  private func neighbours(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let stage = UralicStage(scene: scene, gathering: context.gathering)
    let places = scene.mentions(ofSentence: sentence).filter {
      $0.type.isPlace && $0.isIn(.locative) && !scene.isPlaceAdjective($0) && !reading.isQuoted($0.tokens.lowerBound)
    }
    return places.compactMap { place in
      let clause = reading.clause(of: place.tokens)
      guard let forum = stage.forum(in: clause), isBeside(place, forum, stage, in: reading),
        stage.standsAlone(before: place.tokens.upperBound), hasPredicate(clause, in: reading)
      else { return nil }
      return finding(forum, place, place.tokens)
    }
  }

  /// How many tokens tell of the day: «szeptember 22-én, a».
  private static let longestDay = 6

  /// «a Duna Intézet megnyitója | szeptember 22-én, a Szent László Kápolnában»: behind a gathering the day, and where.
  private func dated(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let mentions = scene.mentions(ofSentence: sentence)
    return mentions.filter(\.type.isForum).compactMap { forum in
      let month = forum.tokens.upperBound
      guard forum.isIn(.nominative), reading.sentences[sentence].contains(month),
        reading.lexicon.months?[reading.tokens[month].folded] != nil,
        let place = mentions.first(where: { $0.type.isPlace && $0.tokens.lowerBound > month }), place.isIn(.locative),
        !scene.isPlaceAdjective(place), place.tokens.lowerBound - month <= Self.longestDay
      else { return nil }
      let between = month + 1..<place.tokens.lowerBound
      return between.allSatisfy({ reading.tokens[$0].kind != .word || reading.isWord($0, .article) })
        ? finding(forum, place, place.tokens) : nil
    }
  }

  /// «Szegeden, a Duna Palotában X köszöntötte a fórum résztvevőit»: where those who came to it are.
  private func welcomes(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let stage = UralicStage(scene: scene, gathering: context.gathering)
    let range = reading.sentences[sentence]
    guard
      let forum = scene.mentions(ofSentence: sentence).first(where: { forum in
        forum.type.isForum && forum.isIn([.nominative, .genitive])
          && reading.isForm(forum.tokens.upperBound, of: [.attending, .guests])
          && reading.words[forum.tokens.upperBound].readings.contains { $0.form.grammaticalCase == .accusative }
      }),
      reading.words.verbs(.speechVerbs, in: range).contains(where: {
        [.courtesy, .floor].contains($0.match.meaning) && $0.match.form.isPredicate && !reading.isQuoted($0.token)
      }), !range.contains(where: { reading.isWord($0, [.negation, .complementiser, .relative]) })
    else { return [] }
    return scene.mentions(in: range).filter {
      $0.type.isPlace && $0.isIn(.locative) && !scene.isPlaceAdjective($0) && !reading.isQuoted($0.tokens.lowerBound)
        && stage.standsAlone(before: $0.tokens.upperBound)
    }.map { finding(forum, $0, $0.tokens) }
  }

  private func isBeside(
    _ place: LocatedMention, _ forum: LocatedMention, _ stage: UralicStage, in reading: TokenizedArticle
  ) -> Bool {
    if stage.end(of: forum) == place.tokens.lowerBound { return true }
    var start = forum.tokens.lowerBound
    if reading.isWord(start - 1, .article) { start -= 1 }
    if reading.isMark(start - 1, ",") { start -= 1 }
    return start == place.tokens.upperBound
  }

  private func hasPredicate(_ clause: Range<Int>, in reading: TokenizedArticle) -> Bool {
    reading.words.verbs(.speechVerbs, in: clause).contains { $0.match.form.isPredicate && !reading.isQuoted($0.token) }
      || reading.words.verbs(.actVerbs, in: clause).contains {
        [.sign, .attend, .meet, .receive, .present].contains($0.match.meaning) && $0.match.form.isPredicate
          && !reading.isQuoted($0.token)
      }
  }

  /// «Bakuba utazik a fórumra»: both stand in the case of whither.
  private func journey(by verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    let mentions = scene.mentions(in: scene.reading.clause(of: verb))
    guard let forum = mentions.first(where: { $0.type.isForum && $0.isIn(.dative) }) else { return [] }
    return mentions.filter { $0.type.isPlace && $0.isIn(.dative) }.prefix(1).map { finding(forum, $0, verb) }
  }

  private func finding(_ forum: LocatedMention, _ place: LocatedMention, _ word: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: forum.entity, to: place.entity, evidence: forum.tokens.union(place.tokens).union(word),
      confidence: 0.88)
  }
}

extension Scene {
  /// «bakui», «taskenti»
  func isPlaceAdjective(_ mention: LocatedMention) -> Bool {
    mention.type.isPlace && mention.candidate.grammaticalCase == .attributive
      && reading.lexicon.language.family == .uralic
  }
}
