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
    guard let title = title(behind: head) else { return false }
    return title.contains { index in
      reading.isCapitalisedWord(index) && reading.words.match(.forums, at: index).map { !$0.form.isPlural } == true
    }
  }

  /// The type word with the title behind it.
  func tokens(headedBy head: Range<Int>) -> Range<Int>? {
    guard let title = title(behind: head) else { return nil }
    let capitals = title.filter(reading.isCapitalisedWord)
    let isOfTown = capitals.contains { reading.isForm($0, of: .town) && $0 > title.lowerBound }
    let isOfYear = capitals.count > 1 && title.contains(where: isYear)
    return isOfTown || isOfYear ? head.lowerBound..<title.upperBound : nil
  }

  private func title(behind head: Range<Int>) -> Range<Int>? {
    // «opening ceremony», or «ceremony» behind «opening»
    guard reading.lexicon.language.family == .germanic,
      [head.lowerBound, head.lowerBound - 1].contains(where: { $0 >= 0 && reading.isPhrase(at: $0, of: .opening) }),
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
