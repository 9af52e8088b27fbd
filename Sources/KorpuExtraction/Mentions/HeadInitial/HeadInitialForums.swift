internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings in languages that put the type word first: «форум "Великая степь"», «12th Summit of the OTS», «круглый
/// стол на тему "…"», «a panel entitled "…"».
struct HeadInitialForums {
  let reading: TokenizedArticle
  let people: Occupancy

  /// A quotation of more tokens is no name.
  private static let longestName = 30
  /// How many words may stand between the type word and the name: «форум молодых ученых на тему».
  private static let reach = 8

  func mention(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, !people[index], let match = reading.words.match(.forums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural
    else { return topic(ofNamedForumAt: index) }
    let head = index..<index + match.length
    if let topic = topic(after: head, kind, isNamed: false) { return topic }
    guard let tokens = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head),
      isProper(tokens, head: head, kind)
    else { return quotedBefore(head, kind) }
    return HeadInitialNames(reading: reading, people: people, avoiding: people)
      .candidate(tokens, head: head, match, type: .forum(kind), confidence: 0.9)
  }

  /// «встреча на тему "…"»: a word that names a gathering only with a quoted name.
  private func topic(ofNamedForumAt index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.namedForums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural
    else { return nil }
    return topic(after: index..<index + match.length, kind, isNamed: true)
  }

  /// «панель на тему "…"», «conference titled "…"»: the quotation alone is the name.
  private func topic(after head: Range<Int>, _ kind: ForumKind, isNamed: Bool) -> MentionCandidate? {
    let end = min(reading.sentence(of: head.lowerBound).upperBound, head.upperBound + Self.reach)
    var index = head.upperBound
    var hasNaming = false
    while index < end, reading.tokens[index].kind != .openingQuote {
      hasNaming = hasNaming || reading.isWord(index, .naming)
      guard reading.tokens[index].kind == .word || reading.isMark(index, ":"), !reading.isWord(index, .relative),
        !reading.isCapitalisedWord(index) || hasNaming, !reading.words[index].isKnownVerb || hasNaming
      else { return nil }
      index += 1
    }
    guard index < end, hasNaming || isNamed && index == head.upperBound || isPlainTopic(index, head),
      let closing = reading.closingQuote(ofSpeechAt: index), closing < index + Self.longestName, closing > index + 1
    else { return nil }
    return quotation(index..<closing + 1, kind, at: head)
  }

  /// «круглый стол "…"»: a quoted name at once after a type word in small letters that is one phrase with it.
  private func isPlainTopic(_ opening: Int, _ head: Range<Int>) -> Bool {
    opening == head.upperBound && !reading.isCapitalisedWord(head.lowerBound)
  }

  /// «the "Great Steppe" forum»
  private func quotedBefore(_ head: Range<Int>, _ kind: ForumKind) -> MentionCandidate? {
    let closing = head.lowerBound - 1
    guard closing > 0, reading.tokens[closing].kind == .closingQuote,
      let opening = reading.openingQuote(to: closing, limit: Self.longestName), closing > opening + 1
    else { return nil }
    return quotation(opening..<closing + 1, kind, at: head)
  }

  private func quotation(_ tokens: Range<Int>, _ kind: ForumKind, at head: Range<Int>) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.text(of: tokens.lowerBound + 1..<tokens.upperBound - 1),
      grammaticalCase: .nominative,
      cases: reading.words.match(.forums, at: head.lowerBound).map { reading.cases(of: head.lowerBound, stem: $0.key.firstWord) }
        ?? .nominative, confidence: 0.95)
  }

  /// A name or an ordinal that a capital or a figure shows; not «форум Казахстана».
  private func isProper(_ tokens: Range<Int>, head: Range<Int>, _ kind: ForumKind) -> Bool {
    let others = tokens.filter { !head.contains($0) }
    let isNumbered = others.contains { reading.words[$0].isKey(of: .ordinals) || reading.tokens[$0].kind == .number }
    if isNumbered { return kind.isNamedInSmallLetters || reading.isCapitalisedWord(head.lowerBound) }
    if reading.isCapitalisedWord(head.lowerBound), !reading.isInitial(head.lowerBound) { return true }
    guard kind.isNamedInSmallLetters || reading.isCapitalisedWord(tokens.lowerBound) else { return false }
    return others.contains { index in
      reading.tokens[index].kind == .openingQuote
        || reading.isCapitalisedWord(index) && (!reading.isInitial(index) || reading.isCapitalisedWord(head.lowerBound))
          && reading.words[index].key(in: .countries) == nil && reading.words[index].key(in: .demonyms) == nil
    }
  }
}
