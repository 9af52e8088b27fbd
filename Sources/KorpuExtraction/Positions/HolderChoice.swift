internal import KorpuLanguage
internal import KorpuModel

/// Of the bodies and countries beside a position, the one that it is held in.
struct HolderChoice {
  let scene: Scene

  /// - Parameters:
  ///   - role: The position.
  ///   - after: What follows it in its phrase, in reading order.
  ///   - before: What stands before it, nearest first.
  func holder(
    of role: RoleFinder.Finding, after: [LocatedMention], before: [LocatedMention]
  ) -> LocatedMention? {
    // «Permanent Representative of Türkiye | to the UN»
    if role.role == .representative, isOffice(role), let sender = after.first, sender.type.isCountry,
      after.contains(where: \.type.isOrganization)
    {
      return sender
    }
    // «Kazakhstan's representative | to the Aral Council»
    if role.role == .representative, let sender = before.first, sender.type.isCountry, isOwner(sender),
      let body = after.first, body.type.isOrganization,
      scene.reading.isWord(scene.reading.withArticle(body.tokens.lowerBound) - 1, .dativeMarker)
    {
      return sender
    }
    if let country = countryOfDeputy(role, after: after, before: before) { return country }
    if let body = after.first(where: \.type.isOrganization) { return body }
    // «президент | Союза X | Казахстана»: of a body whose name nobody could read.
    if let country = after.first(where: \.type.isCountry),
      UnreadBody(reading: scene.reading).stands(between: role, country)
    {
      return nil
    }
    if let country = after.first(where: \.type.isCountry), isOfRegion(role, in: country) { return nil }
    // «UNDP Resident Representative | in Kyrgyzstan»
    if role.role == .representative, let body = before.first, body.type.isOrganization { return body }
    if let country = after.first(where: \.type.isCountry), isOffice(role), role.role != .ambassador { return country }
    if let body = before.first(where: \.type.isOrganization) { return body }
    if let country = before.first(where: \.type.isCountry), isOffice(role) || isOwner(country) { return country }
    // «Ambassador of Türkiye to Azerbaijan»
    return isOffice(role) ? after.first { $0.type.isCountry && !isHost($0) } : nil
  }

  /// «Президент Республики Татарстан | Российской Федерации», «глава | российского Татарстана»: the office is that of a part of the
  /// country.
  private func isOfRegion(_ role: RoleFinder.Finding, in country: LocatedMention) -> Bool {
    let reading = scene.reading
    guard [.president, .primeMinister, .head, .minister, .speaker].contains(role.role) else { return false }
    let between = role.tokens.upperBound..<max(role.tokens.upperBound, country.tokens.lowerBound)
    let isBefore = between.contains { index in
      reading.isCapitalisedWord(index)
        && (reading.words.match(.cities, at: index) != nil
          || reading.isForm(index, of: .state) && reading.isCapitalisedWord(index + 1))
    }
    let next = country.tokens.upperBound
    let isAdjective = country.tokens.count == 1 && reading.words[country.tokens.lowerBound].key(in: .demonyms) != nil
    return isBefore
      || reading.isSlavic && isAdjective && reading.isCapitalisedWord(next)
        && reading.words.match(.cities, at: next) != nil
  }

  /// «Turkish Members of the | Parliament»: a parliament that nothing but the words for the post names is the country's.
  private func countryOfDeputy(
    _ role: RoleFinder.Finding, after: [LocatedMention], before: [LocatedMention]
  ) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .germanic, role.role == .deputy, let body = after.first,
      body.type.isOrganization, body.tokens.upperBound <= role.tokens.upperBound, let country = before.first,
      country.type.isCountry, country.tokens.upperBound == role.tokens.lowerBound
    else { return nil }
    return country
  }

  /// «посол Турции | в Кыргызстане», «Ambassador of Türkiye to | Azerbaijan»: the word right before it says so, whatever stands
  /// before the position, «In Baku, Ambassador of Türkiye X».
  private func isHost(_ country: LocatedMention) -> Bool {
    let reading = scene.reading
    let start = country.tokens.lowerBound
    switch reading.lexicon.language.family {
    case .slavic: return reading.isWord(start - 1, .locativeMarker)
    case .germanic:
      let marker = reading.withArticle(start) - 1
      return reading.isWord(marker, [.dativeMarker, .locativeMarker])
    case .turkic, .uralic: return country.isIn([.dative, .locative])
    }
  }

  /// «Türkiye's Head of Communications»: what a country is said to own is an office of it, whatever its name.
  private func isOwner(_ country: LocatedMention) -> Bool {
    !scene.reading.possessiveEnding(of: country.tokens.upperBound - 1).isEmpty
  }

  /// Countries have presidents, ministers and envoys, but no chairmen or directors.
  private func isOffice(_ role: RoleFinder.Finding) -> Bool { role.isOfState }
}
