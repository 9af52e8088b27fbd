internal import KorpuLanguage
internal import KorpuModel

/// Tells whether a position is of the country that is named before it, or of who else.
struct CountryOfPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Countries have presidents, ministers and envoys, but no chairmen or directors.
  func isOffice(_ position: RoleFinder.Finding, of country: LocatedMention, start: Int) -> Bool {
    if isLeader(position, of: country) { return true }
    guard position.isOfState else { return false }
    switch position.role {
    case .president, .primeMinister, .minister, .speaker, .ambassador: return true
    default:
      let end = reading.endAfterBrackets(country.tokens.upperBound)
      return end == start || country.isIn(.genitive) || OfficeUnit(reading: reading).isSeat(end..<start)
        || scene.mention(covering: end, where: \.isCountry) != nil
        || isUnderMinister(position) || UnitOfPost(scene: scene).isField(start, after: end)
        || isUnderHeadOfState(start, of: end)
    }
  }

  /// «Түркия | басшысы»: right behind its name a country has a head, where languages write the names of bodies in small letters, so that
  /// none hides there.
  private func isLeader(_ position: RoleFinder.Finding, of country: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      position.role == .head, position.tokens.count == 1, position.form.possessor == .third, !position.form.isPlural,
      !reading.tokens[position.tokens.lowerBound].isCapitalised
    else { return false }
    return country.tokens.upperBound == position.tokens.lowerBound
      && country.candidate.grammaticalCase == .nominative
      && scene.mention(endingBefore: country.tokens.lowerBound, where: \.isOrganization) == nil
  }

  /// The offices that a republic or region within a state has, too.
  private static let headsOfRegions: Set<Role> = [.president, .primeMinister, .head, .minister, .speaker]

  /// «Rusiyanın | Tatarıstan Respublikasının prezidenti», «Rusya'nın | Tataristan Cumhurbaşkanı»: a post in what is a part of the
  /// country.
  func isOfRegion(_ position: RoleFinder.Finding, in country: LocatedMention) -> Bool {
    guard Self.headsOfRegions.contains(position.role) else { return false }
    let words = country.tokens.upperBound..<max(country.tokens.upperBound, position.tokens.lowerBound)
    return words.contains { index in
      reading.isCapitalisedWord(index)
        && (reading.words.match(.cities, at: index) != nil
          || reading.isForm(index, of: .state) && index > words.lowerBound && reading.isCapitalisedWord(index - 1))
    }
  }

  /// How many words tell where somebody serves: «Нарын облусундагы».
  private static let longestSeat = 3

  /// «КР | Президентинин Нарын облусундагы ыйгарым укуктуу өкүлү»: whom a head of state sends to a region.
  private func isUnderHeadOfState(_ start: Int, of end: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, end < start,
      let head = RoleFinder(reading: reading).role(startingAt: end),
      head.isHeadOfStateOverOffice, !head.form.isPlural
    else { return false }
    let seat = head.tokens.upperBound..<max(head.tokens.upperBound, start)
    return seat.count <= Self.longestSeat
      && (seat.isEmpty || OfficeUnit(reading: reading).isSeat(seat) || isAttributive(seat.upperBound - 1))
  }

  /// How many words stand between a head of state and who serves him: «Cumhurbaşkanının | İklim Konularından Sorumlu | Temsilcisi».
  private static let longestService = 5

  /// «Kazakistan Cumhurbaşkanı | Şuşa Özel Temsilcisi»: the country of the head of state whom somebody represents or advises; in Turkish
  /// without an ending, too.
  func ofHeadOfState(over position: RoleFinder.Finding) -> LocatedMention? {
    guard reading.lexicon.language.leavesOutEndingsInTitles, [.representative, .adviser].contains(position.role) else {
      return nil
    }
    let start = position.tokens.lowerBound
    let first = max(reading.sentence(of: start).lowerBound, start - Self.longestService - 1)
    for index in (first..<start).reversed() {
      guard reading.isCapitalisedWord(index) else { return nil }
      if let head = RoleFinder(reading: reading).role(startingAt: index), head.role == .president, head.isOfState {
        guard !head.form.isPlural, [.nominative, .genitive].contains(head.form.grammaticalCase) else { return nil }
        return scene.mention(endingBefore: index, where: \.isCountry).flatMap {
          $0.isIn([.nominative, .genitive]) ? $0 : nil
        }
      }
      if scene.mention(covering: index, where: { $0.isPerson || $0.isOrganization }) != nil { return nil }
    }
    return nil
  }

  private func isAttributive(_ index: Int) -> Bool {
    reading.words[index].mayBe(.attributive)
  }

  /// The country whose office it is: of two that are named before an envoy the one that sends.
  func holder(of position: RoleFinder.Finding, in country: LocatedMention) -> LocatedMention {
    isEnvoy(position, in: country) ? sender(before: country) ?? country : country
  }

  /// «O'zbekiston tashqi ishlar | vazirining o'rinbosari», «investitsiyalar, | sanoat va savdo vaziri o'rinbosari»: who serves a minister
  /// has the minister's country, wherever in the words for his post the minister stands.
  func isUnderMinister(_ position: RoleFinder.Finding) -> Bool {
    position.tokens.dropLast().contains { index in
      let superior = reading.words[index].value(in: .roles)
      return superior.flatMap { $0.split(separator: " ").first } == Substring(Role.minister.rawValue)
    }
  }

  /// «Кытайдын | Гуанчжоу шаарындагы башкы консул»: whose town it is where somebody is sent, the position being nobody's.
  func isOfTown(_ country: LocatedMention, before position: RoleFinder.Finding) -> Bool {
    guard position.isOfState, position.form.possessor == nil, country.isIn(.genitive) else { return false }
    return isInTown(position, of: country)
  }

  private func isInTown(_ position: RoleFinder.Finding, of country: LocatedMention) -> Bool {
    (country.tokens.upperBound..<position.tokens.lowerBound).contains { index in
      reading.words[index].mayBe(.attributive)
    }
  }

  /// «(… bakan yardımcısı A ile) Türkiye'den | Dışişleri Bakan Yardımcısı B»: in a list, an officer of the country that
  /// somebody comes from.
  func isSent(from country: LocatedMention, _ position: RoleFinder.Finding) -> Bool {
    let joint = country.tokens.lowerBound - 1
    let start = position.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, position.isOfState, country.isIn(.ablative),
      reading.isListJoint(joint) || reading.isWord(joint, .comitative)
    else { return false }
    return (min(country.tokens.upperBound, start)..<start).allSatisfy(reading.isCapitalisedWord)
  }

  /// An ambassador, or «Türkmenistanyň Russiýanyň | Astrahan şäherindäki konsuly»: another whom a country sends to a town of
  /// the one named last.
  private func isEnvoy(_ position: RoleFinder.Finding, in country: LocatedMention) -> Bool {
    if position.role == .ambassador { return true }
    guard reading.lexicon.language.family == .turkic, [.other, .representative].contains(position.role) else {
      return false
    }
    if position.role == .other, country.isIn(.genitive), isInTown(position, of: country) { return true }
    // «KKTC | Azerbaycan Temsilcisi»
    if reading.lexicon.language.leavesOutEndingsInTitles, position.role == .representative, position.tokens.count == 1,
      country.candidate.grammaticalCase == .nominative, country.tokens.upperBound == position.tokens.lowerBound,
      let other = sender(before: country), other.tokens.upperBound == country.tokens.lowerBound
    {
      return true
    }
    // «Türkmenistan'ın | Türkiye Başkonsolosu»
    return country.candidate.grammaticalCase == .nominative
      && sender(before: country)?.candidate.grammaticalCase == .genitive
  }

  /// «Türkiye'nin | Kazakistan Büyükelçisi»: of two countries the first sends, the second receives.
  private func sender(before country: LocatedMention) -> LocatedMention? {
    let start = country.tokens.lowerBound
    let ends = reading.isCapitalisedWord(start - 1) ? [start, start - 1] : [start]
    return ends.lazy.compactMap { scene.mention(endingBefore: $0, where: \.isCountry) }
      .first { $0.entity != country.entity && $0.isIn([.genitive, .nominative]) && $0.tokens.upperBound <= start }
  }

  /// «(MOBİSAD) | Kazakistan Temsilcisi»: whom some body sends to a country of which nothing but an abbreviation tells.
  func isOfUnknown(_ position: RoleFinder.Finding, in country: LocatedMention) -> Bool {
    let before = country.tokens.lowerBound - 1
    return reading.lexicon.language.family == .turkic && position.role == .representative
      && country.candidate.grammaticalCase == .nominative && country.tokens.upperBound == position.tokens.lowerBound
      && before >= reading.sentence(of: country.tokens.lowerBound).lowerBound && reading.isShortName(before)
      && scene.mention(covering: before, where: { _ in true }) == nil
  }

  /// «Altay Vakfı | Kazakistan Temsilcisi», «TÜRKSOY-un | Qırğızıstan təmsilçisi»: the body that is represented in a country; a
  /// permanent representative before a body of states is that of the country.
  func sender(of position: RoleFinder.Finding, to country: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, position.role == .representative,
      country.tokens.upperBound == position.tokens.lowerBound, country.candidate.grammaticalCase == .nominative,
      let body = scene.mention(endingBefore: country.tokens.lowerBound, where: \.isOrganization),
      body.isIn([.nominative, .genitive]), body.type != .organization(.igo) || position.tokens.count == 1
    else { return nil }
    return body
  }

  /// How many words may tell of an appointment: «Azərbaycana yeni | təyin olunmuş».
  private static let longestAppointment = 3

  /// «(Macarıstanın) Azərbaycana yeni təyin olunmuş | səfiri»: the country where somebody is sent.
  func isAppointed(to country: LocatedMention, before start: Int) -> Bool {
    let end = country.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, country.isIn(.dative) else { return false }
    return (end..<max(end, min(start, end + Self.longestAppointment))).contains { index in
      reading.words.verb(.actVerbs, at: index).map { $0.meaning == .appointed && $0.form == .participle } == true
    }
  }
}
