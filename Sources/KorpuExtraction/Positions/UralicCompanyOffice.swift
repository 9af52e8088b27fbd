internal import KorpuLanguage
internal import KorpuModel

/// Reads offices of state of those who accompany a foreign head in Hungarian: «Az üzbég elnököt elkísérte | X külügyminiszter és Y
/// mezőgazdasági miniszter»: they are of his country.
struct UralicCompanyOffice {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    // A host with a Hungarian name may see a guest off, too.
    guard scene.isForeign(person.entity), person.isIn(.nominative),
      let title = TitleAfterName(reading: reading).title(after: person.tokens.upperBound), title.nationality == nil,
      title.role.isOfState, let country = country(accompaniedBy: person)
    else { return nil }
    return Position(
      holder: country, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: person.tokens.upperBound..<title.title.upperBound, confidence: 0.8)
  }

  private func country(accompaniedBy person: LocatedMention) -> Int? {
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    let verb = sentence.first { reading.isWord($0, .accompanying) && !reading.isQuoted($0) && !reading.isNegated($0) }
    guard let verb else { return nil }
    let clause = UralicClause(reading: reading).clause(of: verb..<verb + 1)
    guard clause.contains(person.tokens.lowerBound) else { return nil }
    let countries = Set(clause.compactMap(countryOfHead))
    return countries.count == 1 ? countries.first : nil
  }

  /// «az üzbég | elnököt», «X üzbég | elnököt», «az üzbég | elnök kíséretében»
  private func countryOfHead(at index: Int) -> Int? {
    guard index > 0, !reading.isQuoted(index), let role = RoleFinder(reading: reading).role(startingAt: index),
      role.isOfState, !role.form.isPlural, role.form.possessor == nil,
      role.form.grammaticalCase == .accusative || reading.isWord(role.tokens.upperBound, .accompanying)
    else { return nil }
    let codes = reading.nationalities(at: index - 1)
    guard codes.count == 1, codes[0] != CountryCode.hungary else { return nil }
    return scene.country(codes[0])
  }
}
