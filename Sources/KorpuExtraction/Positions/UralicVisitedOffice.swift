internal import KorpuLanguage
internal import KorpuModel

/// Reads bare offices of state of foreigners whom somebody meets in the one country that a Hungarian sentence says he comes to: «X
/// Kazahsztánba utazott, ahol Y államfővel és Z miniszterelnökkel tárgyalt».
struct UralicVisitedOffice {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention, _ title: TitleAfterName.Finding) -> Position? {
    guard title.nationality == nil, title.role.isOfState, !person.isIn(.nominative),
      person.isIn([.instrumental, .accusative, .dative]), isForeign(person),
      let country = country(before: person)
    else { return nil }
    return Position(
      holder: country.entity, role: title.role.role,
      title: reading.nominative(of: title.title, without: title.role.form.ending),
      tokens: country.tokens.union(title.title), confidence: 0.78)
  }

  /// The only country that the sentence names before the person, where somebody comes to it.
  private func country(before person: LocatedMention) -> LocatedMention? {
    let start = reading.sentence(of: person.tokens.lowerBound).lowerBound
    let countries = scene.mentions(in: start..<person.tokens.lowerBound).filter {
      $0.type.isCountry
        && scene.mention(covering: $0.tokens.lowerBound, where: { $0.isOrganization || $0.isForum }) == nil
        && !isHome($0)
    }
    guard let country = countries.first, countries.allSatisfy({ $0.entity == country.entity }),
      (start..<person.tokens.lowerBound).contains(where: isJourney), !reading.isQuoted(country.tokens.lowerBound)
    else { return nil }
    return country.isIn([.dative, .locative]) || isOfCapital(country) ? country : nil
  }

  /// Hungary, to which those who write belong.
  private func isHome(_ country: LocatedMention) -> Bool {
    if case .country(let code) = country.type { return code.code == "HU" }
    return false
  }

  /// «utazott», «látogatott»
  private func isJourney(_ index: Int) -> Bool {
    if reading.isForm(index, of: .journey), !reading.isQuoted(index) { return true }
    guard let verb = reading.words.verb(.actVerbs, at: index) else { return false }
    return ["travel", "arrive", "visit"].contains(verb.value)
  }

  /// «Kazahsztán | fővárosába»
  private func isOfCapital(_ country: LocatedMention) -> Bool {
    reading.words[min(country.tokens.upperBound, reading.tokens.count - 1)].readings.contains {
      $0.form.possessor == .third && !CaseSet($0.form.grammaticalCase).isDisjoint(with: [.dative, .locative])
    }
  }

  /// A name that does not end with a Hungarian given name.
  private func isForeign(_ person: LocatedMention) -> Bool { scene.isForeign(person.entity) }
}

extension Scene {
  /// Whether a person's name is of two words at least and not in the Hungarian order, the given name last.
  func isForeign(_ person: Int) -> Bool {
    let words = entities[person].name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    let isGiven = { (word: Substring) in
      self.reading.lexicon.senses(of: self.reading.lexicon.folded(String(word))).isKey(of: .givenNames)
    }
    return !isGiven(last) || isGiven(first)
  }
}
