internal import KorpuLanguage
internal import KorpuModel

/// Reads to whom a position belongs off the words before it: «Qazaxıstanın "X" Fondunun Gənclər şöbəsinin | müdiri».
struct PositionHolderPhrase {
  let scene: Scene
  let anaphora: Anaphora

  /// How many words may stand between a body and the position in it: «… şöbəsinin müdiri», «… Edebiyat Fakültesi Çağdaş
  /// Türk Lehçeleri ve Edebiyatları Bölümü | Başkanı».
  var unitLength: Int { reading.lexicon.language.writesNamesInSmallLetters ? 9 : 12 }

  var reading: TokenizedArticle { scene.reading }
  var unit: UnitOfPost { UnitOfPost(scene: scene) }
  private var country: CountryOfPost { CountryOfPost(scene: scene) }

  /// What the words right before a position say.
  private enum Outcome {
    case held(Position)
    /// Nobody's of whom the text tells.
    case nobody
    /// It may be that of somebody before a token.
    case open(before: Int)
  }

  /// The position with the body, else the country, that it belongs to.
  func held(_ position: RoleFinder.Finding) -> Position? {
    let position = SuperiorPost(scene: scene, holders: self).joined(to: position)
    let start = startOfOrdinal(before: startOfAlias(before: position.tokens.lowerBound))
    let first = reading.sentence(of: start).lowerBound
    if let within = BodyWithinPost(scene: scene).held(position) { return within }
    if let country = country.ofHeadOfState(over: position) {
      return held(position, by: country.entity, country.tokens.lowerBound, unit: country.tokens.upperBound)
    }
    var end = start
    var quoted = 0
    while end > first, start - end - quoted <= unitLength {
      if let quote = startOfQuotedUnit(endingAt: end, from: first) {
        quoted += end - quote
        end = quote
        continue
      }
      end = reading.startOfNameInBrackets(endingAt: reading.endBeforeBrackets(end))
      // The brackets may stand in the sentence before.
      guard end > first else { break }
      let found =
        ofBody(endingAt: end, position, start: start) ?? ofCountry(endingAt: end, position, start: start)
        ?? ofMeant(endingAt: end, position, start: start)
      switch found {
      case .held(let position): return position
      case .nobody: return nil
      case .open(let before): end = before
      case nil:
        // «(X Vakfı) Başkanı | eski Kültür Bakanı A»: the body is that of the other post.
        if position.isOfficeBesidePosts, end < start, isPostInBody(endingBefore: end) { return nil }
        guard goesOn(end - 1, to: position) else { return meant(within: position) ?? ofToldUnit(position) }
        end -= 1
      }
    }
    return meant(within: position) ?? ofToldUnit(position)
  }

  /// «(X universitetining Homiylar kengashi yigʻildi.) | Homiylar kengashi raisi»: the body whose part was named with it before.
  private func ofToldUnit(_ position: RoleFinder.Finding) -> Position? {
    ToldUnit(scene: scene).owner(of: position).map {
      held(position, by: $0.owner, $0.start, unit: $0.start, confidence: 0.75)
    }
  }

  private func ofBody(endingAt end: Int, _ position: RoleFinder.Finding, start: Int) -> Outcome? {
    if let side = BodyOfSide(scene: scene).body(before: end, of: start) {
      return .held(held(position, by: side.entity, side.tokens.lowerBound, unit: end))
    }
    guard let body = scene.mention(endingBefore: end, where: \.isOrganization) else { return nil }
    if position.isOfState && isPost(body, of: start) || isField(body) { return .open(before: body.tokens.lowerBound) }
    guard unit.isPossessor(body, of: start), !isOfCountryBefore(body), !isBeside(body, of: start),
      !isUnderHead(of: body, before: start), !SubjectOfClause(reading: reading).isSubject(body, before: start)
    else { return .nobody }
    if let parent = BodyOfUnit(scene: scene).parent(of: body, position) {
      return .held(held(position, by: parent.entity, parent.tokens.lowerBound, unit: parent.tokens.upperBound))
    }
    return .held(held(position, by: body.entity, body.tokens.lowerBound, unit: body.tokens.upperBound))
  }

  private func ofCountry(endingAt end: Int, _ position: RoleFinder.Finding, start: Int) -> Outcome? {
    guard let named = scene.mention(endingBefore: end, where: \.isCountry), !reading.isListJoint(end) else {
      return nil
    }
    if country.isOfTown(named, before: position) || country.isOfUnknown(position, in: named)
      || country.isOfRegion(position, in: named)
    {
      return .nobody
    }
    if position.role == .president, isOfUnknownBody(named.tokens.upperBound..<start) { return .nobody }
    if let body = CountryOffice(scene: scene).body(before: named, position) {
      return .held(held(position, by: body.entity, body.tokens.lowerBound, unit: named.tokens.lowerBound))
    }
    if let sender = country.sender(of: position, to: named) {
      return .held(held(position, by: sender.entity, sender.tokens.lowerBound, unit: sender.tokens.upperBound))
    }
    if named.isIn([.genitive, .nominative]), country.isOffice(position, of: named, start: start) {
      let holder = country.holder(of: position, in: named)
      return .held(held(position, by: holder.entity, holder.tokens.lowerBound, unit: named.tokens.upperBound))
    }
    if country.isSent(from: named, position) {
      return .held(held(position, by: named.entity, named.tokens.lowerBound, unit: named.tokens.upperBound))
    }
    if position.role == .ambassador, country.isAppointed(to: named, before: start) {
      return .open(before: named.tokens.lowerBound)
    }
    guard !named.isIn([.genitive, .dative]) else { return .nobody }
    // «UNESCO-nun | Türkiyə, Gürcüstan və Qazaxıstandakı nümayəndəsi»
    let list = scene.list(endingWith: named)
    return .open(before: (list.first(where: \.type.isCountry) ?? named).tokens.lowerBound)
  }

  private func ofMeant(endingAt end: Int, _ position: RoleFinder.Finding, start: Int) -> Outcome? {
    if position.isOfState, let country = country(meantBefore: end) {
      return .held(held(position, by: country.entity, end - 2, unit: end, confidence: 0.75))
    }
    if let body = anaphora.body(meantAt: end - 1), isPossessingWord(end - 1, of: start), !hasField(end - 1) {
      return .held(held(position, by: body, end - 1, unit: end, confidence: 0.75))
    }
    return isOfOtherTown(end - 1) ? .nobody : nil
  }

  /// «Derneği Yönetim Kurulu | üyeleri | Bursa Valisi A'yı (ziyaret etti)»: a post of many has the body, unless they have a body of
  /// their own, «Dışişleri | Bakanları | Konseyi Başkanı».
  private func isOfMany(_ index: Int, before position: RoleFinder.Finding) -> Bool {
    guard reading.lexicon.language.family == .turkic, let post = reading.words[index].form(in: .roles), post.isPlural,
      post.possessor == .third, post.grammaticalCase == .nominative
    else { return false }
    return !(index + 1..<max(index + 1, position.tokens.upperBound)).contains {
      reading.words[$0].key(in: .bodies) != nil
    }
  }

  private func isPostInBody(endingBefore end: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && PositionPhrase(scene: scene, anaphora: anaphora).isPostInBody(endingBefore: end)
  }

  /// Whether a word belongs to the phrase of a position.
  private func goesOn(_ index: Int, to position: RoleFinder.Finding) -> Bool {
    (isUnitWord(index) || isEnumerating(index, in: position)) && !isApart(index, from: position)
      && !SpeakersForOthers(reading: reading).stand(at: index, before: position) && !isOfMany(index, before: position)
      && !isWhence(index)
  }

  /// «(Bozkır Üniversitesi) Fakültesi'nden | gelen on öğretim üyesi Rektör A'yı (ziyaret etti)»: whence others came.
  private func isWhence(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, !reading.tokens[index].isCapitalised else { return false }
    let act = reading.words.verb(.actVerbs, at: index)
    return act.map { [.arrive, .attend].contains($0.meaning) && $0.form == .participle } == true
  }

  /// «(Birliyin) üzvlərini salamlayan | səfir A», «(Fondun) heyətinə göstərilən diqqətə görə | sədr A»: a bare post is in no body before
  /// a clause of its own, or before a postposition.
  private func isApart(_ index: Int, from position: RoleFinder.Finding) -> Bool {
    if isObject(index) { return true }
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      position.form.possessor == nil, position.tokens.count == 1, reading.tokens[index].kind == .word,
      !reading.tokens[index].isCapitalised
    else { return false }
    let senses = reading.words[index]
    return senses.isFunctionWord && !reading.isWord(index, [.joiner, .conjunction])
      || senses.verbReadings(in: .participle) && senses.isUnknown
  }

  /// «(Mərkəzin) lentini | nazir A (kəsib)»: what somebody does something with is no part of a post.
  private func isObject(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return reading.isForm(index, of: .ribbon)
  }

  /// «(Markaziy saylov komissiyasi …) Uchrashuvda | komissiya raisi»: the words for a post may begin with the type word of the
  /// body that the text has named before, where nothing else before them says whose it is.
  private func meant(within position: RoleFinder.Finding) -> Position? {
    let start = position.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, position.tokens.count > 1, beginsPhrase(start),
      reading.words[start].form(in: .bodies) == NounForm(), let body = anaphora.body(meantAt: start)
    else { return nil }
    return held(position, by: body, start, unit: start, confidence: 0.75)
  }

  /// At the head of a sentence, behind a mark, or where the words before say when and where.
  private func beginsPhrase(_ index: Int) -> Bool {
    guard index > reading.sentence(of: index).lowerBound else { return true }
    return reading.tokens[index - 1].kind == .mark || reading.isWord(index - 1, [.setting, .framing, .filler])
      || reading.words[index - 1].mayBe(.locative)
  }

  /// «institutunun | "Yaşıl enerji" | şöbəsinin müdiri»: the name of a part of a body, in quotation marks before its type word.
  private func startOfQuotedUnit(endingAt end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.tokens[end - 1].kind == .closingQuote,
      reading.words.match(.bodies, at: end)?.marks.contains(.unit) == true,
      scene.mention(endingBefore: end, where: \.isOrganization) == nil,
      let opening = reading.openingQuote(to: end - 1), opening > first
    else { return nil }
    return opening
  }

  /// «(Türkiýä saparynda) bu ýurduň | bilim ministri»: the country that the sentence names last before a word that means it.
  private func country(meantBefore end: Int) -> LocatedMention? {
    let noun = end - 1
    let first = reading.sentence(of: noun).lowerBound
    guard reading.lexicon.language.family == .turkic, noun - 1 > first, reading.isWord(noun - 1, .demonstrative),
      reading.isForm(noun, of: .state), let form = reading.words[noun].form(in: .wordClasses),
      form.grammaticalCase == .genitive, !form.isPlural
    else { return nil }
    return scene.mentions(in: first..<noun - 1).last(where: \.type.isCountry)
  }

  /// «Bozkır Vakfı | 2. Başkanı», «Büyükelçiliği | 1. Kâtibi»: where an ordinal in figures begins that stands before a post.
  private func startOfOrdinal(before start: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, start - 2 > reading.sentence(of: start).lowerBound,
      reading.isOrdinalPoint(start - 1)
    else { return start }
    return start - 2
  }

  /// «Girişimciler Odası | "Atameken" | Başkanı»: where another name begins that stands in quotation marks behind a body's.
  private func startOfAlias(before start: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, start > reading.sentence(of: start).lowerBound,
      reading.tokens[start - 1].kind == .closingQuote, let opening = reading.openingQuote(to: start - 1),
      scene.mention(endingBefore: opening, where: \.isOrganization) != nil
    else { return start }
    return opening
  }

  private func held(
    _ position: RoleFinder.Finding, by holder: Int, _ start: Int, unit: Int, confidence: Double = 0.97
  ) -> Position {
    let hasUnit = unit < position.tokens.lowerBound && !isNameInBrackets(unit..<position.tokens.lowerBound)
    let isCountry = scene.entities[holder].type.isCountry
    return Position(
      holder: holder,
      role: !hasUnit && scene.isParliament(holder)
        ? position.role.inParliament(of: reading.lexicon.language) : position.role,
      title: isCountry && position.role != .minister && !country.isUnderMinister(position)
        ? reading.titleOfFormer(position) : title(of: position, from: unit),
      tokens: start..<position.tokens.upperBound, confidence: hasUnit ? min(confidence, 0.85) : confidence)
  }

  /// «КР театр ишмерлер | союзунун президенти», «Венгриянын ректорлор | конференциясынын президенти»: a body in small letters
  /// that no name shows has the position, and no country.
  private func isOfUnknownBody(_ words: Range<Int>) -> Bool {
    reading.lexicon.language.family == .turkic
      && words.contains { index in
        guard let type = reading.words.match(.bodies, at: index) ?? reading.words.match(.forums, at: index),
          !type.marks.contains(.unit)
        else { return false }
        return type.form.grammaticalCase == .genitive && index + type.length == words.upperBound
          && type.form.possessor == .third
      }
  }

  /// «(Кеңештин депутаттарынын) Ярославль | шаарынын (муниципалитетинин төрагасы)»: what a town has is not of the body before.
  private func isOfOtherTown(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isForm(index, of: .town)
      && reading.isCapitalisedWord(index - 1) && !reading.isForm(index, of: .facility)
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.form.possessor == .third }
  }

  /// «(Prezidentining) Turkiy davlatlar tashkiloti | boʻyicha maxsus vakili»: the body is what the post is about.
  private func isField(_ body: LocatedMention) -> Bool {
    let next = reading.end(of: body)
    return reading.lexicon.language.family == .turkic && body.candidate.grammaticalCase == .nominative
      && reading.isWord(next, .joiner) && !reading.isWord(next, .conjunction) && !reading.isWord(next, .naming)
  }

  /// «BMG-niň ýanyndaky | hemişelik wekili», «UNESCO'daki temsilcisi»: the body to which somebody is sent.
  private func isPost(_ body: LocatedMention, of start: Int) -> Bool {
    body.candidate.grammaticalCase == .attributive || isBeside(body, of: start)
  }

  /// «BMG-niň ýanyndaky | wekilhanasynyň ýolbaşçysy»: the body is only where the mission of another is.
  private func isBeside(_ body: LocatedMention, of start: Int) -> Bool {
    let next = reading.end(of: body)
    return next < start && !reading.isCapitalisedWord(next)
      && reading.words[next].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .attributive
      }
  }

  /// «(Жогорку Кеңештин …) жаштар иши боюнча | кеңештин (төрагасы)»: what has a field of its own is no body named before.
  private func hasField(_ type: Int) -> Bool {
    reading.lexicon.language.family == .turkic && type > reading.sentence(of: type).lowerBound
      && reading.isWord(type - 1, .joiner) && !reading.isWord(type - 1, .conjunction)
      // «Бұл туралы | ұйымның (басшысы хабарлады)»: of what somebody tells, and no field.
      && !(reading.isWord(type - 1, .leadNoun) && reading.isWord(type - 2, [.demonstrative, .lead]))
      && reading.words[type].form(in: .bodies)?.possessor == nil
  }

  /// «Жогорку Кеңештин | төрагасынын алдында түзүлгөн кеңештин (төрагасы)»: what is under the head of a body is another.
  private func isUnderHead(of body: LocatedMention, before start: Int) -> Bool {
    let next = reading.end(of: body)
    guard reading.lexicon.language.family == .turkic, next < start,
      let head = RoleFinder(reading: reading).role(startingAt: next), head.form.possessor == .third,
      head.tokens.upperBound + 1 < start
    else { return false }
    let joint = head.tokens.upperBound
    return reading.isWord(joint, .joiner) && !reading.isWord(joint, .conjunction)
  }

  func title(of position: RoleFinder.Finding, from start: Int) -> String {
    // An abbreviation or another name in brackets belongs to the body.
    let end = reading.endOfNameInBrackets(from: start)
    var start = end == start && reading.isMark(start, "(") ? start + 3 : end
    // «("Dostluk") | ning | rahbari»: the ending behind the quotation marks is the body's.
    if reading.isEndingOfQuotation(start) { start += 1 }
    start = startBehindParty(from: start, before: position.tokens.lowerBound)
    guard start < position.tokens.lowerBound else { return position.title }
    return reading.text(of: start..<position.tokens.upperBound)
  }

  /// «(Türkiye) heyetine | Bakan Yardımcısı», «(Azərbaycan) tərəfdən | nazir»: a delegation or side is no part of the post.
  private func startBehindParty(from start: Int, before post: Int) -> Int {
    guard reading.lexicon.language.family == .turkic,
      let party = (start..<max(start, post)).last(where: { reading.isForm($0, of: [.delegation, .sides]) })
    else { return start }
    return party + 1
  }

  /// «(Özbekistan Dışişleri Bakanlığında …) Türkiye'nin büyükelçisi A, | Dışişleri Bakanlığı Genel Müdürü B»: in a list after
  /// somebody of another country, what is printed without its own is not said to be the one named with a country before.
  private func isOfCountryBefore(_ body: LocatedMention) -> Bool {
    let lexicon = reading.lexicon
    guard lexicon.language.family == .turkic, !scene.mentions(in: body.tokens).contains(where: \.type.isCountry),
      let first = NameKey(scene.entities[body.entity].name, in: lexicon).words.first,
      lexicon.senses(of: first).isKey(of: .countries)
    else { return false }
    let sentence = reading.sentence(of: body.tokens.lowerBound)
    let before = scene.mentions(in: sentence.lowerBound..<max(sentence.lowerBound, body.tokens.lowerBound))
    guard let person = before.last(where: \.type.isPerson),
      let country = before.last(where: { $0.type.isCountry && $0.tokens.upperBound <= person.tokens.lowerBound }),
      scene.isOwner(country)
    else { return false }
    return NameKey(country.candidate.name, in: lexicon).words.first != first
  }

}
