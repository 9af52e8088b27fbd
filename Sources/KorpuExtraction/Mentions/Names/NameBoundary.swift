internal import KorpuLanguage
internal import KorpuModel

/// Tells capitalised words that end the phrase before the name of a body from those that belong to it.
struct NameBoundary {
  let reading: TokenizedArticle

  /// A capitalised word that ends another phrase: «Qazaxıstanın», «Bakıda», «Agentliyinin», «Sədr».
  func isAt(_ index: Int, head: Int) -> Bool {
    let senses = reading.words[index]
    if reading.isInitial(index),
      senses.isFunctionWord || reading.isAdverbial(index) || isObject(index) && !isObjectOfWork(index, before: head)
    {
      return true
    }
    if reading.isMarkedLocal(index) || isSubjectMatter(index, head: head) || isOfTown(index) { return true }
    if isOwnerOfClause(index, head: head) { return true }
    if isSubjectBeforeTown(index) || reading.isObjectGathering(endingAt: index) { return true }
    if isTold(index, head: head) || isObjectBody(index, head: head) { return true }
    if isHolder(index, head: head) || isHouse(index) || isOwner(index, head: head) { return true }
    if index + 1 < head, reading.isActors(beforeNameAt: index) { return true }
    // «Pedaqoji Universitetlə | Altay Universiteti arasında»
    if senses.form(in: .bodies)?.grammaticalCase == .instrumental { return true }
    if reading.isWholeAbbreviation(index, beforeTypeWordAt: head) { return true }
    for table in [LexicalTable.countries, .cities, .forums] {
      if let form = senses.form(in: table), form.grammaticalCase != .nominative, !form.isPlural { return true }
    }
    if let country = reading.longCountry(endingAt: index), !country.form.ending.isEmpty { return true }
    // «Sivil Toplum Zirvesi | X Vakfı», «Üniversitemiz ve | X Üniversitesi»
    if let forum = senses.form(in: .forums), forum.possessor == .third { return true }
    if senses.form(in: .bodies)?.possessor == .first { return true }
    if let body = senses.form(in: .bodies), body.possessor == .third, body.grammaticalCase != .nominative,
      !body.isPlural, !isOwnerOfPurpose(index, body)
    {
      return true
    }
    return reading.words.match(.knownBodies, at: index) != nil && reading.tokens[index].isAbbreviation
      && senses.form(in: .knownBodies)?.grammaticalCase != .nominative
  }

  /// «Görüş | Gənclər Təşkilatının …», «Konferans | Bozok Enstitüsü'nde …», «Memorandum | Xorazm Savdo palatasi va …», «Sənədi |
  /// Gənclər Fondunun …»: an event or a paper, with which the sentence begins and of which it tells.
  private func isSubjectMatter(_ index: Int, head: Int) -> Bool {
    guard reading.isInitial(index), index + 1 < head || isBeforeLongType(index, head: head),
      reading.isCapitalisedWord(index + 1), reading.lexicon.language.family == .turkic
    else { return false }
    let senses = reading.words[index]
    // «Qonağı | Arzu Şurasının sədri qarşılayıb», but «Qonaq Kitab Evi».
    if reading.isForm(index, of: .guests), let guest = senses.form(in: .wordClasses), guest != NounForm() {
      return true
    }
    // «Katılımcıları | Yeşil Vadi Derneği Başkanı karşıladı»: whoever these are, their owner would stand before.
    if reading.isForm(index, of: [.people, .attending]), let form = senses.form(in: .wordClasses), form.isPlural,
      form.possessor == .third
    {
      return true
    }
    var subjects: WordClass = [.talk, .cooperation, .delegation]
    // «Loyiha | Madaniyat vazirligi va …», but «Kitap Okuma Derneği».
    if reading.lexicon.language.writesNamesInSmallLetters { subjects.insert(.work) }
    let form =
      senses.form(in: .forums) ?? (reading.isForm(index, of: subjects) ? senses.form(in: .wordClasses) : nil)
    // «Memorandumu | Gənclər Fondunun sədri imzalayıb»: what looks like a possessor's ending, with no owner before.
    if form?.possessor == .third, form?.grammaticalCase == .nominative, form?.isPlural == false { return true }
    return form == NounForm() || (form ?? senses.form(in: .commonNouns))?.grammaticalCase == .accusative
  }

  /// «Sempozyum | Gazeteciler Birliği'nin (ev sahipliğinde yapıldı)»: before a type word of several words, with which a name may begin.
  private func isBeforeLongType(_ index: Int, head: Int) -> Bool {
    index + 1 == head && reading.words.match(.bodies, at: head).map { $0.length > 1 } == true
  }

  /// «(sempozyumda) Üniversiteyi | Balkan Enstitüsü Müdürü (temsil etti)»: a body by its sort alone, to which the clause tells what was done.
  private func isObjectBody(_ index: Int, head: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index + 1 < head, reading.isCapitalisedWord(index + 1),
      let form = reading.words[index].form(in: .bodies), form.possessor == nil, form.grammaticalCase == .accusative
    else { return false }
    return !form.isPlural && !reading.words[index + 1].verbReadings(in: .nominal)
  }

  /// «Академия | Ақтау қаласы әкімдігімен (форум өткізді)»: a type word that begins the sentence, before a name of its own.
  private func isSubjectBeforeTown(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      reading.sentence(of: index).lowerBound == index, reading.words[index].form(in: .bodies) == NounForm()
    else { return false }
    return reading.isCapitalisedWord(index + 1)
      && (reading.words[index + 1].isKey(of: .cities) || reading.isForm(index + 2, of: .town))
  }

  /// «(Bu barədə) Xəbər-ə | Bilik Mərkəzindən (məlumat verilib)»: the medium to which a body tells something, whose ending a
  /// hyphen parts from its name.
  private func isTold(_ index: Int, head: Int) -> Bool {
    let parts = reading.text(of: index..<index + 1).split(separator: "-")
    guard reading.lexicon.language.family == .turkic, index + 1 < head, parts.count == 2,
      let ending = parts.last, ending.count <= Self.longestEnding, ending.allSatisfy(\.isLowercase)
    else { return false }
    // «TVB-lə | Arzu Dərnəyi (arasında protokol imzalanıb)»
    return [.dative, .ablative, .instrumental].contains { reading.words[index].mayBe($0) }
  }

  /// How many letters the ending of a case has at most.
  private static let longestEnding = 3

  /// «Çöl Cəmiyyətinin | İnkişafına Yardım Assosiasiyası»: what somebody has, in the dative right before a noun of help, has
  /// its owner before it, though a type word ends there.
  func isOwnerOfPurpose(_ index: Int, _ owner: NounForm) -> Bool {
    guard reading.lexicon.language.family == .turkic, owner.grammaticalCase == .genitive,
      reading.isCapitalisedWord(index), reading.isCapitalisedWord(index + 1), reading.isCapitalisedWord(index + 2),
      reading.words[index + 1].mayBePossessed(in: .dative), reading.words[index + 1].key(in: .bodies) == nil
    else { return false }
    return (index + 2...index + 3).contains { head in
      reading.isCapitalisedWord(head)
        && reading.words.match(.bodies, at: head).map { reading.headsName($0.form, at: head) } == true
    }
  }

  /// «Елордадағы | Достық үйі»: where something is, by a word for a sort of town.
  private func isOfTown(_ index: Int) -> Bool {
    reading.isForm(index, of: .town) && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .attributive
  }

  /// «Səfiri | Selcan Universitetinin rektoru qəbul edib», «Ordu Milletvekili | Yeşil Vadi Derneği Başkanı»: who is received, with
  /// which the sentence begins, or a post that ends before the name of another body.
  private func isHolder(_ index: Int, head: Int) -> Bool {
    guard index + 1 < head, reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(index + 1) else {
      return false
    }
    guard reading.isInitial(index) else { return PostBoundary(reading: reading).endsPost(index) }
    guard let role = reading.words[index].form(in: .roles), !role.isPlural else { return false }
    return role.grammaticalCase == .accusative || role.possessor == .third && role.grammaticalCase == .nominative
      || PostBoundary(reading: reading).isOfficer(index, before: index + 1)
  }

  /// «Anar Quliyevin | Türk Birliyini (möhkəmləndirən təşəbbüsü)»: whose is what the sentence goes on to tell, and no union; but
  /// «Anar Quliyevin Fondu» and «Anar Quliyevin Ev Muzeyi» are named so.
  private func isOwner(_ index: Int, head: Int) -> Bool {
    let name = reading.words[index].name
    guard reading.lexicon.language.family == .turkic, index + 1 < head, name.isSurname, !name.ending.isEmpty,
      reading.caseOfName(index, name.ending) == .genitive, reading.isCapitalisedWord(index - 1),
      reading.words[index - 1].name.isGivenName, reading.words[index - 1].name.ending.isEmpty
    else { return false }
    return reading.words.match(.bodies, at: head)?.value != OrganizationKind.academia.rawValue
  }

  /// «(açıklamada,) Ak'ın | Bozkır Devlet Üniversitesini (ziyaret ettiği)»: whose doing a clause tells of, behind a mark; but «Atatürk'ün
  /// Evi» is named so.
  private func isOwnerOfClause(_ index: Int, head: Int) -> Bool {
    guard reading.lexicon.language.partsEndingsByApostrophe, index + 2 < head, reading.isCapitalisedWord(index + 1),
      reading.tokens[index].hasApostrophe, index > 0, reading.isMark(index - 1, ",")
    else { return false }
    return reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.form.possessor == nil }
  }

  /// «Milli Kitabxanada | Ümid Birliyinin sədri (çıxış edib)»: in which house something happens.
  private func isHouse(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, let body = reading.words[index].form(in: .bodies) else {
      return false
    }
    return body.grammaticalCase == .locative && !body.isPlural
  }

  /// «Журналисттерди | коргоо комитети», «Балдарды | колдоо борбору»: what a body does, in small letters right before its type word,
  /// has its object before it.
  func isObjectOfWork(_ index: Int, before head: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.lexicon.language.writesNamesInSmallLetters
      && index + 2 == head && !reading.tokens[index + 1].isCapitalised
      && reading.words[index + 1].isKey(of: .bodyModifiers) && !reading.words[index + 1].isKey(of: .ordinals)
      && reading.words[index].readings.contains {
        $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .accusative && $0.stem.count > 2
      }
  }

  /// «Protokole | X Üniversitesi Rektörü imza attı»: at the head of a sentence an inflected noun of the genre is no name.
  private func isObject(_ index: Int) -> Bool {
    let senses = reading.words[index]
    // «Türkiye» looks like «to the Turk», and «Bursa» like «to the grant».
    guard !senses.isKey(of: .countries), !senses.isKey(of: .cities) else { return false }
    return [LexicalTable.wordClasses, .commonNouns, .namedForums].contains { table in
      senses.form(in: table).map { $0.grammaticalCase.isLocal || $0.grammaticalCase == .accusative } ?? false
    }
  }
}

extension TokenizedArticle {
  /// «Сарапшылар | Түркі университеттері қауымдастығының отырысына (қатысты)»: who does something there, with which the sentence
  /// begins; where only the first word of a name has a capital, the next one begins it.
  func isActors(beforeNameAt index: Int) -> Bool {
    guard isInitial(index), lexicon.language.writesNamesInSmallLetters, isCapitalisedWord(index + 1),
      let role = words[index].form(in: .roles)
    else { return false }
    return role.isPlural && role.possessor == nil && role.grammaticalCase == .nominative
  }

  /// How many words name a sort of gathering.
  private static let longestGathering = 3

  /// «Дөңгелек үстелді | Ардагерлер кеңесінің төрағасы (ашты)», «Дөңгелек үстелге | Абай университетінің ректоры (қатысты)»: what is done
  /// to, at or for a gathering whose sort takes several words.
  func isObjectGathering(endingAt index: Int) -> Bool {
    guard lexicon.language.family == .turkic else { return false }
    let first = max(sentence(of: index).lowerBound, index + 1 - Self.longestGathering)
    return (first..<max(first, index)).contains { start in
      words.match(.forums, at: start).map {
        start + $0.length == index + 1
          && ($0.form.grammaticalCase == .accusative || $0.form.grammaticalCase.isLocal)
      } ?? false
    }
  }
}

extension TokenizedArticle {
  /// «Мындай | маалымат (Тышкы иштер министрлигинин …)»: a demonstrative with which a sentence begins, and no name.
  func beginsByPointing(_ index: Int) -> Bool {
    lexicon.language.family == .turkic && isInitial(index)
      && (words[index].isFunctionWord || isWord(index, [.demonstrative, .pronoun]))
  }
}
