internal import KorpuLanguage
internal import KorpuModel

/// A run of words read as a name.
extension PersonRecognizer {
  func slavicName(in run: Range<Int>) -> MentionCandidate? {
    let rules = SlavicNameRules(reading: reading)
    if run.count == 1 { return rules.isSurnameAlone(at: run.lowerBound) ? candidate(run, confidence: 0.8) : nil }
    return rules.name(in: run).map { candidate($0.tokens, confidence: $0.confidence) }
  }

  /// - Parameter isListed: Whether the run goes on a list of people whom one position introduces.
  func name(in run: Range<Int>, isListed: Bool = false) -> MentionCandidate? {
    let first = reading.words[run.lowerBound].name
    let last = reading.words[run.upperBound - 1].name
    let isIntroduced =
      isListed || introduction.isGiven(at: run.lowerBound) || UralicPersonName(reading: reading).isTitled(run)
      || unknown.isRecurrent(run) || NameByOrigin(reading: reading).isGiven(run)
      || EnglishNameBeforePost(reading: reading).isGiven(behind: run)
      || SportingCodes(reading: reading).isBehind(run)
    // «Tələbə Gənclərin Asudə Vaxtı …» is the name of something.
    if isIntroduced, !isListed, !introduction.isFirm(at: run.lowerBound), run.contains(where: isPlural) { return nil }
    // «Sodiqov Anvar Botirovich», «Ziyabek Asanovich Omarov»
    let isFull =
      first.isSurname && last.isPatronymic
      || run.count == 3 && last.isSurname && reading.words[run.lowerBound + 1].name.isPatronymic
    // «Teftiş | Demir»: a surname that is a word, too, shows a name only behind a given one.
    let hasSurname = last.isSurname && (!last.isKnownSurname || first.isGivenName)
    guard isIntroduced || first.isGivenName || hasSurname || isFull else { return nil }
    guard isIntroduced || !isDoubtful(run, isFull: isFull) else { return nil }
    return candidate(
      run,
      confidence: isIntroduced && (last.isSurname || first.isGivenName)
        ? 0.98 : isIntroduced || (last.isSurname && (first.isGivenName || !last.ending.isEmpty)) ? Self.plain : 0.8)
  }

  /// Whether the words of a name that nothing introduces may as well name something else.
  private func isDoubtful(_ run: Range<Int>, isFull: Bool) -> Bool {
    let first = reading.words[run.lowerBound].name
    let last = reading.words[run.upperBound - 1].name
    // A weak reason at the head of a sentence is none: its capital says nothing.
    let isStranger = reading.lexicon.language.family == .uralic && last.isSurname
    if !first.isGivenName, !isFull, reading.isInitial(run.lowerBound),
      !(isStranger && reading.words[run.lowerBound].isUnknown)
    {
      return true
    }
    // A given name with any word after it: then the word must not look like another noun's form.
    if !last.isName,
      isLocal(run.upperBound - 1) || reading.isInQuotationMarks(run)
        || EnglishMiddleInitial(reading: reading).countOfWords(in: run) > 3
    {
      return true
    }
    return reading.words[run.lowerBound].key(in: .commonNouns) != nil && !last.isSurname
  }

  /// People are seldom where something happens.
  func isLocal(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.grammaticalCase == .locative || $0.form.grammaticalCase == .ablative
    }
  }

  func isPlural(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return !senses.name.isGivenName && senses.readings.contains { $0.form.isPlural && $0.stem.count > 2 }
  }

  /// «T.Əliyev», «İ. Həbibbəyli», «A.B. Quliyev», «Sh.Mirziyoyev».
  func initialledName(at index: Int) -> MentionCandidate? {
    var surname = index
    while surname < index + 4, reading.endsInitial(at: surname + 1) {
      surname += 2
      // «К.-Ж. Токаев»
      if reading.isDash(surname), !reading.tokens[surname].followsSpace { surname += 1 }
    }
    guard surname > index, canBePartOfName(surname) || isNamedLikeCity(surname, behind: index),
      !isTitle(index..<surname),
      !reading.lexicon.language.isOneLetter(reading.tokens[surname].folded),
      !OtherInitial(reading: reading).isNone(index, before: surname)
    else { return nil }
    return candidate(index..<surname + 1 + countOfNames(after: surname), confidence: 0.95)
  }

  /// How many names go on behind the first after initials.
  private func countOfNames(after word: Int) -> Int {
    guard isGivenName(word, before: word + 1), !PairOfPeople(reading: reading).begins(behindInitialled: word) else {
      return 0
    }
    return isForeigner(word, before: word + 1) && isForeigner(word, before: word + 2)
      && !SurnameFirst(reading: reading).isGivenName(word + 3) ? 2 : 1
  }

  /// «M. Rifat | Karataş», «C. Leyla | Korkmaz Toprak»: in Hungarian a foreigner's given name, and a surname that is none.
  private func isForeigner(_ given: Int, before surname: Int) -> Bool {
    let name = reading.words[given].name
    return reading.lexicon.language.family == .uralic && name.isGivenName && name.ending.isEmpty
      && reading.sentence(of: given).contains(surname) && canBePartOfName(surname)
      && !SurnameFirst(reading: reading).isGivenName(surname)
  }

  /// «Беков А.А.»: in Russian initials may stand behind the surname, too.
  func nameBeforeInitials(at surname: Int) -> MentionCandidate? {
    let isEnglish = reading.lexicon.language.family == .germanic
    guard reading.isSlavic || isEnglish, canBePartOfName(surname) else { return nil }
    let order = SlavicSurnameFirst(reading: reading)
    if isEnglish, !order.hasTwoInitials(after: surname) { return nil }
    return order.endOfInitials(after: surname, isTitled: introduction.isGiven(at: surname)).map {
      order.reordered(candidate(surname..<$0, confidence: 0.95), initialsFrom: surname + 1)
    }
  }

  /// «ilçisi T.Oral»: behind a position and an initial a city's name without endings is a surname.
  private func isNamedLikeCity(_ surname: Int, behind initial: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isCapitalisedWord(surname) && !taken[surname]
      && !countries[surname] && !reading.tokens[surname].isAbbreviation
      && reading.words[surname].form(in: .cities) == NounForm() && introduction.isFirm(at: initial)
  }

  /// Whether the word after an initial is a given name, before the surname or, in Hungarian, behind it: «N. Bilal | Aydemir»,
  /// «B. Halmos | Péter».
  private func isGivenName(_ word: Int, before next: Int) -> Bool {
    guard canBePartOfName(next) else { return false }
    switch reading.lexicon.language.family {
    case .uralic: return SurnameFirst(reading: reading).isGivenName(next) || isForeigner(word, before: next)
    case .turkic:
      let name = reading.words[word].name
      return name.isGivenName && reading.isCapitalisedWord(next)
        && (!name.isSurname || isSurnameBehindGivenName(next))
    case .slavic, .germanic: return false
    }
  }

  /// «M.Vural | Önal»: in Turkish what else is no name but a surname.
  private func isSurnameBehindGivenName(_ word: Int) -> Bool {
    let name = reading.words[word].name
    return reading.lexicon.language.hasSurnamesOfAnyShape && name.isSurname && !name.isGivenName
  }

  /// «H.E. | Gabor Szabo», «E. | Gabor Szabo»: initials that are a title, or the rest of one; «T.C. | Ankara»: or a country.
  private func isTitle(_ initials: Range<Int>) -> Bool {
    var start = initials.lowerBound
    while start > 1, initials.lowerBound - start < 4, reading.endsInitial(at: start - 1) { start -= 2 }
    let letters = (start..<initials.upperBound).filter { reading.tokens[$0].kind == .word }
    guard letters.count > 1 else { return false }
    let title = letters.map { reading.tokens[$0].folded }.joined(separator: ".")
    let senses = reading.lexicon.senses(of: title)
    return senses.isKey(of: .honorifics) || senses.isKey(of: .countries)
  }

  func candidate(_ tokens: Range<Int>, confidence: Double, known: CaseEnding? = nil) -> MentionCandidate {
    let last = tokens.upperBound - 1
    if reading.lexicon.language.family == .slavic {
      let inflected = SlavicPersonName(reading: reading).finding(of: tokens)
      return MentionCandidate(
        tokens: tokens, type: .person, name: inflected.name,
        grammaticalCase: inflected.cases.isDisjoint(with: .genitive) || inflected.cases.contains(.nominative)
          ? .nominative : .genitive, cases: inflected.cases, confidence: confidence)
    }
    if reading.lexicon.language.family == .uralic {
      let inflected = UralicPersonName(reading: reading).finding(of: tokens, known: known)
      return MentionCandidate(
        tokens: tokens, type: .person, name: reading.nominative(of: tokens, without: inflected.ending),
        grammaticalCase: inflected.grammaticalCase, cases: inflected.cases, confidence: confidence)
    }
    var ending =
      reading.isForm(last, of: .descent) ? reading.endingOfDescent(at: last) : reading.words[last].name.ending
    if let ofLeader = endingOfLeader(tokens) { ending = ofLeader }
    if ending.isEmpty { ending = NameCase(reading: reading).endingByContext(of: last) }
    // «Ziya Öztürkler»: in Turkish of one the surname itself ends so.
    let mayBeMany = !reading.lexicon.language.hasSurnamesOfAnyShape || reading.isListJoint(tokens.lowerBound - 1)
    if mayBeMany {
      let many = reading.endingOfMany(at: last)
      // «Qodirova|lardan»: the ending of the case alone would leave that of the plural.
      if many.length > ending.length { ending = many }
    }
    if ending.isEmpty { ending = reading.endingOfCopula(at: last) }
    // «Rector Askar Toprak's | office»: a surname that no table knows.
    if ending.isEmpty, reading.lexicon.language.family == .germanic { ending = reading.possessiveEnding(of: last) }
    let isAlso = reading.isAlso(tokens)
    return MentionCandidate(
      tokens: tokens, type: .person, name: reading.nominative(of: tokens, without: ending),
      grammaticalCase: isAlso ? .nominative : reading.caseOfName(last, ending), confidence: confidence)
  }

  /// «(Prezident Rəcəb Tayyib) Ərdoğan|ın», and no «Ərdoğa»: the ending without which tables know a leader by the name.
  private func endingOfLeader(_ tokens: Range<Int>) -> CaseEnding? {
    let last = tokens.upperBound - 1
    let (name, word) = (reading.words[last].name, reading.tokens[last].folded)
    guard reading.lexicon.language.family == .turkic, tokens.count > 1, !(name.isSurname && name.ending.isEmpty) else {
      return nil
    }
    let given = reading.text(of: tokens.lowerBound..<last)
    let isLeader = { (surname: String) in reading.lexicon.country(ofLeader: given + " " + surname) != nil }
    guard !isLeader(name.ending.nominative(of: word)) else { return nil }
    return reading.words[last].readings.first { noun in
      noun.form.possessor == nil && !noun.form.isPlural && !noun.form.ending.isEmpty
        && noun.form.ending.restored.isEmpty && isLeader(noun.stem)
    }.map { CaseEnding(length: word.utf8.count - $0.stem.utf8.count) }
  }
}
