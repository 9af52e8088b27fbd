internal import KorpuLanguage
internal import KorpuModel

/// Names that end in the given name, as Hungarians write theirs: «Halmos Péter», «Bíró András Zsolttal». Foreigners keep
/// their own order in the same sentence: «Oleg Karimov».
struct SurnameFirst {
  let reading: TokenizedArticle

  private var isUsual: Bool { reading.lexicon.language.family == .uralic }

  /// Whether a word is a given name, inflected or not.
  func isGivenName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index) else { return false }
    let name = reading.words[index].name
    if name.isGivenName { return true }
    guard !name.ending.isEmpty, name.isName, !name.isSurname else { return false }
    return reading.lexicon.senses(of: name.ending.nominative(of: reading.tokens[index].folded)).name.isGivenName
  }

  /// «Kardosné Gyurkó Katalin»: whether a word is a husband's name, which his wife bears before her own.
  func isMarried(_ index: Int) -> Bool {
    guard isUsual, reading.isCapitalisedWord(index),
      let husband = reading.lexicon.stems(of: reading.tokens[index].folded, without: .wife).first
    else { return false }
    return husband.unicodeScalars.count >= Self.shortestHusband && !isGivenName(index)
  }

  private static let shortestHusband = 3

  /// Whether a word that is common elsewhere may be the surname: a given name follows at once, «Bíró András».
  func canBegin(at index: Int) -> Bool {
    isUsual && reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
      && reading.tokens[index].folded.unicodeScalars.count > 2 && isGivenName(index + 1)
      && reading.sentence(of: index).contains(index + 1) && !isWhere(index)
      && reading.words[index].key(in: .commonNouns) == nil && reading.words[index].key(in: .honorifics) == nil
  }

  /// «Sulyok Tamást | Asztanában»: a city in a case that says where is no part of a name.
  func isWhere(_ index: Int) -> Bool {
    guard isUsual else { return false }
    // «a Köztársaság Nagykövetségéről | Askar Temirov»
    if let body = reading.words[index].form(in: .bodies), body.possessor == .third, body.grammaticalCase.isLocal {
      return true
    }
    guard let form = reading.words[index].form(in: .cities) else { return false }
    return [.locative, .dative, .ablative].contains(form.grammaticalCase)
  }

  /// «Dusanbéban»: no name by its shape, in the case of where.
  private func isUnknownPlace(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return senses.isUnknown && !senses.name.isName
      && senses.readings.contains {
        $0.form.grammaticalCase == .locative && $0.form.ending.length > Self.shortestEnding
          && $0.form.possessor == nil && $0.stem.unicodeScalars.count > Self.shortestTown
      }
  }

  /// «-on» is the end of many a name, «-ban» of few.
  private static let shortestEnding = 2
  private static let shortestTown = 3

  /// The case ending of a word that is a surname of the article without it: «Szarkót».
  func ending(of index: Int, amongSurnames surnames: some Collection<String>) -> CaseEnding? {
    guard isUsual else { return nil }
    let known = Set(surnames)
    return reading.words[index].readings.first { known.contains($0.stem) && $0.form.possessor == nil }?.form.ending
  }

  /// What of a run of capitalised words is such a name; `nil` where it is none.
  func name(in run: Range<Int>) -> Range<Int>? {
    guard isUsual, run.count >= 2 else { return nil }
    var start = run.lowerBound
    // «Megérkezett Halmos Péter»: what begins the sentence is no part of the name, unless given names follow it.
    if run.count > 2, reading.isInitial(start), !reading.words[start].name.isGivenName, !isBeforeForeigner(start),
      !isMarried(start),
      !(start + 1..<run.upperBound).allSatisfy(isGivenName)
    {
      start += 1
    }
    // «(koncertet adott) Dusanbéban | Halmos Péter»: a town that no table knows.
    if run.count > 2, start == run.lowerBound, isUnknownPlace(start), !isGivenName(start + 1), isGivenName(start + 2) {
      start += 1
    }
    // «Halmos Péter Facebook-oldalán»
    let family = isMarried(start) && start + 2 < run.upperBound && !isGivenName(start + 1) ? start + 1 : start
    let given = (family + 1..<run.upperBound).prefix(while: isGivenName)
    let others = othersGivenNames(at: given.endIndex, among: given.count)
    guard !given.isEmpty, others > 0 || !reading.words[start].name.isSurname || isGivenName(run.upperBound - 1) else {
      return nil
    }
    // «Recep Tayyip Erdogan»: a foreigner, whose surname comes last.
    let isForeign = given.endIndex < run.upperBound && reading.words[start].name.isGivenName
    if isForeign, others == 0 { return nil }
    return start..<given.endIndex - others
  }

  /// How many of the given names before a word are those of another, whose surname it is: «Halmos Péter Oleg | Karimovval»,
  /// «Halmos Péter Recep Tayyip | Erdogannal».
  private func othersGivenNames(at surname: Int, among count: Int) -> Int {
    // Of five names in a row the first two are one.
    let isFifth = count > 2 && isGivenName(surname) && reading.sentence(of: surname - 1).contains(surname)
    guard count > 1, isFifth || isForeignSurname(surname) else { return 0 }
    return min(count - 1, 2)
  }

  /// «Halmos Péter | Oleg Karimovval tárgyalt»: four names, of which the last is inflected or a surname.
  private func isBeforeForeigner(_ start: Int) -> Bool {
    let sentence = reading.sentence(of: start)
    guard sentence.contains(start + 3), isGivenName(start + 1), reading.words[start + 1].name.ending.isEmpty,
      reading.isCapitalisedWord(start + 2), !reading.words[start].isKnownVerb, !reading.words[start].isFunctionWord,
      reading.words[start].key(in: .commonNouns) == nil
    else { return false }
    // «Halmos Péter | Nagy Jánossal tárgyalt»
    guard isGivenName(start + 3) else { return isForeignSurname(start + 3) }
    return !isGivenName(start + 2) || isForeignSurname(start + 4)
  }

  /// «Halmos Péter Oleg | Karimovval tárgyalt»: the given name before it begins another name.
  private func isForeignSurname(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), reading.sentence(of: index - 1).contains(index), !isWhere(index),
      !reading.tokens[index].isAbbreviation, !reading.tokens[index].folded.contains(ascii: "-")
    else { return false }
    let senses = reading.words[index]
    return senses.name.isSurname
      || senses.isUnknown && !senses.readings.contains { $0.form.grammaticalCase == .locative }
  }
}

extension Lexicon {
  /// Which word of a full name is the surname: the last, or the first where Hungarians put it there, and Russian lists and
  /// official texts, «Лурова Лейла», «Беков Аскар Маратович», as Turkic ones do before a father's name of this shape.
  func surname(among words: [String]) -> String? {
    if language.family == .turkic, words.count > 2, let first = words.first, let last = words.last {
      return senses(of: last).name.isPatronymic && senses(of: first).name.isSurname ? first : last
    }
    // «F. Kovács Sándor»: an initial before the surname is none.
    let whole = language.family == .uralic ? Array(words.drop { $0.unicodeScalars.count < 2 }) : words
    guard [.uralic, .slavic].contains(language.family), whole.count > 1, let first = whole.first, let last = whole.last
    else { return words.last }
    let shape = senses(of: last).name
    if language.family == .slavic {
      let endsInGiven = !shape.isSurname && (shape.isGivenName || shape.isPatronymic)
      return endsInGiven && senses(of: first).name.isSurname ? first : last
    }
    return shape.isGivenName && !shape.isSurname ? first : last
  }
}
