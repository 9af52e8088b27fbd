internal import KorpuLanguage
internal import KorpuModel

/// Reads a highest office without a country before the name of somebody who is known to hold or have held it: «Prezident | Şavkat
/// Mirziyoyev», where the sentence or the one before names his country. A table only tells which of the countries is meant.
struct LeaderOffice {
  let scene: Scene
  let phrase: PositionPhrase

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    guard let code = reading.lexicon.country(ofLeader: scene.entities[person.entity].name),
      let country = scene.country(code), isNamed(country, near: person),
      let office = BareOffice(scene: scene, phrase: phrase).office(of: person),
      [.president, .primeMinister].contains(office.role)
    else { return nil }
    return Position(
      holder: country, role: office.role, title: office.title, tokens: office.tokens, confidence: 0.8)
  }

  private func isNamed(_ country: Int, near person: LocatedMention) -> Bool {
    let sentence = reading.sentenceOfToken[person.tokens.lowerBound]
    return (max(0, sentence - 1)...sentence).contains { index in
      scene.mentions(ofSentence: index).contains { $0.entity == country }
    }
  }
}
