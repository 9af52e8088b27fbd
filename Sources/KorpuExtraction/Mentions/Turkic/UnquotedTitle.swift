internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings in Turkic languages that «called» names where the name stands in no quotation marks: «(Bursada) | 3-nji Halkara Yaşyl
/// jülge we türk dünýäsi atly ylmy konferensiýa (geçirildi)», «| Yeşil Vadi ve Türk Dünyası adlı konferansta».
struct UnquotedTitle {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words a name has at most.
  private static let longest = 10
  /// How many words stand between «called» and the sort: «atly | ylmy konferensiýa».
  private static let reach = 3

  /// - Parameter called: The token of the word for «called».
  func mention(named called: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, reading.isWord(called, .called), !reading.isQuoted(called),
      let sort = sort(behind: called), let match = reading.words.match(.forums, at: sort),
      let kind = ForumKind(rawValue: match.value), let start = start(before: called, after: floor)
    else { return nil }
    var mention = MentionCandidate(
      tokens: start..<called, type: .forum(kind), name: reading.text(of: start..<called),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.85)
    mention.printed = start..<sort + match.length
    return mention
  }

  private func sort(behind called: Int) -> Int? {
    let end = min(reading.sentence(of: called).upperBound, called + 1 + Self.reach)
    return (called + 1..<max(called + 1, end)).first { index in
      reading.words.match(.forums, at: index).map { !$0.form.isPlural } == true
    }
  }

  /// Where the name begins: with a capital or the number of a row, behind what says where, when or who.
  private func start(before called: Int, after floor: Int) -> Int? {
    let first = max(floor, reading.sentence(of: called).lowerBound, called - Self.longest)
    var start = reading.startOfRun(before: called, from: first, where: belongs)
    while start < called, !begins(start) { start += 1 }
    let capitals = (start..<called).filter(reading.isCapitalisedWord)
    // A capital alone at the head of the sentence shows no name.
    return called - start > 1 && capitals.contains { !reading.isInitial($0) } ? start : nil
  }

  private func begins(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index)
      || reading.tokens[index].kind == .number && reading.lexicon.ordinal(reading.tokens[index].folded) != nil
  }

  private func belongs(_ index: Int) -> Bool {
    guard !people[index] else { return false }
    switch reading.tokens[index].kind {
    case .number: return true
    case .openingQuote, .closingQuote: return false
    case .mark: return reading.isDash(index) || reading.isMark(index, ":") || reading.isEnumerated(at: index)
    case .word: break
    }
    if reading.isWord(index, .conjunction) || reading.words[index].isKey(of: .ordinals) { return true }
    return !reading.saysWhere(index) && !reading.isAdverbial(index)
      && !reading.isWord(index, [.agent, .comitative, .framing, .pronoun, .demonstrative, .dedicated])
      && reading.words.verb(.actVerbs, at: index) == nil && reading.words.verb(.speechVerbs, at: index) == nil
  }
}
