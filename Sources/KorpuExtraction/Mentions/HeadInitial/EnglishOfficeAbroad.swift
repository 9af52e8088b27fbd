internal import KorpuLanguage
internal import KorpuModel

/// Finds in English the office that a known body keeps in a town or a country, which is a body of its own: «OSCE | Office in Baku»,
/// «OSCE | Baku Office», «UNDP | Country Office in Kazakhstan».
struct EnglishOfficeAbroad {
  let reading: TokenizedArticle

  /// How many words stand between the body and the word for its office.
  private static let longestSeat = 3

  /// The office whose owner's name starts at a token.
  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .germanic, reading.tokens[index].isCapitalised,
      let owner = reading.words.match(.knownBodies, at: index), let kind = OrganizationKind(rawValue: owner.value)
    else { return nil }
    let start = index + owner.length
    let limit = min(reading.sentence(of: index).upperBound, start + Self.longestSeat)
    guard let office = (start..<max(start, limit)).first(where: isOffice),
      (start..<office).allSatisfy({ reading.isCapitalisedWord($0) && !reading.words[$0].isFunctionWord })
    else { return nil }
    let isSeated = (start..<office).contains { reading.words.match(.cities, at: $0) != nil }
    let end = endOfSeat(behind: office + length(ofOfficeAt: office))
    guard isSeated || end != nil && reading.isCapitalisedWord(office) else { return nil }
    return BodyName(
      tokens: index..<(isSeated ? office + length(ofOfficeAt: office) : end ?? office + 1), kind: kind,
      form: NounForm(),
      confidence: 0.95)
  }

  /// «Office», «Country Office»: a word for a part of bodies.
  private func isOffice(_ index: Int) -> Bool {
    reading.words.match(.bodies, at: index).map { $0.marks.contains(.unit) && !$0.form.isPlural } ?? false
      || reading.isForm(index, of: .delegation) && reading.isCapitalisedWord(index)
  }

  private func length(ofOfficeAt index: Int) -> Int { reading.words.match(.bodies, at: index)?.length ?? 1 }

  /// «(Office) | in Baku», «(Office) | in the Kyrgyz Republic»
  private func endOfSeat(behind office: Int) -> Int? {
    // «(Delegation) | to Azerbaijan»
    guard
      reading.isWord(office, .locativeMarker)
        || reading.isWord(office, .dativeMarker) && reading.isForm(office - 1, of: .delegation)
    else { return nil }
    let seat = reading.behindArticle(office + 1)
    let place = reading.words.match(.countries, at: seat) ?? reading.words.match(.cities, at: seat)
    return place.map { seat + $0.length }
  }
}
