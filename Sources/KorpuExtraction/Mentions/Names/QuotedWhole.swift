internal import KorpuLanguage
internal import KorpuModel

/// A name that stands in quotation marks with its type word, and the ending behind them: «“Yaşıl Vadi Fondu”|nun».
///
/// The marks and the ending belong to the mention, so that what the name is said of stands right behind it.
struct QuotedWhole {
  /// The name with its marks and its ending.
  let tokens: Range<Int>
  /// The case that the ending says; the nominative where none stands behind the mark.
  let grammaticalCase: NounForm.Case

  /// - Parameter name: The tokens between the marks; `nil` is returned where they do not fill a quotation.
  init?(reading: TokenizedArticle, tokens name: Range<Int>) {
    let (opening, closing) = (name.lowerBound - 1, name.upperBound)
    guard reading.lexicon.language.family == .turkic, opening >= 0, reading.tokens.indices.contains(closing),
      reading.tokens[opening].kind == .openingQuote, reading.tokens[closing].kind == .closingQuote
    else { return nil }
    let ending = closing + 1
    let said = reading.isAttached(ending) ? reading.lexicon.endings.caseOfEnding(reading.tokens[ending].folded) : nil
    tokens = opening..<(said == nil ? ending : ending + 1)
    grammaticalCase = said ?? .nominative
  }
}
