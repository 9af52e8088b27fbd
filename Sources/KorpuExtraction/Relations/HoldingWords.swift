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
    let verb = verbs(inSentence: sentence).first { $0.lowerBound > place.tokens.lowerBound || !family.isVerbFinal }
    return verb ?? hosting(by: place, inSentence: sentence) ?? attending(inSentence: sentence)
      ?? english.visiting(place, inSentence: sentence)
      ?? gathering(toldOfBy: place)?.tokens ?? journey(to: place, inSentence: sentence)
      ?? scene.gathering(rightBefore: place.tokens.lowerBound)?.tokens
      ?? scene.gathering(rightAfter: place.tokens)?.tokens
      ?? SlavicGatheringAtPlace(scene: scene, gathering: gathering).words(at: place)
      ?? english.organising(before: place, inSentence: sentence)
  }

  /// «keçirilib», and where the gathering is named in Turkic languages also «birlik Bakıda qurultay keçirib», in English «was
  /// organized by X in Baku».
  private func verbs(inSentence sentence: Int) -> [Range<Int>] {
    let held = gathering.acts("hold", inSentence: sentence)
    // «mərkəz Bakıda yay məktəbi təşkil edəcək» is about another gathering than the one spoken of.
    guard scene.mentions(ofSentence: sentence).contains(where: \.type.isForum) else { return held.map(\.tokens) }
    let organised = gathering.acts("organise", inSentence: sentence).filter {
      family == .turkic || family.hasDefiniteTypeWords && $0.form == .passive
        // «a Múzeumban tartja ülését a Zöld Fórum»
        || family == .uralic && $0.form.isPredicate
    }
    return (held + organised).map(\.tokens)
  }

  /// How many words may stand between the place and the verb: «Анкара қаласында | өтті».
  private static let verbReach = 3

  func isRightBeforeVerb(_ place: LocatedMention, inSentence sentence: Int) -> Bool {
    let end = place.tokens.upperBound
    return gathering.acts("hold", inSentence: sentence).contains { act in
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
    return gathering.acts("organise", inSentence: sentence).first { verb in
      let head = verb.tokens.lowerBound
      let isSubject =
        scene.mention(endingBefore: head, where: \.isPlace) != nil
        || reading.endOfCountry(behindTownAt: place.tokens.upperBound) == head
      return verb.form.isPredicate && isSubject && start < head
    }?.tokens
  }

  /// «részt vett a Türk Ifjúsági Fórumon Taskentben»: who attends a gathering somewhere tells as much in Hungarian.
  private func attending(inSentence sentence: Int) -> Range<Int>? {
    guard family == .uralic,
      scene.mentions(ofSentence: sentence).contains(where: { $0.type.isForum && $0.isIn(.locative) })
    else { return nil }
    return gathering.acts("attend", inSentence: sentence).first?.tokens
  }
}
