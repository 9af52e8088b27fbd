internal import KorpuLanguage
internal import KorpuModel

/// Tells a gathering that is another of a row than the one the article reports on, though the same word calls it: «Bir sonraki | forum
/// Bakü'de yapılacak», «Алғашқы | форум Бакуде өткен».
struct OtherOfRow {
  let scene: Scene
  /// The gatherings that the article names.
  let named: [LocatedMention]

  /// Of a row of sessions and panels all may belong to one gathering.
  private static let parts = [ForumKind.session.rawValue, ForumKind.panel.rawValue]
  private static let cases: Set<NounForm.Case> = [.nominative, .genitive, .dative]
  /// How many words an ordinal has at most: «bir sonraki».
  private static let longestOrder = 3

  private var reading: TokenizedArticle { scene.reading }

  /// Whether the word at a token calls another.
  func isCalled(_ word: TermMatch, at index: Int) -> Bool {
    let sentence = reading.sentence(of: index)
    guard reading.lexicon.language.family == .turkic, index > sentence.lowerBound, !Self.parts.contains(word.value),
      word.form.possessor == nil, Self.cases.contains(word.form.grammaticalCase)
    else { return false }
    if reading.isWord(index - 1, [.former, .others]) { return true }
    guard let order = order(endingAt: index, from: sentence.lowerBound) else { return false }
    // «Növbəti forum keçirilib»: what comes next, or what is held as a rule.
    if order == 0 { return reading.words.verbs(.actVerbs, in: sentence).contains { $0.match.form == .future } }
    // «ilkinji çäre»: what any occasion is called is of no row.
    guard word.form.grammaticalCase == .nominative, !reading.isForm(index, of: .event) else { return false }
    let known = Set(named.flatMap { orders(in: $0.tokens) })
    return !known.contains(order) && (order == 1 || !known.isEmpty)
  }

  /// The number of which it is in the row: «3. | forum», «үшінші | форум»; 0 where it is but the next.
  private func order(endingAt end: Int, from first: Int) -> Int? {
    if reading.isMark(end - 1, "."), end - 2 >= first, reading.tokens[end - 2].kind == .number {
      return Int(reading.tokens[end - 2].folded)
    }
    return (max(first, end - Self.longestOrder)..<end).lazy.compactMap { start in
      reading.words.match(.ordinals, at: start).flatMap { start + $0.length == end ? Int($0.value) : nil }
    }.first
  }

  private func orders(in tokens: Range<Int>) -> [Int] {
    tokens.compactMap { index in
      reading.tokens[index].kind == .number
        ? Int(reading.tokens[index].folded.prefix { $0.isNumber })
        : reading.words.match(.ordinals, at: index).flatMap { Int($0.value) }
    }
  }
}
