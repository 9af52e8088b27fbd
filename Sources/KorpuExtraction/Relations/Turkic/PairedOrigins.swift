internal import KorpuLanguage
internal import KorpuModel

/// Tells from which country each of a list is that names it behind the person: «Mejlise agzalar A Türkiýeden, | B
/// Gazagystandan we C Wengriýadan (gatnaşdy)».
///
/// One such pair tells nothing, «Bakan A Türkiye'den | ayrıldı»: where two follow one another, no journey is meant.
struct PairedOrigins {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The country in the ablative right behind a name of such a list.
  func country(behind person: LocatedMention) -> LocatedMention? {
    guard let country = pair(of: person), hasNeighbour(person, country) else { return nil }
    return country
  }

  /// Whether a country stands behind a name of such a list.
  func isBehindName(_ country: LocatedMention) -> Bool {
    guard let person = scene.mention(endingBefore: country.tokens.lowerBound, where: \.isPerson) else { return false }
    return self.country(behind: person) != nil
  }

  private func pair(of person: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, person.type.isPerson, person.isIn(.nominative),
      !reading.isQuoted(person.tokens.lowerBound),
      let country = scene.mention(startingAt: person.tokens.upperBound, where: \.isCountry), country.isIn(.ablative)
    else { return nil }
    return country
  }

  /// Whether the list goes on behind the country, or the one before ends where the name begins.
  private func hasNeighbour(_ person: LocatedMention, _ country: LocatedMention) -> Bool {
    let joint = country.tokens.upperBound
    if reading.isListJoint(joint), let next = scene.mention(startingAt: joint + 1, where: \.isPerson),
      pair(of: next) != nil
    {
      return true
    }
    let start = person.tokens.lowerBound
    guard reading.isListJoint(start - 1),
      let before = scene.mention(endingBefore: start - 1, where: \.isCountry), before.isIn(.ablative)
    else { return false }
    return scene.mention(endingBefore: before.tokens.lowerBound, where: \.isPerson).map { pair(of: $0) != nil } ?? false
  }
}
