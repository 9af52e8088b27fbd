internal import KorpuLanguage
internal import KorpuModel

/// After whom a body is called, in Russian, as the end of its name: «имени Абая», «им. Л. Н. Петрова», «имени академика
/// Бекова».
struct SlavicEponymPhrase {
  let reading: TokenizedArticle

  /// How many words a name has at most.
  private static let longestName = 3
  /// How many words for who somebody was may stand before a name.
  private static let longestTitle = 3

  /// Where the phrase ends that begins at a token, or `nil` where none does.
  func end(from start: Int, limit: Int) -> Int? {
    guard start < limit, reading.isWord(start, .naming), reading.isWord(start, .joiner) else { return nil }
    let name = endOfTitle(from: reading.isMark(start + 1, ".") ? start + 2 : start + 1, limit: limit)
    let surname = endOfInitials(from: name, limit: limit)
    let longest = surname > name ? 1 : Self.longestName
    let words = (surname..<max(surname, min(limit, surname + longest))).prefix { belongs($0, from: surname) }
    return words.last.map { $0 + 1 }
  }

  /// «академика»
  private func endOfTitle(from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit, end - start < Self.longestTitle, isTitleWord(end) { end += 1 }
    return end < limit && reading.isCapitalisedWord(end) ? end : start
  }

  private func isTitleWord(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !reading.hasArticle(index)
      && !reading.words[index].isFunctionWord
      && reading.words[index].mayBe(.genitive)
  }

  /// «Л. Н. | Петрова»
  private func endOfInitials(from start: Int, limit: Int) -> Int {
    var end = start
    while end + 2 < limit, reading.endsInitial(at: end + 1) { end += 2 }
    return end
  }

  /// «имени Ислама Каримова»; but «имени Абая | Аскар Темиров», who is named next.
  private func belongs(_ index: Int, from start: Int) -> Bool {
    guard reading.isCapitalisedWord(index) || reading.hasArticle(index) else { return false }
    return index == start || !reading.words[index].name.isGivenName || !reading.isCapitalisedWord(index + 1)
      // «имени Хаджи | Вели Байрама»: a title with a capital begins the name.
      || index == start + 1 && reading.words[start].isKey(of: .honorifics)
  }
}
