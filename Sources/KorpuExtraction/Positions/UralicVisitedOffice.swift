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
      title.role.role != .ambassador, !isElsewhere(person), let country = country(before: person)
    else { return nil }
    return Position(
      holder: country.entity, role: title.role.role,
      title: reading.nominative(of: title.title, without: title.role.form.ending),
      tokens: country.tokens.union(title.title), confidence: 0.78)
  }

  /// «(Kazahsztánba utazik, előtte) | X államfővel tárgyal Ankarában»: in the same part of the sentence, where they meet.
  private func isElsewhere(_ person: LocatedMention) -> Bool {
    scene.mentions(in: UralicClause(reading: reading).segment(of: person.tokens)).contains {
      $0.type.isPlace && $0.isIn(.locative) && !$0.isIn(.nominative)
    }
  }

  /// How many sentences before may say where somebody goes.
  private static let memory = 2
  /// How many tokens of a sentence are looked at.
  private static let longestSentence = 60

  /// The country to which somebody comes, in the sentence or in one shortly before that names the last foreign country.
  private func country(before person: LocatedMention) -> LocatedMention? {
    let sentence = reading.sentenceOfToken[person.tokens.lowerBound]
    for near in (max(0, sentence - Self.memory)...sentence).reversed() {
      let range = reading.sentences[near]
      let end = min(range.upperBound, person.tokens.lowerBound)
      let words = max(range.lowerBound, end - Self.longestSentence)..<end
      let countries = scene.mentions(in: words).filter { $0.type.isCountry && !isHome($0) && isFree($0) }
      guard let country = countries.first else { continue }
      return countries.allSatisfy { $0.entity == country.entity } ? countries.first { isVisited($0, in: words) } : nil
    }
    return nil
  }

  /// «a kazah kormány»: a country that stands for no body or gathering.
  private func isFree(_ country: LocatedMention) -> Bool {
    scene.mention(covering: country.tokens.lowerBound, where: { $0.isOrganization || $0.isForum }) == nil
  }

  private func isVisited(_ country: LocatedMention, in words: Range<Int>) -> Bool {
    !reading.isQuoted(country.tokens.lowerBound) && words.contains(where: isJourney)
      && (country.isIn([.dative, .locative]) || isOfCapital(country))
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
