internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that no table knows by the position in them beside their abbreviation, in languages that put the type word
/// first: «ректор АБВУ | Марат Беков», «ABCU Rector | Marat Bekov», «Rector of ABCU».
struct LedAbbreviation {
  let reading: TokenizedArticle

  /// An abbreviation of fewer letters says too little.
  private static let shortest = 3

  /// The body whose abbreviation stands at a token, with whom it is called after.
  func mention(at index: Int) -> MentionCandidate? {
    guard !reading.lexicon.language.family.isHeadFinal, reading.words[index].isUnknown, isAbbreviation(index) else {
      return nil
    }
    let country = endOfCountry(behind: index)
    guard country != nil || reading.tokens[index].folded.count >= Self.shortest,
      reading.tokens[index].folded.allSatisfy(\.isLetter), !isInCapitals(index - 1),
      country != nil || !isInCapitals(index + 1),
      let kind = kind(at: index) ?? (country == nil ? nil : kindOfCountry(at: index))
    else { return nil }
    let limit = reading.sentence(of: index).upperBound
    let end = country ?? SlavicEponymPhrase(reading: reading).end(from: index + 1, limit: limit) ?? index + 1
    // «ABCU's | Rector Marat Bekov»
    let name = reading.nominative(of: index..<end, without: reading.possessiveEnding(of: index))
    return MentionCandidate(
      tokens: index..<end, type: .organization(kind), name: name, cases: [], confidence: 0.8)
  }

  /// «АБВУ», in Russian «АбВУ» and «АБВиГ» too.
  private func isAbbreviation(_ index: Int) -> Bool {
    if reading.tokens[index].isAbbreviation { return true }
    guard reading.isSlavic, reading.isCapitalisedWord(index) else { return false }
    return reading.text(of: index..<index + 1).filter(\.isUppercase).count >= Self.shortest
  }

  /// «АБВ | КР»: where the abbreviation of the country ends whose body it is, in Russian.
  private func endOfCountry(behind index: Int) -> Int? {
    let next = index + 1
    guard reading.isSlavic, reading.sentence(of: index).contains(next), reading.tokens[next].kind == .word,
      reading.text(of: next..<next + 1).filter(\.isUppercase).count > 1,
      let country = reading.words.match(.countries, at: next), country.length == 1,
      !isInCapitals(next + 1)
    else { return nil }
    return next + 1
  }

  /// A headline in capitals says nothing of its words.
  private func isInCapitals(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && reading.tokens[index].kind == .word
      && reading.tokens[index].isAbbreviation
  }

  private func kind(at index: Int) -> OrganizationKind? {
    guard index + 1 >= reading.tokens.count || reading.tokens[index + 1].kind != .openingQuote else { return nil }
    let role = reading.isSlavic ? slavicRole(before: index) : englishRole(beside: index)
    return role.map { $0 == .rector ? .academia : .other }
  }

  /// «вице-президент | АБВ КР»: with its country behind it any post but an envoy's tells of a body.
  private func kindOfCountry(at index: Int) -> OrganizationKind? {
    let post = RoleFinder(reading: reading).role(endingBefore: index)
    return post.flatMap { $0.form.isPlural || $0.role == .ambassador ? nil : .other }
  }

  /// «ректор | АБВУ», «профессор | АБВУ», but not «студент | АБВ»
  private func slavicRole(before index: Int) -> Role? {
    let roles = RoleFinder(reading: reading)
    guard let post = roles.role(endingBefore: index) ?? roles.postOfTitle(endingBefore: index), !post.form.isPlural,
      isTelling(post) || roles.postOfTitle(endingBefore: index)?.tokens == post.tokens
    else { return nil }
    return post.role
  }

  /// «ABCU | Rector Marat Bekov», «Rector of | ABCU»
  private func englishRole(beside index: Int) -> Role? {
    let roles = RoleFinder(reading: reading)
    // «AK Party | MKYK Member» is of another body.
    let isFirst = !reading.isCapitalisedWord(index - 1) || reading.isInitial(index - 1)
    if isFirst, let role = roles.role(startingAt: index + 1), reading.isCapitalisedWord(role.tokens.upperBound),
      !reading.tokens[role.tokens.upperBound].isAbbreviation, isTelling(role)
    {
      return role.role
    }
    let marker = reading.withArticle(index) - 1
    guard reading.isWord(marker, .genitiveMarker), let role = roles.role(endingBefore: marker), isTelling(role) else {
      return nil
    }
    return role.role
  }

  /// Whether only bodies have such a position: an expert or a student may be one of anything.
  private func isTelling(_ position: RoleFinder.Finding) -> Bool {
    LedBody.heading.contains(position.role) || position.isMarkedUnderHead
  }
}
