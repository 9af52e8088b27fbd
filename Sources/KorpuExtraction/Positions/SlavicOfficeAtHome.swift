internal import KorpuLanguage
internal import KorpuModel

/// Reads an office of state without a country where the sentence begins with the house of such offices: «В МИД Казахстана прошла
/// встреча заместителя министра | X с послом Венгрии Y».
struct SlavicOfficeAtHome {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(before person: LocatedMention) -> Position? {
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    guard reading.isSlavic, reading.isWord(sentence.lowerBound, .locativeMarker),
      let house = scene.mention(startingAt: sentence.lowerBound + 1, where: \.isOrganization),
      house.type == .organization(.government),
      let country = scene.mentions(in: house.tokens).first(where: \.type.isCountry),
      let office = HeadInitialPosition(scene: scene).office(before: person), isOfHouse(office.role),
      isHost(person, from: office.tokens.lowerBound),
      !scene.mentions(in: sentence.lowerBound..<max(sentence.lowerBound, person.tokens.lowerBound)).contains(
        where: \.type.isPerson)
    else { return nil }
    return Position(
      holder: country.entity, role: office.role, title: office.title, tokens: country.tokens.union(office.tokens),
      confidence: 0.78)
  }

  /// «встреча | заместителя министра X с», «министр X | принял»: of guests nothing says that the house is theirs.
  private func isHost(_ person: LocatedMention, from office: Int) -> Bool {
    if reading.isForm(office - 1, of: .talk) { return person.isIn(.genitive) }
    let next = person.tokens.upperBound
    guard person.isIn(.nominative), reading.sentence(of: office).contains(next) else { return false }
    return reading.words.verb(.actVerbs, at: next).map { $0.meaning == .receive && $0.form == .finite } ?? false
  }

  /// Ministers and their deputies; presidents and envoys come from elsewhere.
  private func isOfHouse(_ role: Role) -> Bool { role == .minister || role == .other }
}
