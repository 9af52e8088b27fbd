internal import KorpuLanguage
internal import KorpuModel

/// The position or title that stands before a person's name.
struct NameIntroduction {
  let reading: TokenizedArticle

  /// Whether a position («sədri») or a title («akademik») stands directly before, or before the first of a list.
  func isGiven(at index: Int) -> Bool {
    guard index > reading.sentence(of: index).lowerBound else { return false }
    if reading.isMark(index - 1, "."), index >= 2 { return reading.words[index - 2].isKey(of: .honorifics) }
    if let post = endOfPostBeforeInitials(index) { return isGiven(at: post) }
    guard reading.tokens[index - 1].kind == .word else { return false }
    if RoleFinder(reading: reading).title(endingBefore: index) != nil { return true }
    // «Başkan adayı | X»
    if reading.lexicon.language.family == .turkic, reading.isForm(index - 1, of: .candidate) { return true }
    if reading.isSlavic { return SlavicIntroduction(reading: reading).role(before: index) != nil }
    guard let role = RoleFinder(reading: reading).role(endingBefore: index) else {
      return EnglishIntroduction(reading: reading).isGiven(at: index)
    }
    return role.form.grammaticalCase == .nominative
  }

  /// «Дала халықтары ұйымының директоры | (ДХҰ) A»: the end of a post behind which the initials of its body stand in brackets.
  private func endOfPostBeforeInitials(_ index: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, index - 3 > reading.sentence(of: index).lowerBound,
      reading.isMark(index - 1, ")"), reading.isShortName(index - 2), reading.isMark(index - 3, "("),
      let post = RoleFinder(reading: reading).role(endingBefore: index - 3), post.form.possessor == .third
    else { return nil }
    return index - 3
  }

  /// Whether what introduces the name is no part of a name itself: «Könüllü Qan Donoru Cəmiyyəti».
  func isFirm(at index: Int) -> Bool {
    guard isGiven(at: index) else { return false }
    guard let role = RoleFinder(reading: reading).role(endingBefore: index) else { return true }
    return role.form.possessor != nil || role.tokens.count > 1 || !reading.isCapitalisedWord(role.tokens.lowerBound)
  }
}
