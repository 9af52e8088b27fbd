internal import KorpuLanguage

/// Tells in English whether «by» says who holds a gathering where its place or day stands behind the verb: «was organised in Baku | by the
/// Aral Fund», «held on Friday at the Danube University | by …».
struct EnglishDelayedAgent {
  let reading: TokenizedArticle

  /// How many tokens tell of place and time.
  private static let reach = 12

  /// - Parameter verbs: Those of holding in the sentence.
  func stands(at marker: Int, behind verbs: [Range<Int>]) -> Bool {
    guard let verb = verbs.last(where: { $0.upperBound < marker }), marker - verb.upperBound <= Self.reach,
      reading.isWord(verb.upperBound, .locativeMarker)
    else { return false }
    return (verb.upperBound..<marker).allSatisfy(tellsWhereOrWhen)
  }

  /// «in», «the», «Danube», «of», «5», «May»: no other verb, no conjunction and no mark but that of a place in a place, «in Baku,
  /// Azerbaijan».
  private func tellsWhereOrWhen(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .number: return true
    case .word:
      return reading.isCapitalisedWord(index)
        || reading.isWord(index, [.locativeMarker, .article, .genitiveMarker]) && !reading.isWord(index, .agent)
        || reading.lexicon.months?[reading.tokens[index].folded] != nil || reading.isForm(index, of: [.town, .venue])
    case .openingQuote, .closingQuote: return false
    case .mark: return reading.isMark(index, ",") && reading.isCapitalisedWord(index + 1)
    }
  }
}
