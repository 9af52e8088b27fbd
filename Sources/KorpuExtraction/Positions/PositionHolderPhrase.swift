internal import KorpuLanguage
internal import KorpuModel

/// Reads to whom a position belongs off the words before it: «Qazaxıstanın "X" Fondunun Gənclər şöbəsinin | müdiri».
struct PositionHolderPhrase {
  let scene: Scene
  let anaphora: Anaphora

  /// How many words may stand between a body and the position in it: «… şöbəsinin müdiri», «… Edebiyat Fakültesi Çağdaş
  /// Türk Lehçeleri ve Edebiyatları Bölümü | Başkanı».
  private var unitLength: Int { reading.lexicon.language.writesNamesInSmallLetters ? 9 : 12 }

  private var reading: TokenizedArticle { scene.reading }

  /// The position with the body, else the country, that it belongs to.
  func held(_ position: RoleFinder.Finding) -> Position? {
    let position = SuperiorPost(scene: scene, holders: self).joined(to: position)
    let start = startOfAlias(before: position.tokens.lowerBound)
    let first = reading.sentence(of: start).lowerBound
    if let within = BodyWithinPost(scene: scene).held(position) { return within }
    var end = start
    var quoted = 0
    while end > first, start - end - quoted <= unitLength {
      if let quote = startOfQuotedUnit(endingAt: end, from: first) {
        quoted += end - quote
        end = quote
        continue
      }
      end = reading.startOfNameInBrackets(endingAt: reading.endBeforeBrackets(end))
      if let body = scene.mention(endingBefore: end, where: \.isOrganization) {
        if position.isOfState, isPost(body, of: start) {
          end = body.tokens.lowerBound
          continue
        }
        guard isPossessor(body, of: start), !isOfCountryBefore(body), !isBeside(body, of: start),
          !isUnderHead(of: body, before: start)
        else { return nil }
        if let parent = BodyOfUnit(scene: scene).parent(of: body, position) {
          return held(position, by: parent.entity, parent.tokens.lowerBound, unit: parent.tokens.upperBound)
        }
        return held(position, by: body.entity, body.tokens.lowerBound, unit: body.tokens.upperBound)
      }
      if let country = scene.mention(endingBefore: end, where: \.isCountry), !reading.isListJoint(end) {
        if isOfTown(country, before: position) || isOfUnknown(position, in: country) { return nil }
        if position.role == .president, isOfUnknownBody(country.tokens.upperBound..<start) { return nil }
        if let sender = sender(of: position, to: country) {
          return held(position, by: sender.entity, sender.tokens.lowerBound, unit: sender.tokens.upperBound)
        }
        if country.isIn([.genitive, .nominative]), isOffice(position, of: country, start: start) {
          let holder = isEnvoy(position, in: country) ? sender(before: country) ?? country : country
          return held(position, by: holder.entity, holder.tokens.lowerBound, unit: country.tokens.upperBound)
        }
        if isSent(from: country, position) {
          return held(position, by: country.entity, country.tokens.lowerBound, unit: country.tokens.upperBound)
        }
        if position.role == .ambassador, isAppointed(to: country, before: start) {
          end = country.tokens.lowerBound
          continue
        }
        guard !country.isIn([.genitive, .dative]) else { return nil }
        // «UNESCO-nun | Türkiyə, Gürcüstan və Qazaxıstandakı nümayəndəsi»
        let list = scene.list(endingWith: country)
        end = (list.first(where: \.type.isCountry) ?? country).tokens.lowerBound
        continue
      }
      if position.isOfState, let country = country(meantBefore: end) {
        return held(position, by: country.entity, end - 2, unit: end, confidence: 0.75)
      }
      if let body = anaphora.body(meantAt: end - 1), isPossessingWord(end - 1, of: start), !hasField(end - 1) {
        return held(position, by: body, end - 1, unit: end, confidence: 0.75)
      }
      if isOfOtherTown(end - 1) { return nil }
      guard isUnitWord(end - 1) || isEnumerating(end - 1, in: position),
        !SpeakersForOthers(reading: reading).stand(at: end - 1, before: position)
      else { return meant(within: position) }
      end -= 1
    }
    return meant(within: position)
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
      || reading.words[index - 1].readings.contains { $0.form.grammaticalCase == .locative && $0.stem.count > 2 }
  }

  /// «institutunun | "Yaşıl enerji" | şöbəsinin müdiri»: the name of a part of a body, in quotation marks before its type word.
  private func startOfQuotedUnit(endingAt end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.tokens[end - 1].kind == .closingQuote,
      reading.words.match(.bodies, at: end)?.value == OfficeUnit.part,
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
    let hasUnit = unit < position.tokens.lowerBound
    let isCountry = scene.entities[holder].type.isCountry
    return Position(
      holder: holder, role: !hasUnit && scene.isParliament(holder) ? position.role.inParliament : position.role,
      title: isCountry && position.role != .minister && !isUnderMinister(position)
        ? position.title : title(of: position, from: unit),
      tokens: start..<position.tokens.upperBound, confidence: hasUnit ? min(confidence, 0.85) : confidence)
  }

  /// «Кытайдын | Гуанчжоу шаарындагы башкы консул»: whose town it is where somebody is sent, the position being nobody's.
  private func isOfTown(_ country: LocatedMention, before position: RoleFinder.Finding) -> Bool {
    guard position.isOfState, position.form.possessor == nil, country.isIn(.genitive) else { return false }
    return isInTown(position, of: country)
  }

  /// «КР театр ишмерлер | союзунун президенти», «Венгриянын ректорлор | конференциясынын президенти»: a body in small letters
  /// that no name shows has the position, and no country.
  private func isOfUnknownBody(_ words: Range<Int>) -> Bool {
    reading.lexicon.language.family == .turkic
      && words.contains { index in
        guard let type = reading.words.match(.bodies, at: index) ?? reading.words.match(.forums, at: index),
          type.value != OfficeUnit.part
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

  private func isInTown(_ position: RoleFinder.Finding, of country: LocatedMention) -> Bool {
    (country.tokens.upperBound..<position.tokens.lowerBound).contains { index in
      reading.words[index].readings.contains { $0.form.grammaticalCase == .attributive && $0.stem.count > 2 }
    }
  }

  /// «(… bakan yardımcısı A ile) Türkiye'den | Dışişleri Bakan Yardımcısı B»: in a list, an officer of the country that
  /// somebody comes from.
  private func isSent(from country: LocatedMention, _ position: RoleFinder.Finding) -> Bool {
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
  private func isOfUnknown(_ position: RoleFinder.Finding, in country: LocatedMention) -> Bool {
    let before = country.tokens.lowerBound - 1
    return reading.lexicon.language.family == .turkic && position.role == .representative
      && country.candidate.grammaticalCase == .nominative && country.tokens.upperBound == position.tokens.lowerBound
      && before >= reading.sentence(of: country.tokens.lowerBound).lowerBound && reading.isShortName(before)
      && scene.mention(covering: before, where: { _ in true }) == nil
  }

  /// «Altay Vakfı | Kazakistan Temsilcisi»: the body that is represented in a country; of those whose members are states it
  /// may be the country that is represented there.
  private func sender(of position: RoleFinder.Finding, to country: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, position.role == .representative,
      country.tokens.upperBound == position.tokens.lowerBound, country.candidate.grammaticalCase == .nominative,
      let body = scene.mention(endingBefore: country.tokens.lowerBound, where: \.isOrganization),
      body.candidate.grammaticalCase == .nominative, body.type != .organization(.igo)
    else { return nil }
    return body
  }

  /// How many words may tell of an appointment: «Azərbaycana yeni | təyin olunmuş».
  private static let longestAppointment = 3

  /// «(Macarıstanın) Azərbaycana yeni təyin olunmuş | səfiri»: the country where somebody is sent.
  private func isAppointed(to country: LocatedMention, before start: Int) -> Bool {
    let end = country.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, country.isIn(.dative) else { return false }
    return (end..<max(end, min(start, end + Self.longestAppointment))).contains { index in
      reading.words.verb(.actVerbs, at: index).map { $0.value == "appointed" && $0.form == .participle } == true
    }
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
    let start = end == start && reading.isMark(start, "(") ? start + 3 : end
    guard start < position.tokens.lowerBound else { return position.title }
    return reading.text(of: start..<position.tokens.upperBound)
  }

  /// Countries have presidents, ministers and envoys, but no chairmen or directors.
  private func isOffice(_ position: RoleFinder.Finding, of country: LocatedMention, start: Int) -> Bool {
    guard position.isOfState else { return false }
    switch position.role {
    case .president, .primeMinister, .minister, .speaker, .ambassador: return true
    default:
      let end = country.tokens.upperBound
      return end == start || country.isIn(.genitive) || OfficeUnit(reading: reading).isSeat(end..<start)
        || scene.mention(covering: end, where: \.isCountry) != nil
        || isUnderMinister(position) || isFieldOf(start, after: end)
    }
  }

  /// «O'zbekiston tashqi ishlar | vazirining o'rinbosari»: who serves a minister has the minister's country.
  private func isUnderMinister(_ position: RoleFinder.Finding) -> Bool {
    let superior = reading.words[position.tokens.lowerBound].value(in: .roles)
    return position.tokens.count > 1
      && superior.flatMap { $0.split(separator: " ").first } == Substring(Role.minister.rawValue)
  }

  private func isPossessor(_ body: LocatedMention, of start: Int) -> Bool {
    if body.isIn(.genitive) { return true }
    let end = min(reading.endOfNameInBrackets(from: reading.end(of: body)), start)
    // «ATEV sədri», «Mətbuat Şurası İdarə Heyətinin üzvü»
    return body.isIn(.nominative) && !reading.hasOffice(after: end)
      && (end == start || isPartName(end..<start) || isTypeWord(start) && isPartName(end..<start + 1)
        || body.candidate.abbreviates == nil && reading.isCapitalisedWord(end)
        || OfficeUnit(reading: reading).isUnit(end..<start) || isFieldOf(start, after: end)
        || isFieldOfPart(end..<start) || isUnitName(end..<start))
  }

  /// How many words the name of a unit has that no table knows: «сирек кітаптар және қолжазбалар қызметінің».
  private static let longestUnitName = 6

  /// «кітапханасы | сирек кітаптар қызметінің (жетекшісі)»: a unit in small letters, possessed and in the genitive,
  /// where only the first word of a body's name has a capital.
  private func isUnitName(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, (2...Self.longestUnitName).contains(words.count),
      words.allSatisfy({
        reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised
          && !reading.words[$0].verbReadings(in: .participle)
      })
    else { return false }
    return reading.words[words.upperBound - 1].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .genitive && $0.stem.count > 2
    }
  }

  /// «TDT | Eğitimden Sorumlu | Genel Sekreter Yardımcısı»: what a post is for, in the ablative before a joiner.
  private func isFieldOf(_ start: Int, after end: Int) -> Bool {
    reading.lexicon.language.family == .turkic && start - 2 >= end && reading.isWord(start - 1, .joiner)
      && !reading.isWord(start - 1, .conjunction)
      && reading.words[start - 2].readings.contains { $0.form.grammaticalCase == .ablative && $0.stem.count > 2 }
  }

  /// «ALÜ | Uluslararası İlişkiler | Bölüm Başkanı»: the field of a part that the words for the post name.
  private func isFieldOfPart(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, !words.isEmpty,
      reading.words.match(.bodies, at: words.upperBound)?.value == OfficeUnit.part
    else { return false }
    return words.allSatisfy { index in
      (reading.isCapitalisedWord(index) || reading.isWord(index, .conjunction))
        && scene.mention(covering: index, where: { _ in true }) == nil
    }
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

  /// How many words the name of a part of a body has: «туркология институти».
  private static let longestPart = 3

  /// «университети | туркология институти | директори»: a part in small letters, named by its type word.
  private func isPartName(_ words: Range<Int>) -> Bool {
    (1...Self.longestPart).contains(words.count) && isTypeWord(words.upperBound - 1)
      && words.allSatisfy {
        reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised && !reading.isListJoint($0)
      }
  }

  /// «ТҮРКСОЙ ұйымының | бас хатшысы»: a type word may follow an abbreviation.
  private func isTypeWord(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isCapitalisedWord(index) else { return false }
    let form =
      reading.words[index].form(in: .bodies)
      ?? (reading.isForm(index, of: .generic) ? reading.words[index].form(in: .wordClasses) : nil)
    return form?.possessor == .third && form?.isPlural == false
  }

  /// The cases of what says where or whence, and is no field of a minister.
  private static let adverbial: Set<NounForm.Case> = [.locative, .ablative, .attributive]

  /// «маданият, маалымат | жана спорт министри», «əlaqələr, müdafiə | və təhlükəsizlik komitəsinin sədri»: a comma in the
  /// list of what a minister or a committee is for, before its «and».
  private func isEnumerating(_ comma: Int, in position: RoleFinder.Finding) -> Bool {
    guard reading.isMark(comma, ","), let list = fields(of: position),
      reading.tokens[comma - 1].kind == .word, reading.words[comma - 1].key(in: .roles) == nil,
      !reading.words[comma - 1].readings.contains(where: { Self.adverbial.contains($0.form.grammaticalCase) }),
      scene.mention(covering: comma - 1, where: { _ in true }) == nil
    else { return false }
    return (comma + 1..<max(comma + 1, min(comma + unitLength, list))).contains {
      reading.isWord($0, .conjunction)
    }
  }

  /// Where the list ends of what a minister is for, or the part of a body that a position is in; `nil` for others.
  private func fields(of position: RoleFinder.Finding) -> Int? {
    if position.isOfState, [.minister, .other].contains(position.role) { return position.tokens.upperBound }
    let part = position.tokens.lowerBound - 1
    guard part > 0 else { return nil }
    // «Məclisin təhlükəsizlik, müdafiə | və hüquq məsələləri üzrə katibi»
    let isField =
      reading.lexicon.language.family == .turkic && reading.isWord(part, .joiner) && !reading.isWord(part, .conjunction)
    return isField || isTypeWord(part) ? part : nil
  }

  private func isPossessingWord(_ index: Int, of start: Int) -> Bool {
    let form =
      anaphora.term(endingAt: index)?.form ?? reading.words[index].form(in: .bodies)
      ?? reading.words[index].form(in: .wordClasses)
    return form?.grammaticalCase == .genitive || (form?.grammaticalCase == .nominative && index + 1 == start)
  }

  /// «İtaliyanın Turin | şəhərində nazir …», «Azerbaycan'ın başkenti | Bakü'de bulunan Bakan …»: where something happens.
  private func isPlace(_ index: Int) -> Bool {
    if reading.isCapitalisedWord(index), reading.words[index].form(in: .cities)?.grammaticalCase == .locative {
      return true
    }
    // «… vazirligining kichik | zalida vazir o'rinbosari …»
    return reading.isForm(index, of: [.town, .venue])
      && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .locative
  }

  /// «COP29-un | prezidenti»: an owner in capitals that is no name known.
  private func isOwner(_ index: Int) -> Bool {
    reading.isShortName(index) && scene.mention(covering: index, where: { _ in true }) == nil
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.form.ending.length > 1 }
  }

  /// «(Yazarlar Birliği'nin) konuğu | olan büyükelçi A»: what somebody is besides ends the phrase of a position.
  private func isBeing(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.lexicon.language.family == .turkic, index > 0, !reading.tokens[index].isCapitalised,
      senses.isFunctionWord, senses.verbReadings(in: .participle), reading.tokens[index - 1].kind == .word,
      !reading.tokens[index - 1].isCapitalised
    else { return false }
    return reading.words[index - 1].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
    }
  }

  /// A word that may stand between a body and a position in it: no mark, no verb of a sentence, no other person.
  func isUnitWord(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word || reading.tokens[index].kind == .number else { return false }
    if reading.isWord(index, [.comitative, .complementiser, .agent, .pronoun]) { return false }
    // «birliyinin işi | haqqında millət vəkili …»: what somebody speaks about.
    if reading.isWord(index, .leadNoun), !reading.isWord(index, .joiner) { return false }
    // «Turkiya tashrifi | chog'ida vazir …»
    if reading.isWord(index, .setting), reading.isWord(index, .framing) { return false }
    if scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) != nil { return false }
    if isPlace(index) || isOwner(index) || isBeing(index) { return false }
    // «жетекчисин | президент»: whom another post is about.
    if let post = reading.words[index].form(in: .roles), ![.nominative, .genitive].contains(post.grammaticalCase) {
      return false
    }
    let verb = reading.words.verb(.speechVerbs, at: index) ?? reading.words.verb(.actVerbs, at: index)
    return verb.map { $0.form == .participle || $0.form == .nominal } ?? true
  }
}
