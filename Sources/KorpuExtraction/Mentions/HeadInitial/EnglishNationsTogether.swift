internal import KorpuLanguage

extension TokenizedArticle {
  /// «Anglo-Dutch | Unitex», «Sino-Kazakh | Oil»: an adjective of two nations, with which in English the name of a firm may begin, but
  /// nobody's.
  func isOfTwoNations(_ index: Int) -> Bool {
    guard lexicon.language.family == .germanic, tokens[index].folded.contains(ascii: "-") else { return false }
    let parts = tokens[index].folded.split(separator: "-").map(String.init)
    guard parts.count == 2, lexicon.senses(of: parts[1]).isKey(of: .demonyms) else { return false }
    return lexicon.hasEnding(.combining, of: parts[0]) || lexicon.senses(of: parts[0]).isKey(of: .demonyms)
  }
}
