internal import KorpuLanguage
internal import KorpuModel

/// Tells the places of the story from those that it only names: something is held, signed or said to be done there, be it
/// no gathering with a name.
struct StoryPlaces {
  let scene: Scene

  /// What happens somewhere: «Bakıda görüş keçirilib», «memorandum was signed in Ankara».
  private static let acts: Set<VerbMeaning> = [.hold, .talks, .meet, .receive, .sign, .signed, .organise]
  /// What Hungarian says of a house or an office, too: «Biskekben | megnyitotta a konzulátust».
  private static let opening = VerbMeaning.open

  func isOfStory(_ place: LocatedEntity) -> Bool {
    place.mentions.contains { mention in
      !scene.reading.isQuoted(mention.tokens.lowerBound)
        && (hasAct(mention.tokens) || scene.gathering(rightBefore: mention.tokens.lowerBound) != nil
          || scene.gathering(rightAfter: mention.tokens) != nil
          || scene.gathering(inBracketsBefore: mention.tokens) != nil)
    }
  }

  private func hasAct(_ place: Range<Int>) -> Bool {
    let reading = scene.reading
    let clause = reading.sentence(of: place.lowerBound)
    let journey = UralicJourney(reading: reading)
    if isOfTalks(clause) || isOfSpeech(place, in: clause) { return true }
    if journey.isVisited(place) || journey.isOfTalks(place) || isGoal(place) { return true }
    let isLast = reading.lexicon.language.family.isVerbFinal
    let near = isLast ? place.upperBound..<clause.upperBound : clause
    return !isLast && isOfGathering(place, in: clause)
      || near.contains { index in
        guard !reading.isQuoted(index), let verb = reading.words.verb(.actVerbs, at: index) else { return false }
        // «Приветствовав гостей, он …»: where he did is not told.
        guard verb.meaning != .receive || verb.form != .converb else { return false }
        let isOpening = verb.meaning == Self.opening && reading.lexicon.language.family == .uralic
        return (isOpening || Self.acts.contains(verb.meaning)) && !reading.isNegated(index)
      }
  }

  /// «a Kaszpi Napok megnyitóján X mondott köszöntőt szombaton | Budapesten»: in Hungarian where somebody takes the floor at a gathering.
  private func isOfSpeech(_ place: Range<Int>, in sentence: Range<Int>) -> Bool {
    let reading = scene.reading
    guard reading.lexicon.language.family == .uralic, reading.words.match(.cities, at: place.lowerBound) != nil,
      scene.mentions(in: sentence).contains(where: \.type.isForum)
    else { return false }
    return reading.words.verbs(.speechVerbs, in: sentence).contains {
      $0.match.meaning == .floor && $0.match.form.isPredicate && !reading.isQuoted($0.token)
    }
  }

  /// «discussions with X on Monday in | Budapest»: in English the talks of a sentence are held where it says.
  private func isOfTalks(_ clause: Range<Int>) -> Bool {
    let reading = scene.reading
    return reading.lexicon.language.family == .germanic
      && clause.contains { index in
        reading.isForm(index, of: .talk) && !reading.isQuoted(index)
          && reading.isWord(index + 1, [.comitative, .between])
      }
  }

  /// «Astana | şəhərinə gəlib»
  private func isGoal(_ place: Range<Int>) -> Bool {
    let reading = scene.reading
    let end = reading.isForm(place.upperBound, of: .town) ? place.upperBound + 1 : place.upperBound
    return reading.isGoal(endingBefore: end) || reading.isAttendedAt(townEndingBefore: end)
      || JourneyTowns(reading: reading).isVisited(townEndingAt: end)
  }

  /// «(spoke at) the X Forum in | Baku», «(travelled to) Baku to attend the X Forum»: near a gathering and who attends it.
  private func isOfGathering(_ place: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard scene.reading.words.match(.cities, at: place.lowerBound) != nil else { return false }
    let first = max(sentence.lowerBound, place.lowerBound - Self.reach)
    let end = min(sentence.upperBound, place.upperBound + Self.reach)
    return scene.mentions(in: first..<end).contains(where: \.type.isForum)
  }

  /// How many tokens stand between a place and a gathering there.
  private static let reach = 16
}

extension Scene {
  /// «Yoshlar forumi (3-4-iyun, | Buxoro)»
  func gathering(inBracketsBefore place: Range<Int>) -> LocatedMention? {
    TownInBrackets(scene: self).gathering(ofTown: place)
  }

  /// «саммит ОТГ | в Баку», «саммит ОТГ | в четверг в Баку», «саммит ОТГ | 16 марта в городе Баку»: the gathering right behind whose
  /// name a place stands in Russian, or a day and the place.
  func gathering(rightBefore place: Int) -> LocatedMention? {
    let marker = reading.isForm(place - 1, of: .town) ? place - 2 : place - 1
    guard reading.isSlavic, reading.isWord(marker, .locativeMarker) else { return nil }
    return mention(endingBefore: bracketStart(before: reading.startOfDay(before: marker)), where: \.isForum)
  }

  /// «Bakıda | X Forumunda (çıxış edib)»: the gathering right after whose place something is done in Turkic languages, and
  /// not «Bakıda X Forumunda | qəbul edilən (qərarları açıqlayıb)», of which something else is told at the place.
  func gathering(rightAfter place: Range<Int>) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let isTown = reading.isForm(place.upperBound, of: .town)
    let start = isTown ? place.upperBound + 1 : place.upperBound
    let noun = start - 1
    guard reading.words[noun].mayBe(.locative),
      let forum = mention(startingAt: start, where: \.isForum), forum.candidate.grammaticalCase == .locative,
      !reading.isQuoted(start - 1)
    else { return nil }
    let next = reading.end(of: forum)
    let isAttribute =
      reading.sentence(of: start).contains(next + 1) && reading.tokens[next + 1].kind == .word
      && reading.words[next].verbReadings(in: .participle)
    return isAttribute ? nil : forum
  }
}
