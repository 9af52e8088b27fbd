internal import KorpuLanguage
internal import KorpuModel

/// Finds the countries and peoples with which the name of a body begins.
struct CountryBeforeName {
  let reading: TokenizedArticle
  let people: Occupancy
  /// The first token that may belong to the name.
  let first: Int

  /// «Венгриянын | элчилиги», «АКШнын | башкы консулдугу»: whose a mission is belongs to its name, also in the genitive.
  func sender(ofMission head: Range<Int>, from start: Int) -> Int? {
    let owner = start - 1
    guard owner >= first, reading.lexicon.language.family == .turkic, reading.isForm(head.upperBound - 1, of: .mission),
      (start..<head.lowerBound).allSatisfy({ reading.words[$0].isKey(of: .bodyModifiers) })
    else { return nil }
    if let country = reading.longCountry(endingAt: owner), country.form.grammaticalCase == .genitive {
      return max(first, owner - country.length + 1)
    }
    return reading.words[owner].form(in: .countries)?.grammaticalCase == .genitive ? owner : nil
  }

  /// «Казакстандын | маданият министрлиги», «Өзбекстандын | илимдер академиясы»: what is unique through its country needs no
  /// capital where names are written in small letters.
  func isOwner(of attributes: Range<Int>, _ head: Range<Int>) -> Bool {
    let owner = attributes.lowerBound - 1
    guard owner >= first, reading.lexicon.language.family == .turkic,
      reading.lexicon.language.writesNamesInSmallLetters,
      attributes.contains(where: { reading.words[$0].isKey(of: .bodyModifiers) && !reading.isWord($0, .joiner) }),
      attributes.allSatisfy({ !reading.words[$0].isKey(of: .ordinals) }),
      let type = reading.words.match(.bodies, at: head.lowerBound),
      [OrganizationKind.government, .academia, .ngo].contains(where: { $0.rawValue == type.value })
    else { return false }
    let country = reading.longCountry(endingAt: owner)?.form ?? reading.words[owner].form(in: .countries)
    return country?.grammaticalCase == .genitive
  }

  /// «a | magyar–kazah Üzleti Tanács»: where two peoples begin, of whose countries a body is in Hungarian.
  func peoples(before start: Int) -> Int? {
    guard reading.lexicon.language.family == .uralic, start > first, !reading.tokens[start - 1].isCapitalised else {
      return nil
    }
    if reading.nationalities(at: start - 1).count > 1 { return start - 1 }
    guard start - 3 >= first, reading.isDash(start - 2), !reading.tokens[start - 2].followsSpace,
      !reading.tokens[start - 1].followsSpace, !reading.tokens[start - 3].isCapitalised,
      [start - 1, start - 3].allSatisfy({ reading.nationalities(at: $0).count == 1 })
    else { return nil }
    return start - 3
  }

  /// «İran - | Türkiye Müşterek Ticaret Odası», «Qirgʻiz–| Oʻzbek xalqaro universiteti»: the first of two countries or peoples
  /// that a dash joins.
  func otherCountry(before start: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, start - 2 >= first,
      reading.isMark(start - 1, "-") || reading.isMark(start - 1, "–"),
      reading.isCapitalisedWord(start - 2), !people[start - 2],
      let second = country(at: start), let other = country(at: start - 2), other != second
    else { return nil }
    return start - 2
  }

  /// The code of a country, or of a people's, that a word names without an ending.
  private func country(at index: Int) -> String? {
    let senses = reading.words[index]
    if senses.form(in: .countries) == NounForm() { return senses.value(in: .countries) }
    return senses.isKey(of: .demonyms) ? senses.value(in: .demonyms) : nil
  }
}
