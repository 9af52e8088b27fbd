internal import KorpuLanguage
internal import KorpuModel

/// What follows the type word in a Russian name: a chain of genitives, «культуры и спорта Республики Казахстан», «по делам
/// молодежи», «имени Абая», «при Президенте».
struct SlavicComplement {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens belong to the name from one on, or `nil`.
  func length(at index: Int, limit: Int) -> Int? {
    if reading.isWord(index, .conjunction) || reading.isMark(index, ",") {
      return joint(at: index, limit: limit)
    }
    // «Администрация Президента Республики Узбекистан | по вопросам …»: a country ends the name.
    if index > 0, isPlace(index - 1), !reading.isCapitalisedWord(index) { return nil }
    // «по делам молодежи», «имени Абая», «для детей»
    if reading.isWord(index, .joiner) {
      guard index + 1 < limit, reading.tokens[index + 1].kind == .word, !isVerb(index + 1) else { return nil }
      return 2
    }
    return isGenitive(index) ? 1 : nil
  }

  /// «культуры и спорта»: what goes on after the conjunction is in the genitive, and no name of its own.
  private func joint(at index: Int, limit: Int) -> Int? {
    guard index + 1 < limit, isGenitive(index + 1), !startsName(index + 1) else { return nil }
    return 2
  }

  private func startsName(_ index: Int) -> Bool {
    [LexicalTable.bodies, .knownBodies, .forums, .countries].contains { reading.words.match($0, at: index) != nil }
  }

  private func isGenitive(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !people[index], !isVerb(index) else { return false }
    let senses = reading.words[index]
    if senses.isFunctionWord { return false }
    if let role = senses.form(in: .roles), role.grammaticalCase == .nominative, !token.isCapitalised { return false }
    if let country = reading.words.match(.countries, at: index) {
      // «Республики Казахстан»: the country's own name stands in the nominative.
      return country.form.grammaticalCase == .genitive || index > 0 && reading.longCountry(endingAt: index) != nil
    }
    if reading.longCountry(endingAt: index) != nil || reading.isInLongCountry(index) { return true }
    // «АН Узбекистана», «СНГ»: abbreviations have no endings.
    if token.isAbbreviation { return senses.name.isGivenName == false }
    return senses.readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 1 }
  }

  /// Whether a country or a city ends at a token.
  private func isPlace(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.longCountry(endingAt: index) != nil
      || reading.isCapitalisedWord(index) && [LexicalTable.countries, .cities].contains { senses.key(in: $0) != nil }
  }

  private func isVerb(_ index: Int) -> Bool { reading.words[index].isKnownVerb }
}
