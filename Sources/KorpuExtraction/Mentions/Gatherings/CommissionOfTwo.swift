internal import KorpuLanguage

/// Finds where the name of a gathering begins whose owner is a body in small letters that two countries have together: «O‘zbekiston va
/// Turkiya o‘rtasidagi hukumatlararo komissiyaning 8-majlisi», «türkmen-türk hökümetara komissiýasynyň 6-njy | mejlisi».
struct CommissionOfTwo {
  let reading: TokenizedArticle

  /// How many tokens tell which gathering it is: «navbatdagi 8 . Dönem».
  private static let longestNumber = 5
  /// How many words tell what the body is for: «Karma Ekonomik».
  private static let longestField = 4
  /// How many words the name of a country has.
  private static let longestCountry = 4

  /// - Complexity: O(words of the name).
  func start(headedAt head: Int, after floor: Int) -> Int? {
    let first = max(floor, reading.sentence(of: head).lowerBound)
    guard reading.lexicon.language.family == .turkic, let body = owner(before: head, from: first) else { return nil }
    var start = body
    while start > first, body - start < Self.longestField, reading.words[start - 1].isKey(of: .bodyModifiers),
      !isPair(start - 1)
    {
      start -= 1
    }
    guard start > first else { return nil }
    if isPair(start - 1) { return start - 1 }
    guard reading.isWord(start - 1, .between), let second = country(endingAt: start - 1, from: first),
      second > first, reading.isWord(second - 1, [.conjunction, .comitative])
    else { return nil }
    return country(endingAt: second - 1, from: first)
  }

  /// The word for the body, in the genitive before the words that number the gathering.
  private func owner(before head: Int, from first: Int) -> Int? {
    var index = head - 1
    while index > first, head - index <= Self.longestNumber, isNumber(index) { index -= 1 }
    guard index > first, head - index <= Self.longestNumber + 1, reading.tokens[index].kind == .word,
      let type = reading.words[index].form(in: .bodies), type.grammaticalCase == .genitive, !type.isPlural
    else { return nil }
    return index
  }

  private func isNumber(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number || reading.isOrdinalWord(index)
      || reading.lexicon.ordinal(reading.tokens[index].folded) != nil || reading.isMark(index, ".")
      || reading.words[index].isKey(of: .bodyModifiers)
  }

  /// «türkmen-türk», «o‘zbek-turk»: the peoples of two countries in one word, of which tables may know one alone: «türk» is Turkic, too.
  private func isPair(_ index: Int) -> Bool {
    let parts = reading.tokens[index].folded.split { "-–".contains($0) }
    return reading.tokens[index].kind == .word && parts.count == 2
      && parts.contains { reading.lexicon.senses(of: String($0)).isKey(of: .demonyms) }
  }

  private func country(endingAt end: Int, from first: Int) -> Int? {
    (1...Self.longestCountry).reversed().lazy.map { end - $0 }.first { start in
      start >= first && reading.isCapitalisedWord(start)
        && reading.words.match(.countries, at: start)?.length == end - start
    }
  }
}
