internal import KorpuLanguage
internal import KorpuModel

/// Finds the cities that host something: a city in the locative, «Bakıda», «Astana şəhərində».
struct PlaceRecognizer {
  let reading: TokenizedArticle
  let taken: Occupancy

  /// How many words a town's name has at most.
  private static let longestName = 3

  func mentions() -> [MentionCandidate] {
    reading.tokens.indices.compactMap { index in
      guard reading.isCapitalisedWord(index), !taken[index] else { return nil }
      guard let match = reading.words.match(.cities, at: index) else {
        if isOurs(index) { return nil }
        return host(startingAt: index) ?? townOfCountry(startingAt: index) ?? calledTown(startingAt: index)
          ?? unknownTown(at: index)
          ?? UntabledTowns(reading: reading, taken: taken).town(startingAt: index)
      }
      // «Люцерн | (Luzern) | шаарында»: what it is called elsewhere.
      let next = reading.endOfAbbreviation(from: index + match.length)
      let isHost =
        match.form.grammaticalCase == .locative || isTown(next) || isMarked(index, until: next)
        // «Yoshlar forumi (3-4-iyun, | Buxoro)»
        || match.form == NounForm() && reading.openingBracket(ofTown: index..<next) != nil
        || SeatTowns(reading: reading).isSeat(match.form, until: next)
        || HostTowns(reading: reading).isHost(index..<next, match.form)
        || SlavicHostTowns(reading: reading).isHost(index..<next, match.form)
      if let region = ownRegion(index..<next) { return region }
      let name = index..<index + match.length
      if isHost, reading.isSlavic, match.length > 1 { return region(name, match) }
      if isHost { return candidate(name, without: match.form.ending) }
      let end = reading.isForm(next, of: .town) ? next + 1 : next
      let isGoal =
        end > next && (reading.isGoal(endingBefore: end) || reading.isAttendedAt(townEndingBefore: end))
        || JourneyTowns(reading: reading).isVisited(townEndingAt: end)
      return isGoal || reading.isJourney(to: match.form, at: index)
        ? candidate(name, without: match.form.ending, in: .dative) : host(startingAt: index)
    }
  }

  /// «Ölkəmizdə», «Şehrimizde»: a country or a town that only is ours, at the head of a sentence.
  private func isOurs(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && reading.words[index].readings.contains {
        $0.form.possessor == .first && !reading.lexicon.senses(of: $0.stem).isUnknown
      }
  }

  /// «in Astana», «в Астане», «Astana hosted»
  private func isMarked(_ index: Int, until next: Int) -> Bool {
    // «Budapest ad otthont a fórumnak»
    if reading.lexicon.language.family == .uralic { return reading.hosts(at: next) }
    return !reading.lexicon.language.family.isHeadFinal && !isAdjective(index, of: next)
      && (reading.isWord(index - 1, .locativeMarker) && !isOfGathering(index, until: next) || isInTown(index)
        || isHost(index, until: next)
        || isOwner(ofGatheringAt: next)
        || isCapital(index) || isVisited(index, until: next) || isJoined(index))
  }

  /// «Astana | hosted», «The city of Sivas, the Republic of Turkey, | hosted»
  private func isHost(_ index: Int, until next: Int) -> Bool {
    // «The capital of Hungary, | Budapest hosted»
    (!isListed(index) || townWord(before: index) != nil)
      && (reading.hosts(at: next) || reading.hosts(at: reading.endOfCountry(behindTownAt: next)))
  }

  /// «(spoke at) Osh | Energy Forum», «during Osh | Days»: in English the town with which the name of a gathering begins.
  private func isOfGathering(_ index: Int, until next: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic else { return false }
    let end = min(reading.sentence(of: index).upperBound, next + Self.longestGathering)
    return (next..<max(next, end)).prefix { reading.isCapitalisedWord($0) }.contains {
      reading.words.match(.forums, at: $0) != nil || reading.isForm($0, of: .day)
    }
  }

  /// How many words a gathering has before its sort: «Civil Society | Week».
  private static let longestGathering = 6

  /// «within the framework of Osh's | Civil Society Week»: in English whose gathering it is that a name in capitals begins.
  private func isOwner(ofGatheringAt start: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, !reading.possessiveEnding(of: start - 1).isEmpty else {
      return false
    }
    let end = min(reading.sentence(of: start - 1).upperBound, start + Self.longestGathering)
    return (start..<max(start, end)).prefix { reading.isCapitalisedWord($0) }.dropFirst()
      .contains { reading.words.match(.forums, at: $0) != nil }
  }

  /// How many more adjectives stand before a noun: «на | Каспийском экономическом форуме».
  private static let mostAdjectives = 2

  /// «на | Каспийском форуме», «в | Каспийском регионе»: an adjective of what follows, though a town has its shape.
  private func isAdjective(_ index: Int, of next: Int) -> Bool {
    guard reading.isSlavic, next == index + 1, reading.isAdjective(index, in: .locative) else { return false }
    let end = min(reading.sentence(of: index).upperBound, next + Self.mostAdjectives + 1)
    guard let noun = (next..<end).first(where: { !reading.isAdjective($0, in: .locative) }),
      reading.tokens[noun].kind == .word, !reading.words[noun].isKnownVerb
    else { return false }
    return reading.words[noun].readings.contains { $0.form.grammaticalCase == .locative && $0.stem.count > 2 }
      && [LexicalTable.forums, .bodies, .commonNouns, .wordClasses].contains { reading.words[noun].key(in: $0) != nil }
  }

  /// «в городе | Нахчыван», «в г. | Душанбе»
  private func isInTown(_ index: Int) -> Bool {
    let noun = reading.isMark(index - 1, ".") ? index - 2 : index - 1
    if isCapitalOfCountry(index) { return true }
    guard reading.isSlavic, reading.isForm(noun, of: .town) else { return false }
    if isOfHouse(noun) || isSeatOfHouse(noun) { return true }
    guard reading.isWord(noun - 1, .locativeMarker) else { return false }
    // «в столице | Татарстана»
    return reading.words.match(.cities, at: index)?.form.grammaticalCase != .genitive
  }

  /// «в пансионате «Арал» (г. | Ташкент)»: in brackets behind a house where something is.
  private func isSeatOfHouse(_ noun: Int) -> Bool {
    guard reading.isMark(noun - 1, "("), noun > 3 else { return false }
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestHouse - 2)
    return (first..<max(first, noun - 1)).contains { index in
      reading.isForm(index, of: .venue)
        && (max(first, index - 2)..<index).contains { reading.isWord($0, .locativeMarker) }
    }
  }

  /// «в столице Азербайджана | Баку», «в столице Азербайджана – | Баку»
  private func isCapitalOfCountry(_ index: Int) -> Bool {
    let country = reading.isDash(index - 1) ? index - 2 : index - 1
    guard reading.isSlavic, country > 1, reading.words[country].form(in: .countries)?.grammaticalCase == .genitive
    else { return false }
    return reading.isForm(country - 1, of: .town) && reading.isWord(country - 2, .locativeMarker)
  }

  /// How many words stand for a house in a town: «Доме культуры и отдыха».
  private static let longestHouse = 5

  /// «в конгресс-центре | города X», «в библиотеке | г. X»: the town of a house where something is, and no district of it.
  private func isOfHouse(_ noun: Int) -> Bool {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestHouse - 1)
    guard first < noun,
      reading.words[noun].readings.contains(where: { $0.form.grammaticalCase == .genitive })
        || reading.isMark(noun + 1, "."),
      let marker = (first..<noun).last(where: { reading.isWord($0, .locativeMarker) }), marker + 1 < noun
    else { return false }
    return (marker + 1..<noun).allSatisfy { reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb }
      && (marker + 1..<noun).contains { reading.isForm($0, of: .venue) || reading.words[$0].key(in: .bodies) != nil }
  }

  /// «in the Azerbaijani capital (city of) | Baku»
  private func isCapital(_ index: Int) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return false }
    guard var noun = townWord(before: index) else { return false }
    let first = max(0, noun - Self.longestDescription)
    while noun > first, !reading.isWord(noun, .locativeMarker), reading.tokens[noun].kind == .word { noun -= 1 }
    return reading.isWord(noun, .locativeMarker)
  }

  /// «city of | Baku», «the Kazakh capital, | Astana», «the capital of Hungary – | Budapest»: the word for a town.
  private func townWord(before index: Int) -> Int? {
    let end = reading.isWord(index - 1, .genitiveMarker) ? index - 1 : index
    if reading.isWord(end - 1, .town) { return end - 1 }
    guard reading.isMark(index - 1, ",") || reading.isDash(index - 1) else { return nil }
    var noun = index - 2
    if noun > 0, reading.words[noun].isKey(of: .countries) || isRegion(noun) {
      noun -= reading.isWord(noun - 1, .article) ? 2 : 1
      guard reading.isWord(noun, .genitiveMarker) else { return nil }
      noun -= 1
    }
    return reading.isWord(noun, .town) ? noun : nil
  }

  /// «the capital of | Tatarstan»: in English the one word in capitals behind «of» and the word for a town.
  private func isRegion(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isCapitalisedWord(index)
      && reading.isWord(index - 1, .genitiveMarker) && reading.isWord(index - 2, .town)
  }

  /// «in Baku and | Osh»
  private func isJoined(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, index > 2, reading.isWord(index - 1, .conjunction) else {
      return false
    }
    let first = max(reading.sentence(of: index).lowerBound, index - 1 - Self.longestName)
    return (first..<max(first, index - 1)).contains { start in
      reading.isWord(start - 1, .locativeMarker) && reading.isCapitalisedWord(start)
        && reading.words.match(.cities, at: start).map { start + $0.length == index - 1 } == true
    }
  }

  /// How many words stand between «in» and the name of a capital.
  private static let longestDescription = 5

  /// «(travelled) to | Budapest to attend …»
  private func isVisited(_ index: Int, until next: Int) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords, reading.isWord(index - 1, .dativeMarker) else {
      return false
    }
    let end = min(reading.sentence(of: index).upperBound, next + Self.visitReach)
    return (next..<max(next, end)).contains { reading.attendsLater(at: $0) }
  }

  /// How many words stand between where somebody goes and the verb that tells what for.
  private static let visitReach = 5

  /// «Tashkent and | Astana hosted»
  private func isListed(_ index: Int) -> Bool {
    guard index > 1, reading.isListJoint(index - 1) else { return false }
    return [LexicalTable.cities, .countries].contains { reading.words[index - 2].key(in: $0) != nil }
  }

  /// «Kızıl Ordada keçirilən»: where a sentence says at its head that something is held, whatever its name.
  private func host(startingAt start: Int) -> MentionCandidate? {
    guard reading.sentence(of: start).lowerBound == start else { return nil }
    let end = min(reading.tokens.count, start + Self.longestName)
    let run = (start..<end).prefix { reading.isCapitalisedWord($0) && !taken[$0] && !isOther($0) }
    guard let last = run.last else { return nil }
    if isTown(last + 1) { return candidate(start..<last + 1, without: CaseEnding()) }
    guard
      let noun = reading.words[last].readings.first(where: {
        $0.form.grammaticalCase == .locative && $0.form.possessor == nil && !$0.form.isPlural && $0.stem.count > 2
      })
    else { return nil }
    guard reading.tokens.indices.contains(last + 1), let verb = reading.words.verb(.actVerbs, at: last + 1),
      verb.meaning == .hold, verb.form == .participle
    else { return nil }
    return candidate(start..<last + 1, without: noun.form.ending)
  }

  /// «in Kecskemét, | Hungary»: a town that no table knows, before its country.
  private func townOfCountry(startingAt start: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords, reading.isWord(start - 1, .locativeMarker) else {
      return nil
    }
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestName)
    let run = (start..<end).prefix { reading.isCapitalisedWord($0) && !taken[$0] && !isOther($0) }
    guard let last = run.last, reading.isMark(last + 1, ","), last + 2 < reading.tokens.count,
      reading.words[last + 2].isKey(of: .countries)
    else { return nil }
    return candidate(start..<last + 1, without: CaseEnding())
  }

  /// «in the ancient city of | Kerbulak», «in the village of | Ak Bugday»: in English a town that no table knows, behind what it is.
  private func calledTown(startingAt start: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .germanic, reading.isWord(start - 1, .genitiveMarker),
      reading.isWord(start - 2, .town), !reading.isCapitalisedWord(start - 2), isCapital(start)
    else { return nil }
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestName)
    let run = (start..<end).prefix { reading.isCapitalisedWord($0) && !taken[$0] && !isOther($0) }
    // «in the city of | Baku State University»
    guard let last = run.last, !reading.isCapitalisedWord(last + 1) else { return nil }
    return candidate(start..<last + 1, without: CaseEnding())
  }

  /// «(Bursa'nın) Sazlıdere | köyünde»: a town of one word that no table knows, before the word for what it is.
  private func unknownTown(at index: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, !reading.isCapitalisedWord(index - 1) || isOwner(index - 1),
      !isOther(index),
      reading.words[index].isUnknown, !reading.words[index].name.isName, !reading.tokens[index].isAbbreviation,
      isTown(index + 1), !reading.isCapitalisedWord(index + 1),
      reading.words[index + 1].form(in: .wordClasses)?.possessor == .third,
      reading.sentence(of: index).contains(index + 1)
    else { return nil }
    return candidate(index..<index + 1, without: CaseEnding())
  }

  /// «Bursa'nın | (Sazlıdere köyünde)»: a city or country in the genitive.
  private func isOwner(_ index: Int) -> Bool {
    [LexicalTable.cities, .countries].contains {
      reading.words[index].form(in: $0)?.grammaticalCase == .genitive
    }
  }

  /// Countries and gatherings are no places.
  private func isOther(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return senses.isFunctionWord || reading.longCountry(endingAt: index) != nil
      || [LexicalTable.countries, .forums, .bodies, .commonNouns, .roles].contains { senses.key(in: $0) != nil }
  }

  /// «şəhərində», «paytaxtında», «rayonunda».
  private func isTown(_ index: Int) -> Bool {
    reading.isForm(index, of: .town) && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .locative
  }

  /// «Osh viloyatida», «Қазақ ауданына барды»: where a region hosts something, with the word that is a part of its name.
  private func ownRegion(_ name: Range<Int>) -> MentionCandidate? {
    let noun = name.upperBound
    guard reading.lexicon.language.family == .turkic, reading.isForm(noun, of: .region),
      let form = reading.words[noun].form(in: .wordClasses),
      form.grammaticalCase == .locative || reading.isGoal(endingBefore: noun + 1)
    else { return nil }
    return MentionCandidate(
      tokens: name.lowerBound..<noun + 1, type: .place,
      name: reading.nominative(of: name.lowerBound..<noun + 1, without: form.ending),
      grammaticalCase: form.grammaticalCase, confidence: 0.9)
  }

  /// «в Степной области»: in Russian each word of the name has an ending.
  private func region(_ tokens: Range<Int>, _ match: TermMatch) -> MentionCandidate {
    let name = SlavicNominative(reading: reading).name(of: tokens, head: tokens, key: match.key, form: match.form)
    return MentionCandidate(
      tokens: tokens, type: .place, name: name, grammaticalCase: .locative, confidence: 0.9)
  }

  private func candidate(
    _ tokens: Range<Int>, without ending: CaseEnding, in grammaticalCase: NounForm.Case = .locative
  ) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: .place, name: reading.nominative(of: tokens, without: ending),
      grammaticalCase: grammaticalCase, confidence: 0.9)
  }
}

extension TokenizedArticle {
  /// How many tokens may stand between the town and the gathering for which somebody goes there.
  private static let longestJourney = 16

  /// «Bakuba (utazik a fórumra)»: a town in the case of whither, and a gathering too.
  fileprivate func isJourney(to form: NounForm, at town: Int) -> Bool {
    if [.dative, .ablative].contains(form.grammaticalCase), UralicJourney(reading: self).isTakenUp(townAt: town) {
      return true
    }
    guard form.grammaticalCase == .dative else { return false }
    let sentence = sentence(of: town)
    if lexicon.language.family == .turkic {
      return isGoal(endingBefore: town + 1) || sentence.contains(where: isAttendancePurpose)
    }
    guard lexicon.language.family == .uralic else { return false }
    if UralicJourney(reading: self).isVisited(town..<town + 1) { return true }
    let near =
      max(
        sentence.lowerBound, town - Self.longestJourney)..<min(
        sentence.upperBound, town + Self.longestJourney)
    return near.contains { index in
      words.match(.forums, at: index)?.form.grammaticalCase == .dative
        // «Bakuba (utazott, hogy részt vegyen a fórumon)»
        || words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form == .nominal } == true
    }
  }

  /// What says that somebody came to a place.
  private static let arrivals: Set<VerbMeaning> = [.arrive, .visit]
  /// How many words may stand between a town and the verb: «Bakıya üç günlük rəsmi səfərə | gəlib».
  private static let longestVisit = 8

  /// «Astana şəhərinə | işgüzar səfərə gəlib», «Ankara'ya | gelen heyet»: whether a town in the case of whither ends before a token to
  /// which somebody has come, in a Turkic language.
  func isGoal(endingBefore end: Int) -> Bool {
    guard lexicon.language.family == .turkic,
      words[end - 1].readings.contains(where: { $0.form.grammaticalCase == .dative })
    else { return false }
    let limit = min(sentence(of: end - 1).upperBound, end + Self.longestVisit)
    for index in end..<max(end, limit) {
      if let verb = words.verb(.actVerbs, at: index), Self.arrivals.contains(verb.meaning) {
        let isNear = index <= end + 1 || (end..<index).contains { isForm($0, of: .journey) }
        return isNear && !isNegated(index) && !isCancelled(index) && !isWord(index + verb.length, .negation)
      }
      // «İstanbul'a gitmek için Bursa'dan gelen»
      guard tokens[index].kind == .word, !words[index].isKnownVerb, !isCapitalisedWord(index) else { return false }
    }
    return false
  }

  /// «(форумга) катышуу | үчүн»: whether a verb of attending starts at a token that tells what somebody goes somewhere for,
  /// right behind a gathering.
  func isAttendancePurpose(at verb: Int) -> Bool {
    guard tokens[verb].kind == .word, verb > 0, let act = words.verb(.actVerbs, at: verb), act.meaning == .attend,
      isWord(verb + act.length, .purpose)
    else { return false }
    let cases: [NounForm.Case] = [.dative, .locative]
    if gathering(endingAt: verb).map({ cases.contains($0.grammaticalCase) }) == true { return true }
    // «саммити | тадбирларида (иштирок этиш учун)», «форумдун | ишине (катышуу үчүн)»
    return lexicon.language.family == .turkic && isForm(verb - 1, of: [.event, .proceedings])
      && words[verb - 1].readings.contains { $0.form.possessor == .third && cases.contains($0.form.grammaticalCase) }
      && gathering(endingAt: verb - 1) != nil
  }

  /// «(саммитида иштирок этиш учун) Боку | шаҳрига (жўнаб кетди)»: a town, by the word for one, to which somebody goes to attend a gathering.
  func isAttendedAt(townEndingBefore end: Int) -> Bool {
    lexicon.language.family == .turkic
      && words[end - 1].readings.contains { $0.form.grammaticalCase == .dative && $0.stem.count > 2 }
      && sentence(of: end - 1).contains(where: isAttendancePurpose)
  }

  /// How many words a sort of gathering has: «консультативтік кездесу».
  private static let longestSort = 4

  /// How a gathering is inflected whose sort, of one word or several, ends before a token.
  private func gathering(endingAt end: Int) -> NounForm? {
    (max(0, end - Self.longestSort)..<end).lazy.compactMap { start in
      self.words.match(.forums, at: start).flatMap { start + $0.length == end ? $0.form : nil }
    }.first
  }

  /// Whether a verb of attending that has not come about starts at a token: «to attend».
  func attendsLater(at index: Int) -> Bool {
    words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form == .future } ?? false
  }
}
