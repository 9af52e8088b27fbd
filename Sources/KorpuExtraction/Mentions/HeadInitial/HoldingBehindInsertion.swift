internal import KorpuLanguage

/// Tells in English whether a sentence says that a gathering is held behind words that explain what it is for: «a youth forum dedicated to
/// the legacy of X, the founder of the Academy, | was held», «… – the leader of the nation | took place».
struct HoldingBehindInsertion {
  let reading: TokenizedArticle

  /// How many tokens explain what a gathering is for.
  private static let longest = 24

  /// Whether the first verb behind a comma, a dash or a bracket right after the gathering is that of holding, and nothing before it begins
  /// another clause.
  func isHeld(_ gathering: Range<Int>) -> Bool {
    let mark = gathering.upperBound
    let end = min(reading.sentence(of: gathering.lowerBound).upperBound, mark + Self.longest)
    guard mark + 1 < end, opens(mark), !reading.isWord(mark + 1, [.conjunction, .framing, .setting]),
      let verb = (mark + 1..<end).first(where: isVerb), !(mark + 1..<verb).contains(where: isBorder),
      let act = reading.words.verb(.actVerbs, at: verb), act.meaning == .hold
    else { return false }
    return act.form.isPredicate && !reading.isNegated(verb) && isClosed(before: verb, from: mark)
  }

  private func opens(_ mark: Int) -> Bool {
    reading.isMark(mark, ",") || reading.isMark(mark, "(") || reading.isDash(mark)
  }

  /// A verb that tables know, but no noun that looks like one: «the founder of the | held».
  private func isVerb(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isCapitalisedWord(index) else { return false }
    return reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true
      || reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
  }

  private func isBorder(_ index: Int) -> Bool {
    reading.isWord(index, [.complementiser, .relative]) || reading.isMark(index, ";") || reading.isMark(index, ":")
      || reading.tokens[index].kind == .openingQuote
  }

  /// What a comma or a bracket opens is closed before the verb; a dash may be alone.
  private func isClosed(before verb: Int, from mark: Int) -> Bool {
    if reading.isMark(mark, "(") { return reading.isMark(verb - 1, ")") }
    if reading.isMark(mark, ",") { return verb - 1 > mark && reading.isMark(verb - 1, ",") }
    return true
  }
}
