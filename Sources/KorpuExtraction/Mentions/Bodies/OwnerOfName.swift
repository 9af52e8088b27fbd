internal import KorpuLanguage
internal import KorpuModel

/// Finds whose name or country the name of a body begins with, where the body alone has a name already: «A.I. Pavlov nomidagi |
/// RTPU», «Кыргыз Республикасынын | Министрлер кабинети».
struct OwnerOfName {
  let reading: TokenizedArticle
  let people: Occupancy
  /// The first token that may belong to the name.
  let floor: Int

  /// «A.I. Pavlov nomidagi | RTPU»: an abbreviation that is called after somebody.
  func withEponym(_ body: BodyName) -> BodyName? {
    let short = body.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, body.tokens.count == 1, short > floor,
      reading.isShortName(short), reading.bearsName(at: short - 1),
      let start = NameExtent(reading: reading, people: people, floor: floor).start(ofNameHeadedBy: short..<short + 1)
    else { return nil }
    return BodyName(tokens: start..<short + 1, kind: body.kind, form: body.form, confidence: body.confidence)
  }

  /// How many words the name of somebody has at most that a body bears, initials and their points told apart.
  private static let longestEponym = 6

  /// «Aliy Valiyev nomidagi | Qirg‘iz–O‘zbek universiteti»: after whom a body is called whose name begins with a country.
  func withEponymBeforeCountry(_ body: BodyName) -> BodyName? {
    let bearing = body.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, bearing > floor, reading.bearsName(at: bearing),
      body.tokens.count > 1,
      reading.words.match(.countries, at: body.tokens.lowerBound) != nil
        || reading.words.match(.demonyms, at: body.tokens.lowerBound) != nil
        || CountryCompound(at: body.tokens.lowerBound, in: reading) != nil
    else { return nil }
    let first = max(floor, reading.sentence(of: bearing).lowerBound, bearing - Self.longestEponym)
    var start = bearing
    while start > first, reading.isCapitalisedWord(start - 1) || reading.endsInitial(at: start - 1) { start -= 1 }
    guard start < bearing else { return nil }
    return BodyName(
      tokens: start..<body.tokens.upperBound, kind: body.kind, form: body.form, confidence: body.confidence)
  }

  /// «Кыргыз Республикасынын | Министрлер кабинети», «Кыргыз Республикасынын | Улуттук музейи»: the official name of the
  /// country whose state has the body, in languages that take it along.
  func withOfficialCountry(_ body: BodyName) -> BodyName? {
    let last = body.tokens.lowerBound - 1
    guard reading.lexicon.language.namesAuthoritiesByOfficialCountry, last >= floor, isOfState(body),
      let country = reading.longCountry(endingAt: last), country.form.grammaticalCase == .genitive,
      last - country.length + 1 >= floor
    else { return nil }
    return BodyName(
      tokens: last - country.length + 1..<body.tokens.upperBound, kind: body.kind, form: body.form,
      confidence: body.confidence)
  }

  /// «Türkmenistanyň | Milli medeni merkezi», «Gazagystanyň | Ylymlar akademiýasy»: in Turkmen whose a body is that its own words do
  /// not tell from that of another country.
  func withCountryOfSort(_ body: BodyName) -> BodyName? {
    let last = body.tokens.lowerBound - 1
    guard reading.lexicon.language.namesAuthoritiesByGenitive, last >= floor, body.tokens.count > 1,
      reading.isCapitalisedWord(body.tokens.lowerBound), !people[last],
      body.tokens.dropLast().allSatisfy({ reading.words[$0].isKey(of: .bodyModifiers) }), !isOfStates(body)
    else { return nil }
    let long = reading.longCountry(endingAt: last)
    let form = long?.form ?? reading.words[last].form(in: .countries)
    let start = last + 1 - (long?.length ?? 1)
    guard form?.grammaticalCase == .genitive, start >= floor else { return nil }
    return BodyName(
      tokens: start..<body.tokens.upperBound, kind: body.kind, form: body.form, confidence: body.confidence)
  }

  /// «Türkmenistanyň | Türki döwletleriň guramasynda (synçy derejesi)»: a body of states that tables know by its whole name, which is no
  /// single one's.
  private func isOfStates(_ body: BodyName) -> Bool {
    body.kind == .igo && reading.words.match(.knownBodies, at: body.tokens.lowerBound)?.length == body.tokens.count
  }

  /// What governs, and of schools and houses what calls itself national.
  private func isOfState(_ body: BodyName) -> Bool {
    switch body.kind {
    case .government: true
    case .academia: reading.words[body.tokens.lowerBound].isKey(of: .bodyModifiers)
    default: false
    }
  }
}
