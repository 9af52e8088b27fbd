internal import KorpuLanguage

/// Finds where a degree begins that stands in initials between a post and a name: «ректору, | э.и.д., профессор A», «проректору, |
/// т.и.к., доцент B», «dekanı, | t.ü.f.d., dosent C».
struct AcademicDegree {
  let reading: TokenizedArticle

  /// How many letters a degree has.
  private static let letters = 2...5
  /// A shortened word before them has so many letters at most: «филос.и.д.».
  private static let longestField = 6

  /// The first token of the degree whose last point stands right before a token.
  func start(endingBefore end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, end - 1 >= first else { return nil }
    // «э.и.д.» is one word where tables know it.
    if countOfLetters(at: end - 1) >= Self.letters.lowerBound { return startOfField(before: end - 1, from: first) }
    var start = end
    var count = 0
    while count < Self.letters.upperBound, start - 2 >= first, reading.isMark(start - 1, ".") {
      let letters = countOfLetters(at: start - 2)
      guard letters > 0 else { break }
      start -= 2
      count += letters
      // «ф.|-|м.и.к.»
      if start - 2 >= first, reading.isMark(start - 1, "-"), reading.isMark(start - 2, ".") { start -= 1 }
    }
    guard Self.letters.contains(count) else { return nil }
    return startOfField(before: start, from: first)
  }

  /// «э|.и.д.», «э.и.д.»: how many letters a word has that is nothing but initials.
  private func countOfLetters(at index: Int) -> Int {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return 0 }
    let letters = reading.tokens[index].folded.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    return letters.allSatisfy { reading.lexicon.language.isOneLetter(String(Substring($0))) } ? letters.count : 0
  }

  /// «филос|.и.д.», «саясий | и.к.»
  private func startOfField(before letters: Int, from first: Int) -> Int {
    let point = letters - 1
    guard point - 1 >= first else { return letters }
    let field = reading.isMark(point, ".") ? point - 1 : point
    guard reading.tokens[field].kind == .word, !reading.tokens[field].isCapitalised else { return letters }
    let isShortened =
      field < point && !reading.tokens[point].followsSpace && reading.tokens[field].folded.count <= Self.longestField
    return isShortened || field == point && reading.words[field].isKey(of: .bodyModifiers) ? field : letters
  }
}
