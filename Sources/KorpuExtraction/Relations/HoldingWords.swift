internal import KorpuLanguage
internal import KorpuModel

/// Finds the words that say of a place that a gathering is held there: mostly a verb, in some languages the place itself.
struct HoldingWords {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }
  private var english: EnglishHoldingWords { EnglishHoldingWords(scene: scene, gathering: gathering) }

  func words(at place: LocatedMention, inSentence sentence: Int) -> Range<Int>? {
    let verb = verbs(inSentence: sentence, at: place).first {
      $0.lowerBound > place.tokens.lowerBound || !family.isVerbFinal
    }
    return verb ?? hosting(by: place, inSentence: sentence) ?? attending(inSentence: sentence)
      ?? speaking(at: place, inSentence: sentence)
      ?? english.visiting(place, inSentence: sentence)
      ?? gathering(toldOfBy: place)?.tokens ?? journey(to: place, inSentence: sentence)
      ?? neighbours(of: place) ?? english.organising(before: place, inSentence: sentence)
  }

  /// A gathering right before or behind the place, which says as much as a verb.
  private func neighbours(of place: LocatedMention) -> Range<Int>? {
    if let forum = scene.gathering(rightBefore: place.tokens.lowerBound) { return forum.tokens }
    if let forum = scene.gathering(rightAfter: place.tokens) { return forum.tokens }
    return SlavicGatheringAtPlace(scene: scene, gathering: gathering).words(at: place)
      ?? SlavicGatheringGoal(scene: scene, gathering: gathering).forum(at: place)?.tokens
  }

  /// «keçirilib», and where the gathering is named in Turkic languages also «birlik Bakıda qurultay keçirib», in English «was
  /// organized by X in Baku».
  private func verbs(inSentence sentence: Int, at place: LocatedMention) -> [Range<Int>] {
    let held = gathering.acts(.hold, inSentence: sentence)
    // «mərkəz Bakıda yay məktəbi təşkil edəcək» is about another gathering than the one spoken of.
    guard scene.mentions(ofSentence: sentence).contains(where: \.type.isForum) else { return held.map(\.tokens) }
    let organised = gathering.acts(.organise, inSentence: sentence).filter {
      family == .turkic || family.hasDefiniteTypeWords && $0.form == .passive
        // «a Múzeumban tartja ülését a Zöld Fórum»
        || family == .uralic && $0.form.isPredicate
        // «фонд «Арал» провёл в Баку форум»
        || family == .slavic && $0.form.isPredicate && isOneClause(place.tokens, $0.tokens)
    }
    // «a Házban nyitották meg a Türk Napokat»
    let opened =
      family == .uralic
      ? gathering.acts(.open, inSentence: sentence).filter { $0.form.isPredicate && isObject(of: $0) } : []
    return (held + organised + opened).map(\.tokens) + done(inSentence: sentence)
  }

  /// «(birlik) toplantısını (Konya'da) | yaptı»: the verb for any deed, behind the gathering as its object.
  private func done(inSentence sentence: Int) -> [Range<Int>] {
    guard family == .turkic else { return [] }
    let holding = HoldingClause(reading: reading)
    return scene.mentions(ofSentence: sentence).compactMap { forum in
      guard forum.type.isForum, forum.candidate.grammaticalCase == .accusative else { return nil }
      return holding.doing(behind: max(forum.tokens.upperBound, forum.candidate.printed?.upperBound ?? 0))
    }
  }

  /// «учёные, живущие в Баку, | провели форум»: a comma between place and verb parts them.
  private func isOneClause(_ place: Range<Int>, _ verb: Range<Int>) -> Bool {
    !(min(place.upperBound, verb.upperBound)..<max(place.lowerBound, verb.lowerBound)).contains {
      reading.isMark($0, ",")
    }
  }

  /// Whether a gathering is what is opened: «nyitották meg | a Türk Napokat».
  private func isObject(of act: Act) -> Bool {
    scene.mentions(in: reading.clause(of: act.tokens)).contains { $0.type.isForum && $0.isIn(.accusative) }
  }

  /// How many words may stand between the place and the verb: «Анкара қаласында | өтті».
  private static let verbReach = 3

  func isRightBeforeVerb(_ place: LocatedMention, inSentence sentence: Int) -> Bool {
    let end = place.tokens.upperBound
    return gathering.acts(.hold, inSentence: sentence).contains { act in
      act.form.isPredicate && end <= act.tokens.lowerBound && act.tokens.lowerBound - end <= Self.verbReach
    }
  }

  /// «(форумга) катышуу үчүн | Москвага (барды)»: where somebody goes to attend it.
  private func journey(to place: LocatedMention, inSentence sentence: Int) -> Range<Int>? {
    guard family == .turkic, place.candidate.grammaticalCase == .dative else { return nil }
    return reading.sentences[sentence].first(where: reading.isAttendancePurpose).map { $0..<$0 + 1 }
  }

  /// «Ташкенттеги | "Жашыл энергия" форуму», «Минск шаарындагы | X сессиясы»: the gathering that a town in the attributive is
  /// told of with, right before it.
  private func gathering(toldOfBy place: LocatedMention) -> LocatedMention? {
    guard family == .turkic else { return nil }
    var last = place.tokens.upperBound - 1
    if reading.isForm(last + 1, of: .town) { last += 1 }
    let isAttribute = reading.words[last].readings.contains {
      $0.form.grammaticalCase == .attributive && $0.stem.count > 1
    }
    return isAttribute ? scene.mention(startingAt: last + 1, where: \.isForum) : nil
  }

  /// «Tashkent hosted the forum», «The Lantern Hall in Oskemen hosted …»
  private func hosting(by place: LocatedMention, inSentence sentence: Int) -> Range<Int>? {
    guard !family.isVerbFinal else { return nil }
    let start = place.tokens.lowerBound
    if reading.isBeing(beforePlaceAt: start) { return start - 1..<start }
    if let verb = SlavicHostTowns(reading: reading).verb(after: place.tokens) { return verb }
    return gathering.acts(.organise, inSentence: sentence).first { verb in
      let head = verb.tokens.lowerBound
      let isSubject =
        scene.mention(endingBefore: head, where: \.isPlace) != nil
        || reading.endOfCountry(behindTownAt: place.tokens.upperBound) == head
      return verb.form.isPredicate && isSubject && start < head
    }?.tokens
  }

  /// «a Kaszpi Napok megnyitóján X mondott köszöntőt szombaton Budapesten»: in Hungarian where somebody takes the floor at a gathering.
  private func speaking(at place: LocatedMention, inSentence sentence: Int) -> Range<Int>? {
    guard family == .uralic, place.isIn(.locative), !scene.isPlaceAdjective(place),
      UralicStage(scene: scene, gathering: gathering).standsAlone(before: place.tokens.upperBound)
    else { return nil }
    return reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).lazy.compactMap { token, match in
      guard match.meaning == .floor, match.form.isPredicate, !reading.isQuoted(token), !reading.isNegated(token),
        case let verb = token..<token + match.length, case let clause = reading.clause(of: verb),
        clause.contains(place.tokens.lowerBound),
        scene.mentions(in: clause).contains(where: { isStage($0) })
      else { return nil }
      return verb
    }.first
  }

  /// «a Kaszpi Fórumon», «a Kaszpi Napok | megnyitóján»
  private func isStage(_ forum: LocatedMention) -> Bool {
    guard forum.type.isForum else { return false }
    let next = forum.tokens.upperBound
    return forum.isIn(.locative) && !forum.isIn(.nominative)
      || reading.isForm(next, of: .opening) && reading.words[next].mayBe(.locative)
  }

  /// «részt vett a Türk Ifjúsági Fórumon Taskentben»: who attends a gathering somewhere tells as much in Hungarian.
  private func attending(inSentence sentence: Int) -> Range<Int>? {
    guard family == .uralic,
      scene.mentions(ofSentence: sentence).contains(where: { $0.type.isForum && $0.isIn(.locative) })
    else { return nil }
    return gathering.acts(.attend, inSentence: sentence).first?.tokens
  }
}
