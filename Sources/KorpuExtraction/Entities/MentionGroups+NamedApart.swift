internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// «Senat raisi A | Qozogʻiston Senati (raisi B bilan uchrashdi)»: whether a body is another than one of which the same sentence
  /// gives nothing but the end of the name before; who means one body names it in full first.
  func isApart(_ shorter: Int, from longer: MentionCandidate, in reading: TokenizedArticle) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let sentence = reading.sentenceOfToken[longer.tokens.lowerBound]
    return lists[shorter].contains {
      $0.tokens.upperBound <= longer.tokens.lowerBound && $0.abbreviates == nil
        && reading.sentenceOfToken[$0.tokens.lowerBound] == sentence
    }
  }
}
