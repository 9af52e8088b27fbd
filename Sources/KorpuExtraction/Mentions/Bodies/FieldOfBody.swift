internal import KorpuLanguage

/// Tells bodies that are named by what they are for, and whose type word needs no possessor: «Дин иштери боюнча | мамлекеттик
/// комиссия», «Аялдардын абалы боюнча | комиссия».
struct FieldOfBody {
  let reading: TokenizedArticle

  /// How many adjectives may stand between what a body is for and its type word.
  private static let longestAttribute = 3
  /// How many words what it is for has at most before the joiner.
  private static let longestField = 4

  /// Whether what a body is for, with a capital, ends before its type word.
  func isNamed(before head: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, reading.lexicon.language.family == .turkic else {
      return false
    }
    var joiner = head - 1
    let first = max(reading.sentence(of: head).lowerBound, head - 1 - Self.longestAttribute)
    while joiner > first, !isJoiner(joiner), reading.words[joiner].isKey(of: .bodyModifiers) { joiner -= 1 }
    return isJoiner(joiner) && start(before: joiner) != nil
  }

  /// «боюнча»: no «and», no «called after», and nothing that goes with a dative.
  func isJoiner(_ index: Int) -> Bool {
    guard reading.isWord(index, .joiner), !reading.isWord(index, [.conjunction, .naming, .purpose, .eve]), index > 0
    else { return false }
    return !reading.words[index - 1].mayBe(.dative)
  }

  /// The capitalised word with which begins what a body is for, plain nouns behind it: «Аялдардын абалы | боюнча».
  func start(before joiner: Int) -> Int? {
    let first = max(reading.sentence(of: joiner).lowerBound, joiner - Self.longestField)
    var index = joiner - 1
    while index > first, !reading.tokens[index].isCapitalised, isPlain(index) { index -= 1 }
    guard index >= first, index < joiner - 1, reading.isCapitalisedWord(index), isBeginning(index) else { return nil }
    return index
  }

  /// How many words what a body is for has at most where they are a list.
  private static let longestList = 16

  /// «Қишлоқ тараққиёти, сув хўжалиги ва экология масалалари бўйича (республика комиссияси)»: the capitalised word within a
  /// sentence with which begins what a body is for, be it a list of deeds and things.
  func startOfList(before head: Int, from floor: Int, besides people: Occupancy) -> Int? {
    guard reading.lexicon.language.writesNamesInSmallLetters, reading.lexicon.language.family == .turkic else {
      return nil
    }
    var joiner = head - 1
    while joiner > floor, !isJoiner(joiner), reading.words[joiner].isKey(of: .bodyModifiers) { joiner -= 1 }
    guard joiner > floor, isJoiner(joiner) else { return nil }
    var index = joiner - 1
    while index > floor, joiner - index < Self.longestList, !people[index], !reading.isCapitalisedWord(index),
      isOfList(index)
    {
      index -= 1
    }
    // «Howa gözegçiligini ösdürmek boýunça | müdirligi (HGM)»: with its short name behind, it may begin a sentence.
    let isWithin = index > floor && !reading.isInitial(index)
    guard index < joiner - 1, index >= floor, !people[index], reading.isCapitalisedWord(index),
      isWithin || hasShortName(head), isBeginning(index, isSentence: !isWithin)
    else { return nil }
    return index
  }

  /// «müdirligi | (HGM)»
  private func hasShortName(_ head: Int) -> Bool {
    reading.isMark(head + 1, "(") && reading.isMark(head + 3, ")") && reading.isShortName(head + 2)
  }

  /// «oshirish», «va», a comma in the list.
  private func isOfList(_ index: Int) -> Bool {
    if reading.tokens[index].kind == .mark { return reading.isListComma(at: index) }
    if reading.isWord(index, [.conjunction, .joiner]) || isPlain(index) { return true }
    // «ayollarning jamiyatdagi | oʻrni»
    // «kiçi | kärhanalary (ösdürmek)»
    if let sort = reading.words[index].form(in: .bodies), reading.tokens[index].kind == .word,
      sort.grammaticalCase == .attributive || sort.grammaticalCase == .accusative && sort.isPlural
    {
      return true
    }
    let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
    return reading.tokens[index].kind == .word && verb?.form == .nominal
  }

  /// How many words what a country's body is for has at most before the joiner.
  private static let longestNationalField = 6

  /// «Türkmenistanyň | zenanlaryň meseleleri boýunça (Milli merkezi)»: the first token of the country whose body is for
  /// what ends before the joiner, in languages in which the country in the genitive belongs to the name; but not
  /// «Türkmenistanyň teklibi boýunça», a country's own deed.
  func startOfCountry(before joiner: Int) -> Int? {
    let language = reading.lexicon.language
    guard language.namesAuthoritiesByGenitive, isJoiner(joiner), !isOwnDeed(joiner - 1) else { return nil }
    let first = max(reading.sentence(of: joiner).lowerBound, joiner - 1 - Self.longestNationalField)
    var index = joiner - 1
    while index > first, !reading.tokens[index].isCapitalised, isPlain(index) { index -= 1 }
    guard index >= first, index < joiner - 1 else { return nil }
    if let country = reading.longCountry(endingAt: index), country.form.grammaticalCase == .genitive {
      return index - country.length + 1
    }
    return reading.words[index].form(in: .countries)?.grammaticalCase == .genitive ? index : nil
  }

  private func isOwnDeed(_ index: Int) -> Bool {
    let readings = reading.words[index].readings.filter { $0.form.possessor == .third && $0.stem.count > 2 }
    return readings.contains { $0.form.grammaticalCase == .nominative } && !readings.contains(where: \.form.isPlural)
  }

  private func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !senses.isFunctionWord && !senses.isKnownVerb
      && [LexicalTable.roles, .bodies, .forums, .countries, .cities].allSatisfy { senses.key(in: $0) == nil }
      && !senses.readings.contains { $0.form.grammaticalCase.isLocal && $0.stem.count > 2 }
  }

  /// No place, office or body, nor a word that only begins the sentence.
  private func isBeginning(_ index: Int, isSentence: Bool = false) -> Bool {
    let senses = reading.words[index]
    return isPlain(index) && (isSentence || !reading.isAdverbial(index)) && senses.name.isGivenName == false
      && !senses.name.isKnownSurname
  }
}

extension TokenizedArticle {
  /// How many tokens stand at most between a comma of a list and the «and» before its last part.
  private static let longestPart = 10

  /// «bandligini oshirish | , bolalar huquqlari va taʼlim (masalalari)»: a comma between words in small letters, with an «and»
  /// to come.
  func isListComma(at comma: Int) -> Bool {
    guard isMark(comma, ","), comma > sentence(of: comma).lowerBound else { return false }
    let end = min(sentence(of: comma).upperBound, comma + 2 + Self.longestPart)
    let part = (comma + 1..<max(comma + 1, end)).prefix { index in
      !isWord(index, .conjunction) && !tokens[index].isCapitalised
        && (tokens[index].kind == .word || isMark(index, ",") && tokens[index - 1].kind == .word)
    }
    return tokens[comma - 1].kind == .word && part.count > 0 && isWord(comma + 1 + part.count, .conjunction)
  }

  /// How many words stand between «with» and the word that ends a field: «жаштар менен | иштөө | боюнча».
  private static let longestDeed = 2

  /// «yoshlar | bilan | ishlash bo'yicha»: whether a «with» belongs to what a body or a post is for.
  func isWithinField(_ comitative: Int) -> Bool {
    guard lexicon.language.family == .turkic else { return false }
    let end = min(sentence(of: comitative).upperBound, comitative + 2 + Self.longestDeed)
    let field = FieldOfBody(reading: self)
    guard let joiner = (comitative + 1..<max(comitative + 1, end)).first(where: { isWord($0, .joiner) }),
      joiner > comitative + 1, field.isJoiner(joiner)
    else { return false }
    return (comitative + 1..<joiner).allSatisfy { tokens[$0].kind == .word && !tokens[$0].isCapitalised }
  }
}
