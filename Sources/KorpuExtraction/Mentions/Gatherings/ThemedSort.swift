internal import KorpuLanguage
internal import KorpuModel

/// Finds the gathering whose sort a sentence begins with, and whose theme it tells behind: «Davra suhbati | "Markaziy Osiyo va Turkiya"
/// | mavzusida Toshkentda o‘tkazildi», «Konferans | "Ortak Miras" konusunda düzenlendi».
///
/// It is asked only before any gathering is named: later the sort calls that one again.
struct ThemedSort {
  let reading: TokenizedArticle

  /// How many words may stand before the quotation, the sort with its attributes: «IV Xalqaro ilmiy-amaliy konferensiya».
  private static let longestSort = 6

  /// The sort right before a quotation, where the sentence says that it was held.
  ///
  /// - Complexity: O(words of the sentence).
  func sort(before quotation: Range<Int>) -> (tokens: Range<Int>, kind: ForumKind)? {
    let sentence = reading.sentence(of: quotation.lowerBound)
    let start = sentence.lowerBound
    let theme = quotation.upperBound
    guard reading.lexicon.language.family == .turkic, quotation.lowerBound > start,
      quotation.lowerBound - start <= Self.longestSort, theme < sentence.upperBound,
      reading.isWord(theme, .naming), !reading.isWord(theme, .called), isHeld(from: theme + 1, in: sentence),
      let head = (start..<quotation.lowerBound).first(where: { reading.words.match(.forums, at: $0) != nil }),
      let type = reading.words.match(.forums, at: head), head + type.length == quotation.lowerBound,
      type.form.grammaticalCase == .nominative, !type.form.isPlural,
      let kind = ForumKind(rawValue: type.value), (start..<head).allSatisfy(isAttribute)
    else { return nil }
    return (start..<theme + 1, kind)
  }

  /// «Xalqaro», «ilmiy-amaliy», «IV»
  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number || reading.words[index].isKey(of: .ordinals)
      || reading.words[index].isKey(of: .bodyModifiers)
  }

  /// Whether the sentence goes on to say that it was held, with no other gathering before that.
  private func isHeld(from start: Int, in sentence: Range<Int>) -> Bool {
    guard start < sentence.upperBound else { return false }
    let rest = start..<sentence.upperBound
    guard let held = reading.words.verbs(.actVerbs, in: rest).first(where: { $0.match.meaning == .hold }),
      held.match.form.isPredicate, !reading.isNegated(held.token)
    else { return false }
    return !(start..<held.token).contains {
      reading.words.match(.forums, at: $0) != nil || reading.tokens[$0].kind == .openingQuote
    }
  }
}
