internal import KorpuLanguage
internal import KorpuModel

/// Reads the country of the first of two authorities that «and» joins, where it stands behind the second: «the Chamber of Deputies and
/// the Senate | of Hungary», «Министерство культуры и Министерство обороны | Венгрии».
struct ListedAuthorities {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func country(of body: LocatedMention) -> LocatedMention? {
    guard !reading.lexicon.language.family.isHeadFinal, isAuthority(body),
      case let joint = scene.bracketEnd(from: body.tokens.upperBound), reading.isWord(joint, .conjunction),
      let next = scene.mention(startingAt: reading.behindArticle(joint + 1), where: \.isOrganization),
      isAuthority(next), next.entity != body.entity, !reading.isSlavic || next.isIn(body.cases),
      let country = scene.mention(endingBefore: next.tokens.upperBound, where: \.isCountry),
      country.tokens.lowerBound > next.tokens.lowerBound, isOwner(country)
    else { return nil }
    return scene.mentions(in: body.tokens).contains(where: \.type.isCountry) ? nil : country
  }

  private func isAuthority(_ body: LocatedMention) -> Bool {
    scene.entities[body.entity].type == .organization(.government) && !MissionSender(scene: scene).isMission(body)
      // An abbreviation may be that of a body of many states.
      && body.tokens.count > 1 || scene.isParliament(body.entity)
  }

  /// «… of | Hungary», «… | Венгрии»
  private func isOwner(_ country: LocatedMention) -> Bool {
    if reading.isSlavic { return country.isIn(.genitive) }
    return reading.isWord(reading.withArticle(country.tokens.lowerBound) - 1, .genitiveMarker)
  }
}
