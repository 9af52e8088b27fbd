internal import KorpuLanguage
internal import KorpuModel

/// Reads with its name the house or office of a body in which something is held, where the body has no ending of an owner:
/// «Dışişleri Bakanlığı | binasında düzenlendi», «TÜRKSOY | Genel Merkezi'nde yapıldı».
struct TurkicHall {
  let reading: TokenizedArticle

  /// How many words tell which house it is: «(Vakfı) | eski idari binasında».
  private static let longestAttribute = 2

  /// How many words a part of a school and its hall have: «İktisadi ve İdari Bilimler Fakültesi Farabi Salonu'nda».
  private static let longestUnit = 12

  /// Where the house ends that stands right behind a body.
  func end(of body: MentionCandidate) -> Int? {
    guard reading.lexicon.language.family == .turkic, body.grammaticalCase == .nominative else { return nil }
    let start = reading.endAfterBrackets(body.tokens.upperBound)
    return endOfHouse(of: body, from: start) ?? (body.type == .organization(.academia) ? endOfUnit(from: start) : nil)
  }

  /// «(Altay Üniversitesi) | Güzel Sanatlar ve Tasarım Fakültesi Konferans Salonu'nda»: a part of a school in capitals, in the case of
  /// where, or a hall of it.
  private func endOfUnit(from start: Int) -> Int? {
    guard reading.lexicon.language.leavesOutEndingsInTitles else { return nil }
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestUnit)
    var isInUnit = false
    for index in start..<max(start, limit) {
      if reading.isWord(index, .conjunction), reading.isCapitalisedWord(index + 1), !isInUnit { continue }
      guard reading.isCapitalisedWord(index), !reading.words[index].isKnownVerb else { return nil }
      let isUnit = reading.words.match(.bodies, at: index)?.marks.contains(.unit) == true
      if isUnit || isInUnit && reading.isForm(index, of: .venue),
        reading.words[index].readings.contains(where: isInside)
      {
        return index + 1
      }
      if isUnit, reading.words[index].mayBePossessed(in: .nominative) { isInUnit = true }
      guard !reading.isMarkedLocal(index), !reading.isMarkedObject(index),
        RoleFinder(reading: reading).role(startingAt: index) == nil
      else { return nil }
    }
    return nil
  }

  private func endOfHouse(of body: MentionCandidate, from start: Int) -> Int? {
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestAttribute + 1)
    for index in start..<max(start, limit) {
      if let end = house(startingAt: index, isOfInitials: isInitials(body) && index == start) { return end }
      guard reading.tokens[index].kind == .word, !reading.words[index].isKnownVerb,
        !reading.words[index].isFunctionWord,
        RoleFinder(reading: reading).role(startingAt: index) == nil
      else { return nil }
    }
    return nil
  }

  /// «TDT | genel merkezinde»: a body that goes by its initials, where its house need have no capital.
  private func isInitials(_ body: MentionCandidate) -> Bool {
    body.tokens.count == 1 && reading.tokens[body.tokens.lowerBound].isAbbreviation
  }

  func place(of body: MentionCandidate) -> MentionCandidate? {
    guard let end = end(of: body), let ending = reading.words[end - 1].readings.first(where: isInside)?.form.ending
    else { return nil }
    let tokens = body.tokens.lowerBound..<end
    return MentionCandidate(
      tokens: tokens, type: .place, name: reading.nominative(of: tokens, without: ending),
      grammaticalCase: .locative, cases: .locative, confidence: 0.82)
  }

  /// «binasında», «Genel Merkezi'nde»: the house, or the office of the body itself, in the case of where.
  private func house(startingAt index: Int, isOfInitials: Bool) -> Int? {
    if reading.isForm(index, of: .venue), reading.words[index].key(in: .bodies) == nil,
      reading.words[index].readings.contains(where: isInside)
    {
      return index + 1
    }
    guard reading.isCapitalisedWord(index) || isOfInitials, let office = reading.words.match(.bodies, at: index),
      office.marks.contains(.unit) || office.value == OrganizationKind.igo.rawValue,
      reading.isForm(index + office.length - 1, of: [.facility, .venue])
        || reading.words.match(.bodies, at: index + office.length - 1)?.value == OrganizationKind.government.rawValue,
      reading.words[index + office.length - 1].readings.contains(where: isInside)
    else { return nil }
    return index + office.length
  }

  private func isInside(_ reading: NounReading) -> Bool {
    reading.form.possessor == .third && reading.form.grammaticalCase == .locative && reading.stem.count > 2
  }
}
