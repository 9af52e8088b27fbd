internal import KorpuLanguage
internal import KorpuModel

/// Gatherings whose name is a quotation beside the type word.
extension HeadInitialForums {
  /// A quotation of more tokens is no name.
  private static let longestName = 30
  /// How many words may stand between the type word and the name: «форум молодых ученых на тему».
  private static let reach = 8

  /// «встреча на тему "…"»: a word that names a gathering only with a quoted name.
  func topic(ofNamedForumAt index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.namedForums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural, !isShown(at: index)
    else { return nil }
    return topic(after: index..<index + match.length, kind, isNamed: true)
  }

  /// «выступила с | презентацией «…»», «С | презентацией «…» выступила»: in Russian what a speaker shows.
  private func isShown(at index: Int) -> Bool {
    guard reading.isSlavic, index > 0, reading.isWord(index - 1, .comitative) else { return false }
    let closing = reading.closingQuote(from: index + 1, limit: Self.longestName)
    return [index - 2, closing.map { $0 + 1 } ?? index + 1].contains { verb in
      reading.sentence(of: index).contains(verb) && reading.words.verb(.speechVerbs, at: verb)?.meaning == .floor
    }
  }

  /// «панель на тему "…"», «conference titled "…"»: the quotation alone is the name.
  func topic(after head: Range<Int>, _ kind: ForumKind, isNamed: Bool) -> MentionCandidate? {
    if let behind = topic(behindPlaceAfter: head, kind) { return behind }
    let end = min(reading.sentence(of: head.lowerBound).upperBound, head.upperBound + Self.reach)
    var index = head.upperBound
    var hasNaming = false
    while index < end, reading.tokens[index].kind != .openingQuote {
      hasNaming = hasNaming || reading.isWord(index, .naming)
      if !hasNaming, let next = endOfTown(at: index) {
        index = next
        continue
      }
      if index == head.upperBound, let naming = namingBehindAuthor(at: index) {
        index = naming
        continue
      }
      if reading.isMark(index, ","), index == head.upperBound, isApposedName(at: index) { break }
      guard reading.tokens[index].kind == .word || reading.isMark(index, ":"), !reading.isWord(index, .relative),
        !reading.isCapitalisedWord(index) || hasNaming,
        // «the conference | was entitled "…"»
        !reading.words[index].isKnownVerb || hasNaming
          || reading.isWord(index, .auxiliary) && reading.isWord(index + 1, .naming)
      else { return nil }
      index += 1
    }
    let isApposed = index == head.upperBound && isApposedName(at: head.upperBound)
    if isApposed { index += 1 }
    guard index < end else { return nil }
    hasNaming = hasNaming || isTopicMarked(before: index, from: head.upperBound)
    guard hasNaming || isApposed || isNamed && index == head.upperBound || isPlainTopic(index, head),
      let closing = reading.closingQuote(ofSpeechAt: index), closing < index + Self.longestName, closing > index + 1
    else { return nil }
    if reading.isSlavic, index == head.upperBound, !isNamed, !isTitle(index + 1..<closing) {
      return phrase(head, upTo: closing + 1, kind)
    }
    return quotation(index..<closing + 1, kind, at: head)
  }

  /// «an exhibition | by the artist Askar Temirov | titled "…"»: in English whose works are shown may stand between.
  private func namingBehindAuthor(at marker: Int) -> Int? {
    let end = min(reading.sentence(of: marker - 1).upperBound - 1, marker + Self.reach)
    guard reading.lexicon.language.family == .germanic, marker < end, reading.isWord(marker, .agent),
      let naming = (marker + 1..<max(marker + 1, end)).first(where: { reading.isWord($0, .naming) }),
      reading.tokens[naming + 1].kind == .openingQuote,
      (marker..<naming).allSatisfy({ reading.tokens[$0].kind == .word || reading.isGluedApostrophe($0) })
    else { return nil }
    return naming
  }

  /// «на конференции | в Баку | на тему «…»», «форум | в городе Баку | под названием «…»»: in Russian behind the town where it is.
  private func endOfTown(at marker: Int) -> Int? {
    guard reading.isSlavic, reading.isWord(marker, .locativeMarker) else { return nil }
    let start = reading.isForm(marker + 1, of: .town) ? marker + 2 : marker + 1
    guard reading.isCapitalisedWord(start), let town = reading.words.match(.cities, at: start) else { return nil }
    let end = start + town.length
    return end < reading.tokens.count && reading.isWord(end, [.naming, .locativeMarker]) ? end : nil
  }

  /// «конференция | «Древний Арал: хранитель тайн»»: a title with a colon is a name by itself, as a theme is.
  private func isTitle(_ words: Range<Int>) -> Bool {
    words.contains { reading.isMark($0, ":") } && words.count(where: { reading.tokens[$0].kind == .word }) > 2
  }

  /// «a session on | "Clean Water for All"»: in English the preposition alone joins a type word to a quoted topic of several words.
  private func isTopicMarked(before opening: Int, from head: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, opening == head + 1,
      reading.isWord(head, .joiner), reading.isWord(head, .locativeMarker),
      let closing = reading.closingQuote(ofSpeechAt: opening), !isNumbered(head - 1)
    else { return false }
    return closing > opening + Self.shortestTopic && reading.isCapitalisedWord(opening + 1)
  }

  /// «the 4th International Media | Symposium | on "Trust"»: what has a number in a row has a name besides its topic.
  private func isNumbered(_ head: Int) -> Bool {
    guard reading.isCapitalisedWord(head),
      let name = HeadInitialExtent(reading: reading, people: people, floor: floor).range(
        ofNameHeadedBy: head..<head + 1)
    else { return false }
    return (name.lowerBound..<head).contains {
      reading.isOrdinalInFigures($0) || reading.words[$0].isKey(of: .ordinals)
    }
  }

  /// A quotation of one word behind «on» may be a work: «a session on "Faust"».
  private static let shortestTopic = 2

  /// A quotation of fewer tokens behind a place may name somebody else there: «на форуме в Баку «Арал» показал».
  private static let shortestTheme = 3

  /// «на конференции в Баку | «Основатели и уроки»»: in Russian the place may stand before the name.
  private func topic(behindPlaceAfter head: Range<Int>, _ kind: ForumKind) -> MentionCandidate? {
    let opening = head.upperBound + 2
    guard reading.isSlavic, reading.isWord(head.upperBound, .locativeMarker),
      reading.sentence(of: head.lowerBound).contains(opening), reading.tokens[opening].kind == .openingQuote,
      reading.isCapitalisedWord(opening - 1), reading.words[opening - 1].key(in: .cities) != nil,
      let closing = reading.closingQuote(ofSpeechAt: opening), closing < opening + Self.longestName,
      closing > opening + Self.shortestTheme
    else { return nil }
    return quotation(opening..<closing + 1, kind, at: head)
  }

  /// «a round table, | "…", was held»: a quoted name between commas.
  private func isApposedName(at comma: Int) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords, reading.isMark(comma, ","),
      reading.tokens.indices.contains(comma + 1), reading.tokens[comma + 1].kind == .openingQuote,
      let closing = reading.closingQuote(ofSpeechAt: comma + 1)
    else { return false }
    return reading.isMark(closing + 1, ",") || reading.isMark(closing - 1, ",")
  }

  /// «международный фестиваль «Степь»»: in Russian the type word, and what stands before it, belong to the name.
  private func phrase(_ head: Range<Int>, upTo end: Int, _ kind: ForumKind) -> MentionCandidate? {
    guard let match = reading.words.match(.forums, at: head.lowerBound) else { return nil }
    let range = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head)
    let start = min(range?.lowerBound ?? head.lowerBound, head.lowerBound)
    return HeadInitialNames(reading: reading, people: people, avoiding: people)
      .candidate(start..<end, head: head, match, type: .forum(kind), confidence: 0.95)
  }

  /// «the conference will take place in Baku under the theme "…"»
  func topic(heldAfter head: Range<Int>, _ kind: ForumKind) -> MentionCandidate? {
    let end = reading.sentence(of: head.lowerBound).upperBound
    guard reading.lexicon.language.family == .germanic,
      let opening = (head.upperBound..<end).first(where: { reading.tokens[$0].kind == .openingQuote }),
      opening - head.upperBound < Self.longestPredicate, reading.isWord(opening - 1, .naming),
      reading.words.verb(.actVerbs, at: head.upperBound)?.meaning == .hold,
      let closing = reading.closingQuote(ofSpeechAt: opening), closing < opening + Self.longestName,
      closing > opening + 1
    else { return nil }
    return quotation(opening..<closing + 1, kind, at: head)
  }

  private static let longestPredicate = 24

  /// «“First Steppe Youth Forum: Water and Peace”»: in English all that stands in quotation marks of which the name begins, and which a
  /// colon goes on with.
  func title(around tokens: Range<Int>, _ kind: ForumKind, at head: Range<Int>) -> MentionCandidate? {
    let opening = tokens.lowerBound - 1
    guard reading.lexicon.language.family == .germanic, opening >= 0, reading.tokens[opening].kind == .openingQuote,
      reading.isMark(tokens.upperBound, ":"),
      let closing = reading.closingQuote(ofSpeechAt: opening), closing > tokens.upperBound + 1,
      closing < opening + Self.longestName,
      !(tokens.upperBound..<closing).contains(where: { reading.words[$0].isKnownVerb })
    else { return nil }
    return quotation(opening..<closing + 1, kind, at: head)
  }

  /// «круглый стол "…"»: a quoted name at once after a type word in small letters that is one phrase with it.
  private func isPlainTopic(_ opening: Int, _ head: Range<Int>) -> Bool {
    if reading.isCapitalisedWord(head.lowerBound), !reading.isInitial(head.lowerBound) { return false }
    return opening == head.upperBound && !reading.isCapitalisedWord(head.lowerBound) || isBehindColon(opening, head)
  }

  /// «участники круглого стола: | «Степь: итоги года»»: a title that tells nothing itself, and is nobody's words.
  private func isBehindColon(_ opening: Int, _ head: Range<Int>) -> Bool {
    guard opening == head.upperBound + 1, reading.isMark(head.upperBound, ":"),
      let closing = reading.closingQuote(ofSpeechAt: opening), closing > opening + Self.shortestTopic
    else { return false }
    let next = reading.isMark(closing + 1, ",") ? closing + 2 : closing + 1
    let words = opening + 1..<closing
    return !(next < reading.tokens.count && reading.isDash(next))
      && !words.contains { index in
        [".", "!", "?"].contains { reading.isMark(index, $0) }
          || reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
          || reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true
      }
  }

  /// «the "Great Steppe" forum», «the "Great Steppe" international forum»
  func quotedBefore(_ head: Range<Int>, _ kind: ForumKind) -> MentionCandidate? {
    var closing = head.lowerBound - 1
    while closing > 0, reading.tokens[closing].kind == .word, !reading.isCapitalisedWord(closing),
      reading.words[closing].isKey(of: .bodyModifiers)
    { closing -= 1 }
    guard closing > 0, reading.tokens[closing].kind == .closingQuote,
      let opening = reading.openingQuote(to: closing, limit: Self.longestName), closing > opening + 1,
      // «организованном фондом «Арал» | круглом столе»
      !(reading.isSlavic && opening > 0 && reading.words[opening - 1].key(in: .bodies) != nil)
    else { return nil }
    return quotation(opening..<closing + 1, kind, at: head)
  }

  private func quotation(_ tokens: Range<Int>, _ kind: ForumKind, at head: Range<Int>) -> MentionCandidate {
    var end = tokens.upperBound - 1
    // «on the theme "Cities of the Turkic World."»
    while end > tokens.lowerBound + 2, reading.isMark(end - 1, ".") || reading.isMark(end - 1, ",") { end -= 1 }
    var topic = MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.text(of: tokens.lowerBound + 1..<end),
      grammaticalCase: .nominative,
      cases: reading.words.match(.forums, at: head.lowerBound).map {
        reading.cases(of: head.lowerBound, stem: $0.key.firstWord)
      }
        ?? .nominative, confidence: 0.95)
    topic.printed = printed(head, with: tokens).flatMap(reading.inOneSentence)
    return topic
  }

  /// «международная конференция на тему «…»», «the "…" panel»: the type word and the quoted name, where one phrase has both.
  private func printed(_ head: Range<Int>, with quotation: Range<Int>) -> Range<Int>? {
    if quotation.contains(head.lowerBound) { return nil }
    if quotation.upperBound <= head.lowerBound { return quotation.lowerBound..<head.upperBound }
    guard (head.upperBound..<quotation.lowerBound).allSatisfy({ reading.words.verb(.actVerbs, at: $0) == nil }) else {
      return nil
    }
    let range = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head)
    return min(range?.lowerBound ?? head.lowerBound, head.lowerBound)..<quotation.upperBound
  }
}
