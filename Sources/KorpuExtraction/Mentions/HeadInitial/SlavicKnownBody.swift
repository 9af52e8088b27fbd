internal import KorpuLanguage
internal import KorpuModel

/// A body that the tables know by name, in a Russian text: in any case, with the country that it belongs to after it: «МИД
/// Кыргызстана», «Милли Меджлиса Азербайджана».
struct SlavicKnownBody {
  let reading: TokenizedArticle

  /// The bodies that a country may have one of.
  private static let kindsOfCountries: Set<OrganizationKind> = [.government, .ngo, .academia, .party]

  func mention(_ body: BodyName, at index: Int) -> MentionCandidate? {
    guard let match = reading.words.match(.knownBodies, at: index), !isGivenName(match, at: index) else { return nil }
    let phrase = SlavicPhrase(reading: reading, start: index, match: match)
    let known = index + match.length
    // «КазНУ | имени Абая»
    let end =
      SlavicEponymPhrase(reading: reading)
      .end(from: known, limit: reading.sentence(of: index).upperBound) ?? known
    let eponym = end > known ? " " + reading.text(of: known..<end) : ""
    let country = Self.kindsOfCountries.contains(body.kind) ? country(after: end) : end
    let owner = country > end ? " " + reading.text(of: end..<country) : ""
    return MentionCandidate(
      tokens: index..<country, type: .organization(body.kind), name: phrase.name + eponym + owner,
      grammaticalCase: match.form.grammaticalCase, cases: phrase.cases, confidence: body.confidence)
  }

  /// «Кайрат | Беков»: a club that bears the name that somebody has here.
  private func isGivenName(_ match: TermMatch, at index: Int) -> Bool {
    let next = index + 1
    guard match.length == 1, reading.tokens.indices.contains(next), !reading.tokens[index].isAbbreviation,
      !reading.isQuoted(index),
      reading.words[index].name.isGivenName || reading.words[index].name.isInflectedGivenName
    else { return false }
    return reading.isCapitalisedWord(next) && reading.words[next].name.isSurname
      || reading.isPatronymic(next)
  }

  /// «Минкультуры | РТ»: the letters of a republic within a state, which belong to the name of its ministry.
  private func endOfRepublic(from start: Int) -> Int {
    guard start < reading.tokens.count, reading.sentence(of: start - 1).contains(start),
      reading.tokens[start].isAbbreviation, reading.tokens[start].folded.unicodeScalars.count == 2,
      reading.lexicon.placeInitial(String(reading.tokens[start].folded.prefix(1))) == .republic,
      reading.words.match(.knownBodies, at: start - 1)?.value == OrganizationKind.government.rawValue
    else { return start }
    return start + 1
  }

  /// The end of the country in the genitive that stands at a token; the token itself where none does.
  private func country(after end: Int) -> Int {
    guard end < reading.tokens.count, reading.sentence(of: end - 1).contains(end), reading.isCapitalisedWord(end),
      let match = reading.words.match(.countries, at: end)
    else { return endOfRepublic(from: end) }
    // «АН | РУз»
    if match.length == 1, reading.text(of: end..<end + 1).filter(\.isUppercase).count > 1 { return end + 1 }
    let phrase = SlavicPhrase(reading: reading, start: end, match: match)
    return phrase.cases.isEmpty || phrase.cases.contains(.genitive) ? end + match.length : end
  }
}
