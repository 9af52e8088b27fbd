internal import KorpuLanguage
internal import KorpuModel

/// Which words may be part of a name.
extension PersonRecognizer {
  /// «sədri Natiq Sultan»: after a position a name may begin with a word that is a common one elsewhere.
  func canFollowPosition(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !taken[index], !reading.tokens[index].isAbbreviation,
      introduction.isGiven(at: index)
    else { return false }
    let senses = reading.words[index]
    // «sədri Misir Mərdanov»: some countries are given names too.
    if countries[index] {
      // «министр Республики Казахстан | Актоты Бекова»
      guard !reading.isSlavic else { return false }
      return senses.isKey(of: .countries) && reading.isCapitalisedWord(index + 1)
        && reading.words[index + 1].name.isName && introduction.isFirm(at: index)
    }
    // «sədri Vəkil Qarayev», but not «sədri Professor Anar Quliyev»
    let isTitle = senses.key(in: .roles) != nil || senses.isKey(of: .honorifics)
    // «Secretary General | Ambassador Omarov» has two titles.
    // «Speaker of the Kyrgyzstan | Parliament X»
    if isTitle || senses.key(in: .bodies) != nil, reading.lexicon.language.family == .germanic { return false }
    // «Birliği Başkanı | Başkanı Yurtsever»: a post printed twice.
    if reading.lexicon.language.family == .turkic, senses.form(in: .roles)?.possessor == .third,
      !senses.name.isGivenName
    {
      return false
    }
    // «Sayın | Büyükelçi Omarov» has a title and an office.
    if reading.lexicon.language.leavesOutEndingsInTitles, isOfficeBehindTitle(index) { return false }
    if isTitle { return reading.isCapitalisedWord(index + 1) && !reading.isCapitalisedWord(index + 2) }
    // «Президент | Жарлығымен»: what is somebody's, in another case, begins no name.
    if let noun = senses.form(in: .commonNouns), noun.possessor != nil, noun.grammaticalCase != .nominative {
      return false
    }
    return senses.isFunctionWord || senses.key(in: .commonNouns) != nil || senses.isKey(of: .cities)
      || isNamedLikeGathering(index)
  }

  /// «Sayın | Büyükelçi Omarov», «Sayın | Vali Omarov»: the word for a position behind a title that anybody may have.
  private func isOfficeBehindTitle(_ index: Int) -> Bool {
    let roles = RoleFinder(reading: reading)
    return roles.role(endingBefore: index) == nil && roles.title(endingBefore: index) != nil
      && reading.words[index].form(in: .roles) == NounForm() && !reading.words[index].name.isGivenName
  }

  /// «sədri | Şənlik Əliyev»: a sort of gathering, before a surname by its shape and behind a post.
  private func isNamedLikeGathering(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.words[index].form(in: .forums) == NounForm()
      && introduction.isFirm(at: index) && reading.isCapitalisedWord(index + 1)
      && reading.words[index + 1].name.isSurname
  }

  /// «А. Беков», «I. Omarov»: an initial may be a word of the grammar elsewhere.
  func canBeInitial(_ index: Int) -> Bool {
    reading.endsInitial(at: index + 1) && !taken[index] && reading.sentence(of: index).contains(index + 2)
  }

  /// «Bíró András»: so may a surname before a given name.
  func canBeSurname(_ index: Int) -> Bool {
    SurnameFirst(reading: reading).canBegin(at: index) && !taken[index] && !countries[index]
      && !reading.tokens[index].isAbbreviation
  }

  /// «Rektör Ahmet | Toprak», «Rektör Ahmet | Karaman»: behind a position alone a given name says that the common noun or
  /// the town after it is a surname, where it has no possessor and no other name goes on from it, as in «Vali Kemal | Toprak
  /// Mahsulleri Ofisi».
  private func isSurname(_ index: Int, behindGivenName first: Int) -> Bool {
    let given = reading.words[first].name
    guard reading.lexicon.language.family == .turkic, given.isGivenName, given.ending.isEmpty,
      reading.words[first].key(in: .commonNouns) == nil, introduction.isGiven(at: first),
      let form = reading.words[index].form(in: .commonNouns) ?? formOfTown(index), form.possessor == nil, !form.isPlural
    else { return false }
    return !reading.isCapitalisedWord(index + 1)
      || [LexicalTable.cities, .countries].contains { reading.words[index + 1].key(in: $0) != nil }
  }

  /// The form of a town's name that does not say where something is: not «Başkan Ahmet | Karaman'da».
  private func formOfTown(_ index: Int) -> NounForm? {
    reading.words[index].form(in: .cities).flatMap {
      [.nominative, .genitive, .accusative].contains($0.grammaticalCase) ? $0 : nil
    }
  }

  /// «Milletvekili Yaşar | Karadağ»: behind a position and a given name so may a country, where no other name goes on.
  private func isNamesake(_ index: Int, behindGivenName first: Int) -> Bool {
    let given = reading.words[first].name
    return reading.lexicon.language.family == .turkic && countries[index] && !countries[first]
      && reading.words[index].isKey(of: .countries) && !reading.isCapitalisedWord(index + 1)
      && given.isGivenName && given.ending.isEmpty && reading.words[first].key(in: .commonNouns) == nil
      && introduction.isFirm(at: first)
  }

  /// «sədri İlham Nazir»: so may the second word.
  func canEndName(_ index: Int, after first: Int) -> Bool {
    if reading.isCapitalisedWord(index), !taken[index], canBePartOfName(first),
      isNamesake(index, behindGivenName: first)
    {
      return true
    }
    if reading.isCapitalisedWord(index), !taken[index], !reading.tokens[index].isAbbreviation, !countries[index],
      canBePartOfName(first), isSurname(index, behindGivenName: first)
    {
      return true
    }
    if isNamedLikeTown(index, behindGivenName: first) { return true }
    if reading.isSlavic, index == first + 1, !taken[index], canBePartOfName(first), introduction.isGiven(at: first),
      SlavicNameRules(reading: reading).isNamedLikeThing(index)
    {
      return true
    }
    guard reading.isCapitalisedWord(index), !taken[index], !reading.tokens[index].isAbbreviation, !countries[index],
      canBePartOfName(first) || reading.words[first].isKey(of: .cities), introduction.isFirm(at: first)
    else { return false }
    let senses = reading.words[index]
    // «Şeyh Edebali | Üniversitesi»
    if senses.form(in: .bodies)?.possessor == .third { return false }
    // «Derneği Başkanı Bursa | Milletvekili (Metin)»: a second post in a town.
    if reading.lexicon.language.family == .turkic,
      senses.form(in: .roles)?.possessor == .third || PostBoundary(reading: reading).endsPost(index)
    {
      return false
    }
    // «Kissné | Dr. (Szabó Orsolya)»
    if senses.isKey(of: .honorifics), reading.isMark(index + 1, "."), SurnameFirst(reading: reading).isMarried(first) {
      return false
    }
    // «Head of the OSCE | Baku Office»
    if reading.words[first].isKey(of: .cities), senses.key(in: .bodies) != nil { return false }
    if senses.isKey(of: .cities) { return !isFullName(endingBefore: index) }
    if senses.isFunctionWord { return true }
    // «Fərhad Azadi»: what looks like an accusative is no more than the name's end.
    return [LexicalTable.roles, .honorifics, .commonNouns].contains { table in
      senses.form(in: table).map { $0.grammaticalCase == .nominative || $0.grammaticalCase == .accusative } ?? false
    }
  }

  /// «vəkili Kamran Bayramov | Kiyev Universitetində (olub)»: behind a given name and a surname a town is where somebody is.
  private func isFullName(endingBefore index: Int) -> Bool {
    index > 1 && reading.words[index - 1].name.isSurname && reading.words[index - 2].name.isGivenName
      && reading.isCapitalisedWord(index - 2)
  }

  /// «Anna | Fejér (spoke)»: in English a town behind somebody's given name, with no comma between, is the surname.
  private func isNamedLikeTown(_ index: Int, behindGivenName first: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, index == first + 1, reading.isCapitalisedWord(index),
      !taken[index], !countries[index], reading.words[index].isKey(of: .cities), canBePartOfName(first)
    else { return false }
    let senses = reading.words[first]
    let isOnlyName = ![LexicalTable.cities, .countries, .honorifics, .roles].contains { senses.key(in: $0) != nil }
    return senses.name.isGivenName && isOnlyName && !reading.isCapitalisedWord(index + 1)
  }

  func canBePartOfName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !taken[index] else { return false }
    let token = reading.tokens[index]
    let senses = reading.words[index]
    if token.isAbbreviation {
      return isCaptioned(index) || isSurnameInCapitals(index) || SportingCodes(reading: reading).isSurname(index)
    }
    if senses.isFunctionWord || SurnameFirst(reading: reading).isWhere(index) || reading.isHyphenatedAdjective(index)
      || UralicNamesake(reading: reading).isPageOfSite(index)
    {
      return false
    }
    if reading.isSlavic, SlavicNameRules(reading: reading).isNoName(index) { return false }
    if countries[index], !senses.name.isGivenName, !isInflectedNamesake(index) { return false }
    if reading.lexicon.language.family == .turkic,
      reading.isSiteName(index) || isTitleOrNumber(index) || isRegion(index) || isOurs(index) || isDistrict(index)
    {
      return false
    }
    // «Kamran Bayramov | Kiyev (Universitetində)»: a town that ends as surnames do.
    if senses.isKey(of: .cities), isFullName(endingBefore: index) { return false }
    // «Yaşar Bayramov | Türkiyəli (qonaqlarla görüşüb)»: so is the people of a country, before whom it is said of.
    if reading.lexicon.language.family == .turkic, senses.isKey(of: .demonyms), isFullName(endingBefore: index),
      !reading.isCapitalisedWord(index + 1), reading.tokens.indices.contains(index + 1),
      reading.tokens[index + 1].kind == .word, !reading.words[index + 1].isKnownVerb
    {
      return false
    }
    if senses.name.isGivenName || senses.name.isSurname && !isInflectedType(index) { return true }
    for table in [LexicalTable.roles, .honorifics, .bodies, .forums, .namedForums, .commonNouns]
    where senses.key(in: table) != nil { return false }
    // «Gayriresmi Toplantısı»
    if let match = reading.words.match(.forums, at: index), match.length > 1 { return false }
    // «Fərhad Novruzlu | Bakıda»
    if let form = senses.form(in: .cities), form.grammaticalCase.isLocal || form.grammaticalCase == .attributive {
      return false
    }
    // «Bağdad Amreyev»: some cities are given names too.
    let isCity =
      senses.isKey(of: .cities)
      && !(reading.isCapitalisedWord(index + 1) && reading.words[index + 1].name.isSurname)
    return !isCity
  }

  /// «(Birgə) | Komissiyanın»: a type word with an ending that makes it look like a surname.
  private func isInflectedType(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, let form = reading.words[index].form(in: .bodies) else {
      return false
    }
    return form != NounForm()
  }

  /// «Данию | Загидуллину»: a given name in another case that a country has too, before a surname.
  private func isInflectedNamesake(_ index: Int) -> Bool {
    reading.isSlavic && reading.words[index].name.isInflectedGivenName && reading.isCapitalisedWord(index + 1)
      && reading.words[index + 1].name.isSurname
  }

  /// «(Rejep Demir) | Daglyk Garabagyň (ähmiýeti)»: the first word of a region's name of several words.
  private func isRegion(_ index: Int) -> Bool {
    let name = reading.words[index].name
    return !name.isGivenName && !name.isSurname
      && reading.words.match(.cities, at: index).map { $0.length > 1 } ?? false
  }

  /// «Eyüp | İlçe (Jandarma Komutanı)», «Kemal | İl (Müdürü)»: in Turkish the word for what a place is, in the name of an office there.
  private func isDistrict(_ index: Int) -> Bool {
    reading.lexicon.language.leavesOutEndingsInTitles && reading.isForm(index, of: .town)
      && reading.words[index].form(in: .wordClasses) == NounForm() && !reading.words[index].name.isGivenName
  }

  /// «Gahryman | Serdarymyzyň», «Kurucu | Önderimizin»: nobody's own name is said to be ours. «My» ends like many a
  /// name, «İbrahim», and «our» has one more letter in all the languages.
  private func isOurs(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard !senses.name.isGivenName, !senses.name.isSurname else { return false }
    let word = reading.tokens[index].folded
    return senses.readings.contains { noun in
      noun.form.possessor == .first && noun.stem.count > Self.shortestNoun
        && word.dropFirst(noun.stem.count).prefix(Self.longestOur).contains { $0 == "z" || $0 == "з" }
    }
  }

  /// A noun of more letters is told from its ending surely: «Demirimiz», but not «Temiz».
  private static let shortestNoun = 3
  /// How many letters the ending for «our» has at most, the last of the noun before it: «-ğymyz».
  private static let longestOur = 5

  /// «Ulu | Öndər»: the first of two words of a title; «I | Bakı (forumu)»: which of many it is.
  private func isTitleOrNumber(_ index: Int) -> Bool {
    if reading.words[index].isKey(of: .ordinals), !reading.words[index].name.isName { return true }
    return reading.words.match(.honorifics, at: index).map { $0.length > 1 } ?? false
  }

  /// A shorter word in capitals is rather an abbreviation.
  private static let shortestSurname = 4

  /// «Rektör Prof. Dr. Kenan | AYDEMİR»: a surname in capitals, where a position or a title stands before the given name.
  private func isSurnameInCapitals(_ index: Int) -> Bool {
    guard [.turkic, .germanic, .slavic].contains(reading.lexicon.language.family), index > 0,
      reading.isCapitalisedWord(index - 1), !reading.tokens[index - 1].isAbbreviation,
      reading.tokens[index].folded.count >= Self.shortestSurname
    else { return false }
    if reading.isSlavic, !reading.words[index].name.isSurname { return false }
    // In English such surnames come from Turkish papers, whatever stands before the name.
    let isGiven = reading.lexicon.language.family == .germanic || introduction.isGiven(at: index - 1)
    // «Doç. Dr. Akbota | OMAROVA»: behind a title the shape of the surname is enough.
    let isShaped = reading.lexicon.language.family == .turkic && reading.words[index].name.isSurname
    return (reading.words[index - 1].name.isGivenName || isShaped) && isGiven
      && !reading.words[index].isKey(of: .knownBodies)
      && !reading.words[index].isKey(of: .countries)
  }

  /// «Аида | ОМАРОВА, министр:»: a surname in capitals in the caption above a speech; elsewhere it is a by-line's.
  private func isCaptioned(_ index: Int) -> Bool {
    let sentence = reading.sentence(of: index)
    return index == sentence.lowerBound + 1 && reading.startsParagraph(index - 1)
      && reading.isMark(sentence.upperBound - 1, ":") && reading.words[index].name.isSurname
      && reading.words[index - 1].name.isGivenName
  }
}

extension TokenizedArticle {
  /// «Xəbər|.az», «Xəbər|.com-a»: the first part of the address of a site.
  func isSiteName(_ index: Int) -> Bool {
    let next = index + 2
    return tokens.indices.contains(next) && isMark(index + 1, ".") && !tokens[index + 1].followsSpace
      && tokens[next].kind == .word && !tokens[next].followsSpace && !tokens[next].isCapitalised
  }
}
