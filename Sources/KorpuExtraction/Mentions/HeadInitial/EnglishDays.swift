internal import KorpuLanguage
internal import KorpuModel

/// Finds in English days that a town, a people or a field holds under a name: «Osh Days (were held in Pécs)», «during the World Nomad
/// | Days».
struct EnglishDays {
  let reading: TokenizedArticle
  let people: Occupancy
  /// The first token that may belong to a name.
  let floor: Int

  /// How many words stand between such a name and the verb that tells of it.
  private static let reach = 4

  /// The gathering whose name has the word for days at a token.
  func mention(at index: Int) -> MentionCandidate? {
    guard isDays(index), reading.isCapitalisedWord(index - 1), isOwn(index - 1),
      let range = HeadInitialExtent(reading: reading, people: people, floor: floor)
        .range(ofNameHeadedBy: index..<index + 1),
      range.lowerBound < index, reading.tokens.indices.contains(where: { isTold($0, as: index) })
    else { return nil }
    return MentionCandidate(
      tokens: range, type: .forum(.other), name: reading.text(of: range), grammaticalCase: .nominative,
      confidence: 0.85)
  }

  private func isDays(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isCapitalisedWord(index) && !reading.isInitial(index)
      && !people[index] && reading.isForm(index, of: .day)
  }

  /// «Osh», but neither a month nor a number: «in May | Days».
  private func isOwn(_ index: Int) -> Bool {
    index >= floor && reading.tokens[index].kind == .word && !reading.words[index].isFunctionWord
      && reading.lexicon.months?[reading.tokens[index].folded] == nil
  }

  /// Whether the days are told to be held, attended or spoken at, here or where the article has the same two words again.
  private func isTold(_ index: Int, as named: Int) -> Bool {
    guard index > 0, reading.tokens[index].folded == reading.tokens[named].folded,
      reading.tokens[index - 1].folded == reading.tokens[named - 1].folded
    else { return false }
    let gatherings = EnglishGatherings(reading: reading, people: people, floor: 0)
    let tokens = index - 1..<index + 1
    return gatherings.isTold(tokens) || isFramed(before: index - 1) || isToldBehind(index + 1)
  }

  /// «within the framework of the | Osh Days», «during | Osh Days»
  private func isFramed(before start: Int) -> Bool {
    let marker = reading.withArticle(start) - 1
    return reading.isWord(marker, [.framing, .setting])
      || reading.isWord(marker, .genitiveMarker) && reading.isWord(marker - 1, [.framing, .setting])
  }

  /// «Osh Days | in Pécs was attended by», «Osh Days, | organised by»
  private func isToldBehind(_ end: Int) -> Bool {
    let limit = min(reading.sentence(of: end - 1).upperBound, end + Self.reach)
    return (end..<max(end, limit)).contains { index in
      reading.words.verb(.actVerbs, at: index).map {
        [.hold, .organise, .attend].contains($0.meaning) && ($0.form == .passive || $0.form.isPredicate)
      } == true
    }
  }
}
