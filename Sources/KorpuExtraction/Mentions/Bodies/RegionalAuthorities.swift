internal import KorpuLanguage
internal import KorpuModel

/// Joins the authorities of a region that has a government of its own to its name: «Naxçıvan Muxtar Respublikasının |
/// Nazirlər Kabineti», which else is the state's. Tables have such regions among the cities, by names of several words.
struct RegionalAuthorities {
  let reading: TokenizedArticle

  /// How many words the name of a region has at most.
  private static let longestRegion = 4

  /// The bodies, those of a region under their full names.
  func joined(_ bodies: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return bodies }
    return bodies.map { body in
      guard body.type == .organization(.government), body.abbreviates == nil, body.tokens.count > 1,
        let start = startOfRegion(before: body.tokens.lowerBound)
      else { return body }
      return MentionCandidate(
        tokens: start..<body.tokens.upperBound, type: body.type,
        name: reading.text(of: start..<body.tokens.lowerBound) + " " + body.name,
        grammaticalCase: body.grammaticalCase, cases: body.cases, confidence: body.confidence)
    }
  }

  /// «Naxçıvan Muxtar Respublikasının», in the genitive or without an ending, and possessed by its own name.
  private func startOfRegion(before end: Int) -> Int? {
    let first = max(reading.sentence(of: end).lowerBound, end - Self.longestRegion)
    if isProvince(endingBefore: end, from: first) { return end - 2 }
    return (first..<max(first, end - 1)).first { start in
      guard reading.isCapitalisedWord(start), let region = reading.words.match(.cities, at: start),
        region.length > 1, start + region.length == end,
        region.form.grammaticalCase == .genitive || region.form == NounForm()
      else { return false }
      return reading.words[end - 1].mayBePossessed
    }
  }

  /// «Xarəzm vilayəti | İcra Hakimiyyəti»: a name in capitals and the word for what the region is, without an ending of a case.
  private func isProvince(endingBefore end: Int, from first: Int) -> Bool {
    guard end - 2 >= first, reading.isCapitalisedWord(end - 2), reading.isForm(end - 1, of: .town),
      !reading.tokens[end - 1].isCapitalised, !reading.words[end - 2].isFunctionWord
    else { return false }
    let form = reading.words[end - 1].form(in: .wordClasses)
    return form?.possessor == .third && form?.grammaticalCase == .nominative && form?.isPlural == false
      && ![LexicalTable.bodies, .countries].contains { reading.words[end - 2].key(in: $0) != nil }
  }
}
