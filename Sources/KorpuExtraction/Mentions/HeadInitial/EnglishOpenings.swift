internal import KorpuLanguage
internal import KorpuModel

/// Finds in English the opening or closing of what is itself no gathering, but a title that a town or a year bears: «the opening
/// ceremony | of Osh 2026 – Youth Capital of the Steppe World», «the closing ceremony | of the 2025 Year of Books».
struct EnglishOpenings {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens a title has at most.
  private static let longest = 18

  /// Whether what is opened is a gathering: «the opening ceremony | of the Aral Forum» is that forum.
  func isOfForum(_ head: Range<Int>) -> Bool {
    if let sort = sort(openedBy: head), isNamed(sort) { return true }
    if isOfQuoted(head) { return true }
    guard let title = title(behind: head) else { return false }
    return title.contains { index in
      reading.isCapitalisedWord(index) && reading.words.match(.forums, at: index).map { !$0.form.isPlural } == true
    }
  }

  /// «the opening ceremony | of the forum»: the word for what is opened, in small letters.
  private func sort(openedBy head: Range<Int>) -> Range<Int>? {
    let marker = head.upperBound
    guard reading.lexicon.language.family == .germanic, isOpening(head), reading.isWord(marker, .genitiveMarker),
      reading.isWord(marker + 1, [.article, .demonstrative]), !reading.isWord(marker + 1, .indefinite),
      reading.tokens.indices.contains(marker + 2), !reading.isCapitalisedWord(marker + 2),
      let sort = reading.words.match(.forums, at: marker + 2), !sort.form.isPlural,
      case let end = marker + 2 + sort.length, !reading.isCapitalisedWord(end), !reading.isWord(end, .joiner),
      !reading.tokens.indices.contains(end) || reading.tokens[end].kind != .openingQuote
    else { return nil }
    return marker + 2..<marker + 2 + sort.length
  }

  /// How many words tell of what sort it is, beside a quoted name: «the international forum titled».
  private static let longestSort = 4

  /// «the opening ceremony | of the "Green Steppe" forum», «of the forum "Green Steppe"»
  private func isOfQuoted(_ head: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .germanic, isOpening(head),
      reading.isWord(head.upperBound, .genitiveMarker)
    else { return false }
    let start = reading.behindArticle(head.upperBound + 1)
    let sentence = reading.sentence(of: head.lowerBound)
    let before = wordsOfSort(from: start, in: sentence)
    let opening = before.upperBound
    guard sentence.contains(opening), reading.tokens[opening].kind == .openingQuote,
      let closing = reading.closingQuote(from: opening, limit: Self.longest)
    else { return false }
    return before.contains(where: isSort) || wordsOfSort(from: closing + 1, in: sentence).contains(where: isSort)
  }

  /// The words in small letters from a token on, as many as may tell a sort.
  private func wordsOfSort(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    let limit = min(sentence.upperBound, start + Self.longestSort)
    let words = (start..<max(start, limit)).prefix {
      reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) && !reading.words[$0].isKnownVerb
    }
    return start..<start + words.count
  }

  private func isSort(_ index: Int) -> Bool {
    reading.words.match(.forums, at: index).map { !$0.form.isPlural } == true
  }

  /// Whether the article names a gathering of a sort: «(the Turkic Youth | Forum)».
  private func isNamed(_ sort: Range<Int>) -> Bool {
    let key = reading.words.match(.forums, at: sort.lowerBound)?.key
    return reading.tokens.indices.contains { index in
      index != sort.lowerBound && reading.isCapitalisedWord(index) && !reading.isInitial(index)
        && reading.words.match(.forums, at: index)?.key == key
    }
  }

  /// «opening ceremony», or «ceremony» behind «opening»
  private func isOpening(_ head: Range<Int>) -> Bool {
    [head.lowerBound, head.lowerBound - 1].contains { $0 >= 0 && reading.isPhrase(at: $0, of: .opening) }
  }

  /// «(the festival went on.) The closing ceremony | of the festival was attended by X»: the opening of what has no name, which stands for
  /// it where the sentence says who was there.
  private func ofUnnamed(_ head: Range<Int>) -> Range<Int>? {
    guard let sort = sort(openedBy: head) else { return nil }
    let start = reading.isPhrase(at: head.lowerBound - 1, of: .opening) ? head.lowerBound - 1 : head.lowerBound
    let tokens = start..<sort.upperBound
    let gatherings = EnglishGatherings(reading: reading, people: people, floor: 0)
    return gatherings.isTold(tokens) || gatherings.isAttended(by: tokens.upperBound) ? tokens : nil
  }

  /// The type word with the title behind it.
  func tokens(headedBy head: Range<Int>) -> Range<Int>? {
    if let opening = ofUnnamed(head) { return opening }
    if let quoted = quotation(behind: head) { return head.lowerBound..<quoted.upperBound }
    guard let title = title(behind: head) else { return nil }
    let capitals = title.filter(reading.isCapitalisedWord)
    let isOfTown = capitals.contains { reading.isForm($0, of: .town) && $0 > title.lowerBound }
    let isOfYear = capitals.count > 1 && title.contains(where: isYear)
    return isOfTown || isOfYear ? head.lowerBound..<title.upperBound : nil
  }

  /// «the opening ceremony | of "Osh – Capital of the Steppe World"»: a quoted title of several words, which is no gathering's: not «the
  /// opening | of the "Green Steppe" forum», nor «of the "Green Steppe Forum"».
  private func quotation(behind head: Range<Int>) -> Range<Int>? {
    guard reading.lexicon.language.family == .germanic, isOpening(head),
      reading.isWord(head.upperBound, .genitiveMarker),
      case let opening = reading.behindArticle(head.upperBound + 1),
      reading.sentence(of: head.lowerBound).contains(opening), reading.tokens[opening].kind == .openingQuote,
      let closing = reading.closingQuote(from: opening, limit: Self.longest), closing > opening + 2,
      case let title = opening + 1..<closing, title.contains(where: { reading.isForm($0, of: .town) || isYear($0) }),
      !title.contains(where: { reading.words.match(.forums, at: $0) != nil }),
      !reading.tokens.indices.contains(closing + 1) || reading.words.match(.forums, at: closing + 1) == nil
    else { return nil }
    return opening..<closing + 1
  }

  private func title(behind head: Range<Int>) -> Range<Int>? {
    guard reading.lexicon.language.family == .germanic, isOpening(head),
      reading.isWord(head.upperBound, .genitiveMarker)
    else { return nil }
    let start = reading.behindArticle(head.upperBound + 1)
    let limit = min(reading.sentence(of: head.lowerBound).upperBound, start + Self.longest)
    var end = start
    while end < limit, let next = step(at: end, from: start), next <= limit { end = next }
    return end > start ? start..<end : nil
  }

  /// Where the title goes on behind a token that belongs to it.
  private func step(at index: Int, from start: Int) -> Int? {
    if isYear(index) || isPart(index) { return index + 1 }
    let next = reading.behindArticle(index + 1)
    guard index > start, isPart(next) || isYear(next) else { return nil }
    if reading.isWord(index, .genitiveMarker) || reading.isDash(index) { return next }
    return reading.isMark(index, ",") && isOfTown(next) ? next : nil
  }

  /// «Osh, the | Youth Capital of …»: behind a comma the title that the town bears.
  private func isOfTown(_ start: Int) -> Bool {
    let words = (start..<min(reading.tokens.count, start + Self.longest)).prefix(while: isPart)
    return words.contains { reading.isForm($0, of: .town) }
  }

  private func isPart(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && !people[index] && !reading.words[index].isFunctionWord
  }

  private func isYear(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && reading.tokens[index].kind == .number
      && reading.tokens[index].folded.count == 4
  }
}
