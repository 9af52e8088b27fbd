internal import KorpuLanguage
internal import KorpuModel

/// Reads posts whose words begin with the type word of the body: «Konya Büyükşehir Belediye | Başkanı», «… Dostluk Grubu |
/// Başkanı».
struct BodyWithinPost {
  let scene: Scene

  /// The position in the body that ends within its words.
  func held(_ position: RoleFinder.Finding) -> Position? {
    let start = position.tokens.lowerBound
    guard let body = scene.mention(covering: start, where: \.isOrganization),
      body.tokens.lowerBound < start || isWhole(body, at: start), body.tokens.upperBound < position.tokens.upperBound
    else { return nil }
    return Position(
      holder: body.entity, role: position.role, title: position.title,
      tokens: body.tokens.lowerBound..<position.tokens.upperBound, confidence: 0.9)
  }

  /// «Senat | raisining o'rinbosari»: the chamber of a parliament, which the words for the post name, or a body of several words.
  private func isWhole(_ body: LocatedMention, at start: Int) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic, body.tokens.lowerBound == start else { return false }
    // «Ministrler Kabinetiniň | Başlygynyň orunbasary»
    if body.tokens.count > 1 {
      // «Cumhuriyet Meclisi | Başkanı»
      return body.isIn(.genitive)
        || body.isIn(.nominative) && scene.isParliament(body.entity) && !isOfCountry(start)
    }
    return scene.reading.isForm(start, of: .parliament) && !isOfCountry(start)
  }

  /// «Kırgızistan | Meclis Başkanı»: a parliament named by a common word is the country's that stands right before it.
  private func isOfCountry(_ start: Int) -> Bool {
    scene.mention(endingBefore: start, where: \.isCountry)?.isIn([.genitive, .nominative]) == true
  }
}
