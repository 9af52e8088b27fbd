internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that are named by adjectives, without a possessor's ending, where only the first word of a name has a capital:
/// «(Анкарада өткөн) | Биринчи эл аралык экологиялык саммитке (катышты)», «(министр) | Инвестициялык форумда (сүйлөдү)».
///
/// The capital has to be the name's: it begins no sentence, and stands behind no words for a name or a theme that is quoted.
struct BareNamedForum {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many adjectives such a name has at most.
  private static let longestName = 6

  /// Where the name begins that ends with a type word.
  func start(ofForumHeadedAt head: Int, _ match: TermMatch, _ kind: ForumKind) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      kind.isNamedInSmallLetters, kind != .session, match.form.possessor == nil, !match.form.isPlural
    else { return nil }
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestName)
    var start = head
    if !reading.isCapitalisedWord(head) {
      while start > first, isAdjective(start - 1) {
        start -= 1
        if reading.isCapitalisedWord(start) { break }
      }
    }
    guard reading.isCapitalisedWord(start), !reading.isInitial(start), start < head || match.length > 1,
      !followsName(start)
    else { return nil }
    return start
  }

  private func isAdjective(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index], !reading.isWord(index, [.conjunction, .joiner]) else {
      return false
    }
    return reading.words[index].isKey(of: .bodyModifiers) || reading.words[index].isKey(of: .ordinals)
  }

  /// «"…" аттуу | Эл аралык форумга», «… жылдыгына арналган | Эл аралык форумга»
  private func followsName(_ start: Int) -> Bool {
    guard start > reading.sentence(of: start).lowerBound else { return true }
    let before = start - 1
    return reading.tokens[before].kind != .word
      || reading.isWord(before, [.naming, .called, .dedicated, .demonstrative])
      || reading.isCapitalisedWord(before) && !reading.saysWhere(before)
        && reading.words[before].form(in: .roles) == nil && !people[before]
  }
}
