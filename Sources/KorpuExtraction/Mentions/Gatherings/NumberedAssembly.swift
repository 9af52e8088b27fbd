internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings called as parliaments are, of those who come together, which their number tells from a body:
/// «кітапханашылардың IV | мәжілісі», or of a body, «Тұрақты Кеңесінің 34-ші | мәжілісі», but not «Парламенттің | Мәжілісі».
struct NumberedAssembly {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd

  /// How many adjectives may stand before the type word with the number: «IV жалпы».
  private static let longestNumber = 3
  /// How many words tell who comes together at most.
  private static let longestMembers = 4

  /// The first token of such a gathering whose type word stands at a token.
  func start(headedAt head: Int, _ type: TermMatch) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      reading.isForm(head, of: .parliament), type.length == 1, type.form.possessor == .third, !type.form.isPlural
    else { return nil }
    let first = reading.sentence(of: head).lowerBound
    guard let number = startOfNumber(before: head, from: first) else {
      return reading.isCapitalisedWord(head) ? nil : start(ofSessionOfBodyBefore: head, head: head, from: first)
    }
    let last = number - 1
    guard last >= first, !people[last], !reading.isForm(last, of: .parliament) else { return nil }
    if reading.isGenitivePlural(last) { return startOfMembers(endingAt: last, from: first) }
    return start(ofSessionOfBodyBefore: number, head: head, from: first)
  }

  /// «Министрлер Кеңесінің | мәжілісі»: where the name of the body begins whose session it is, with those whose body that is.
  private func start(ofSessionOfBodyBefore end: Int, head: Int, from first: Int) -> Int? {
    let last = reading.endBeforeBrackets(end) - 1
    guard last > first, !people[last], !reading.isForm(last, of: .parliament),
      reading.words[last].form(in: .bodies)?.grammaticalCase == .genitive,
      let body = bodies.start(endingAt: last + 1, from: first)
    else { return nil }
    let extent = ForumExtent(reading: reading, people: people, bodies: bodies, floor: first)
    return min(body, extent.start(ofForumHeadedAt: head))
  }

  private func startOfNumber(before head: Int, from first: Int) -> Int? {
    var start = head
    var isNumbered = false
    while start > first, head - start < Self.longestNumber {
      let isOrdinal =
        reading.isOrdinalWord(start - 1)
        || reading.lexicon.ordinal(reading.tokens[start - 1].folded) != nil
      guard isOrdinal || reading.words[start - 1].isKey(of: .bodyModifiers) && !isNumbered else { break }
      isNumbered = isNumbered || isOrdinal
      start -= 1
    }
    return isNumbered ? start : nil
  }

  /// «қоғамдық | кеңестердің», «жас | кәсіпкерлердің»
  private func startOfMembers(endingAt last: Int, from first: Int) -> Int {
    var start = last
    while start > first, last - start < Self.longestMembers, !people[start - 1],
      reading.words[start - 1].isKey(of: .bodyModifiers)
    {
      start -= 1
    }
    return start
  }
}
