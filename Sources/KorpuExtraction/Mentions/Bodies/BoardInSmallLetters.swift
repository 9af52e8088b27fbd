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
      reading.tokens[start].kind == .word, !reading.tokens[start].isCapitalised,
      let board = reading.words[start].form(in: .bodies), board.possessor == .third, board.grammaticalCase == .genitive
    else { return nil }
    let first = max(reading.sentence(of: start).lowerBound, floor, start - Self.longest)
    var index = start
    while index > first, belongs(index - 1) { index -= 1 }
    while index < start, reading.isWord(index, .conjunction) || isTime(index) { index += 1 }
    return index < start ? index : nil
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
