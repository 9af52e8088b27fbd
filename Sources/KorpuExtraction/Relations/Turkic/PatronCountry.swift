internal import KorpuLanguage
internal import KorpuModel

/// Tells the country of a body that stands under its head of state or its government: «Qozogʻiston Respublikasi Prezidenti
/// huzuridagi | Strategik tadqiqotlar instituti».
struct PatronCountry {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func country(of body: LocatedMention) -> LocatedMention? {
    let joint = body.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, body.type != .organization(.igo), isUnder(joint) else {
      return nil
    }
    return country(ofOfficeBefore: joint) ?? country(ofBodyBefore: joint)
  }

  /// «huzuridagi», «жанындағы», «ýanyndaky»: beside whom a body stands, and no town.
  private func isUnder(_ index: Int) -> Bool {
    guard index > 0, reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
      !reading.isForm(index, of: [.town, .venue])
    else { return false }
    return reading.words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .attributive && $0.stem.count > 2
    }
  }

  /// «Qozogʻiston Respublikasi | Prezidenti»
  private func country(ofOfficeBefore joint: Int) -> LocatedMention? {
    guard let office = RoleFinder(reading: reading).role(endingBefore: joint), office.isOfState,
      office.form.possessor == .third, [.president, .primeMinister].contains(office.role)
    else { return nil }
    return scene.mention(endingBefore: office.tokens.lowerBound, where: \.isCountry).flatMap(owning)
  }

  /// «Qozogʻiston Respublikasi Vazirlar Mahkamasi»: a body of the state, with one country in its name or before it.
  private func country(ofBodyBefore joint: Int) -> LocatedMention? {
    guard let patron = scene.mention(endingBefore: joint, where: \.isOrganization),
      patron.type == .organization(.government),
      !patron.tokens.contains(where: { reading.isForm($0, of: .mission) })
    else { return nil }
    let within = scene.mentions(in: patron.tokens).filter(\.type.isCountry)
    guard within.isEmpty else { return Set(within.map(\.entity)).count == 1 ? within[0] : nil }
    return scene.mention(endingBefore: patron.tokens.lowerBound, where: \.isCountry).flatMap(owning)
  }

  private func owning(_ country: LocatedMention) -> LocatedMention? {
    country.isIn([.genitive, .nominative]) ? country : nil
  }
}
