internal import KorpuLanguage
internal import KorpuModel

/// Finds the sections of a gathering by their quoted names: «maslahatyň "Suw" hem-de "Toprak" atly | bölümleri işledi», «forumyň
/// III "Suw" | bölümi».
///
/// What tables know for a part of a body is a section where the gathering that has it stands before it in the genitive.
struct QuotedSections {
  let reading: TokenizedArticle

  /// A list has so many names at most.
  private static let longestList = 6
  /// A name in it has so many tokens at most, its marks included.
  private static let longestName = 20
  /// How many words stand between the gathering and the first name: «maslahatyň | III».
  private static let reach = 3

  /// Where a list of quoted names ends that begins or goes on with a quotation, if one type word in the plural follows it.
  func end(ofListFrom quotation: Range<Int>) -> Int {
    guard reading.lexicon.language.family == .turkic else { return quotation.upperBound }
    var end = quotation.upperBound
    for _ in 0..<Self.longestList {
      guard reading.isListJoint(end), reading.tokens.indices.contains(end + 1),
        reading.tokens[end + 1].kind == .openingQuote,
        let closing = reading.closingQuote(from: end + 1, limit: Self.longestName)
      else { break }
      end = closing + 1
    }
    guard end > quotation.upperBound else { return end }
    let limit = min(end + Self.reach, reading.sentence(of: end - 1).upperBound)
    return (end..<max(end, limit)).contains(where: isSections) ? end : quotation.upperBound
  }

  /// «bölümleri», «panelleri»
  private func isSections(_ index: Int) -> Bool {
    let match = reading.words.match(.forums, at: index) ?? part(at: index)
    return match?.form.isPlural == true
  }

  /// Whether what is quoted is the name of a section of a gathering.
  func isSection(_ quotation: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    var next = end(ofListFrom: quotation)
    while reading.isWord(next, .naming) { next += 1 }
    return part(at: next)?.form.possessor == .third && isOfGathering(startOfList(endingWith: quotation))
  }

  private func part(at index: Int) -> TermMatch? {
    reading.words.match(.bodies, at: index).flatMap { $0.marks.contains(.unit) && $0.length == 1 ? $0 : nil }
  }

  private func startOfList(endingWith quotation: Range<Int>) -> Int {
    var start = quotation.lowerBound
    let first = reading.sentence(of: start).lowerBound
    while start - 2 > first, reading.isListJoint(start - 1), reading.tokens[start - 2].kind == .closingQuote,
      let opening = reading.openingQuote(to: start - 2, limit: Self.longestName)
    {
      start = opening
    }
    return start
  }

  /// «maslahatyň», «forumynyň | III»
  private func isOfGathering(_ start: Int) -> Bool {
    let first = max(reading.sentence(of: start).lowerBound, start - Self.reach)
    let owner = (first..<start).last {
      !reading.words[$0].isKey(of: .ordinals) && reading.tokens[$0].kind == .word
        && reading.lexicon.ordinal(reading.tokens[$0].folded) == nil
    }
    return owner.flatMap { reading.gatheringWord(at: $0)?.form.grammaticalCase } == .genitive
  }
}
