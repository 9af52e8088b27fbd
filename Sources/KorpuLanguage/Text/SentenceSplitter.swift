public import KorpuModel

/// Cuts the tokens of a paragraph into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` before white space, with the quotation mark that follows at
/// once, but not after an initial or an abbreviation, nor before a small letter. What runs on for longer than any
/// real sentence is cut, so that a text without stops costs no more than another.
public struct SentenceSplitter: Sendable {
  private let abbreviations: Set<String>
  private let language: Language

  /// - Parameters:
  ///   - abbreviations: Words, folded and without their point, that end no sentence.
  ///   - language: Says what a point may be part of.
  public init(abbreviations: Set<String>, language: Language) {
    self.abbreviations = abbreviations
    self.language = language
  }

  /// The ranges of token indices, one a sentence, that together cover all tokens.
  ///
  /// - Complexity: O(tokens).
  public func sentences(of tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    let names = shortQuotations(in: tokens)
    var start = 0
    var index = 0
    while index < tokens.count {
      var end = index + 1
      if !names[index], endsSentence(at: index, in: tokens) {
        while end < tokens.count, !tokens[end].followsSpace, isTrailer(tokens[end]) { end += 1 }
        if !continues(at: end, in: tokens) {
          result.append(start..<end)
          start = end
        }
      }
      index = end
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result.flatMap(Self.cut)
  }

  /// The longest sentences of news, lists of delegations, have some hundred words.
  private static let longestSentence = 1_000

  private static func cut(_ sentence: Range<Int>) -> [Range<Int>] {
    stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentence)
      .map { $0..<min($0 + longestSentence, sentence.upperBound) }
  }

  /// A quotation of fewer tokens, within a sentence, is a name: «"Biz Varıq!" Fondu», «"Yol. Körpü" Birliyi».
  private static let longestName = 8
  /// A title behind a word in small letters may be longer: «форум «Вода. Воздух. Пути сотрудничества»».
  private static let longestTitle = 20

  /// Which tokens stand in a short quotation that no colon announces.
  private func shortQuotations(in tokens: [Token]) -> [Bool] {
    var isShort = Array(repeating: false, count: tokens.count)
    for opening in tokens.indices where tokens[opening].kind == .openingQuote {
      guard opening == 0 || tokens[opening - 1].kind == .word,
        let closing = tokens[opening...].prefix(Self.longestTitle).firstIndex(where: { $0.kind == .closingQuote }),
        Self.isName(opening..<closing + 1, in: tokens) || isCalled(opening..<closing + 1, in: tokens)
      else { continue }
      for index in opening..<closing { isShort[index] = true }
    }
    return isShort
  }

  private static func isName(_ quotation: Range<Int>, in tokens: [Token]) -> Bool {
    let next = quotation.upperBound
    let isFollowed = next < tokens.count && tokens[next].kind == .word
    return quotation.count <= longestName && isFollowed || isTitle(quotation, in: tokens)
  }

  /// «(olunan) | "Ortaq irs: Dil. Tarix. Mədəniyyət" adlı (konfrans)»: in Turkic languages a longer title, too, between words in small
  /// letters, without a point at its end.
  private func isCalled(_ quotation: Range<Int>, in tokens: [Token]) -> Bool {
    let (before, next) = (quotation.lowerBound - 1, quotation.upperBound)
    guard language.family == .turkic, before >= 0, next < tokens.count else { return false }
    return [before, next].allSatisfy {
      tokens[$0].kind == .word && (!tokens[$0].isCapitalised || isNumeral($0, tokens))
    }
      && ![".", "!", "?", "…"].contains(tokens[next - 2].folded)
  }

  /// «"Biz Varıq. Biz Birik" | II (Konfransı)»
  private func isNumeral(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].isCapitalised && tokens[index].folded.allSatisfy { "ivxıі".contains($0) }
  }

  /// «форум | «Степь. Дорога»|,»: behind a word in small letters, without a point at its end, and no speech.
  private static func isTitle(_ quotation: Range<Int>, in tokens: [Token]) -> Bool {
    let (opening, next) = (quotation.lowerBound, quotation.upperBound)
    guard opening > 0, tokens[opening - 1].kind == .word, !tokens[opening - 1].isCapitalised, next < tokens.count,
      tokens[next].kind == .mark, [".", ",", ";", ")"].contains(tokens[next].folded)
    else { return false }
    return ![".", "!", "?", "…"].contains(tokens[next - 2].folded)
  }

  private func endsSentence(at index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].kind == .mark, [".", "!", "?", "…"].contains(tokens[index].folded) else { return false }
    guard tokens[index].folded == ".", index > 0 else { return true }
    let before = tokens[index - 1]
    guard !tokens[index].followsSpace else { return true }
    switch before.kind {
    case .number: return !isOrdinal(before) || !(index + 1 < tokens.count && tokens[index + 1].kind == .word)
    case .word:
      let isInitial = before.isCapitalised && language.isOneLetter(before.folded)
      return !isInitial && !abbreviations.contains(before.folded)
    case .openingQuote, .closingQuote, .mark: return true
    }
  }

  /// Higher numbers are years.
  private static let mostFigures = 3

  /// «8. Zirvesi»: a number that a point makes an ordinal.
  private func isOrdinal(_ number: Token) -> Bool {
    language.writesOrdinalsWithPoint && number.folded.count <= Self.mostFigures && number.folded.allSatisfy(\.isNumber)
  }

  private func isTrailer(_ token: Token) -> Bool {
    token.kind == .closingQuote || (token.kind == .mark && [".", "!", "?", "…", ")", "]"].contains(token.folded))
  }

  /// After the mark the same sentence goes on: no space, a small letter, a comma or a dash.
  private func continues(at index: Int, in tokens: [Token]) -> Bool {
    guard index < tokens.count else { return false }
    let next = tokens[index]
    if !next.followsSpace { return true }
    switch next.kind {
    case .word: return !next.isCapitalised
    case .mark: return [",", "-", "–", "—", ";", ":"].contains(next.folded)
    case .closingQuote: return true
    case .number, .openingQuote: return false
    }
  }
}
