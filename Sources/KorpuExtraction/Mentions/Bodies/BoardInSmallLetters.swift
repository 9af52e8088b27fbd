internal import KorpuLanguage

/// Finds where the phrase begins of a board in small letters whose gathering is told of: «түрк мамлекеттеринин муфтийлер | кеңешинин
/// Бешинчи жыйыны», where the name of the gathering would else begin with the type word.
struct BoardInSmallLetters {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words tell whose board it is at most.
  private static let longest = 6

  /// The first token of those whose board it is, if the name begins with a board's type word in the genitive.
  func start(from start: Int, after floor: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      reading.tokens[start].kind == .word, !reading.tokens[start].isCapitalised, isBoard(start) || isSortOfBoard(start)
    else { return nil }
    let first = max(reading.sentence(of: start).lowerBound, floor, start - Self.longest)
    if let field = startOfField(before: start, from: first) { return field }
    guard isBoard(start) else { return nil }
    var index = start
    while index > first, belongs(index - 1) { index -= 1 }
    while index < start, reading.isWord(index, .conjunction) || isTime(index) { index += 1 }
    return index < start ? index : nil
  }

  private func isBoard(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), let board = reading.words[index].form(in: .bodies) else {
      return false
    }
    return board.possessor == .third && board.grammaticalCase == .genitive
  }

  /// «жогорку | кеңешинин»
  private func isSortOfBoard(_ index: Int) -> Bool {
    reading.words[index].isKey(of: .bodyModifiers) && isBoard(index + 1) && reading.tokens[index + 1].kind == .word
      && !reading.tokens[index + 1].isCapitalised
  }

  /// «Стратегиялык кызматташуунун | жогорку кеңешинин V жыйыны»: a noun in the genitive for what it is about, behind an adjective with
  /// whose capital the name begins.
  private func startOfField(before start: Int, from first: Int) -> Int? {
    let adjective = start - 2
    guard adjective >= first, reading.isCapitalisedWord(adjective), !reading.tokens[start - 1].isCapitalised,
      reading.tokens[start - 1].kind == .word, !people[start - 1], !people[adjective],
      !reading.words[adjective].isFunctionWord, reading.words[adjective].isKey(of: .bodyModifiers)
    else { return nil }
    return reading.words[start - 1].mayBe(.genitive) ? adjective : nil
  }

  /// «муфтийлер», «мамлекеттеринин», «түрк»: many, or an adjective.
  private func belongs(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index], !reading.words[index].isKnownVerb else { return false }
    let senses = reading.words[index]
    if !reading.tokens[index].isCapitalised, senses.isKey(of: .bodyModifiers) || senses.isKey(of: .demonyms) {
      return true
    }
    return !senses.isFunctionWord
      && senses.readings.contains {
        $0.form.isPlural && $0.stem.count > 2 && [.nominative, .genitive].contains($0.form.grammaticalCase)
      }
  }

  private func isTime(_ index: Int) -> Bool { reading.words[index].isKey(of: .ordinals) }
}
