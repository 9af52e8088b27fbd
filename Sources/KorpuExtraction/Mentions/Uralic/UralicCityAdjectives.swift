internal import KorpuLanguage
internal import KorpuModel

/// Finds the towns that Hungarian names by an adjective before what is held there: «a bakui Türk Ifjúsági Fórum», «a
/// miniszterek isztambuli értekezlete».
struct UralicCityAdjectives {
  let reading: TokenizedArticle

  /// How many words may stand between the adjective and the name of the gathering: «a budapesti nemzetközi | …».
  private static let reach = 3

  func mentions(of gatherings: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    return gatherings.compactMap { adjective(of: $0.tokens) }
  }

  private func adjective(of gathering: Range<Int>) -> MentionCandidate? {
    let first = max(reading.sentence(of: gathering.lowerBound).lowerBound, gathering.lowerBound - Self.reach)
    let before = (first..<gathering.lowerBound).reversed().prefix(while: isAttribute)
    let candidates = gathering.reversed().drop { $0 == gathering.upperBound - 1 } + Array(before)
    return candidates.lazy.compactMap(place).first
  }

  /// An adjective or an ordinal in small letters.
  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && !reading.isWord(index, [.article, .conjunction, .relative, .demonstrative])
      && !reading.words[index].isKnownVerb
  }

  private func place(_ index: Int) -> MentionCandidate? {
    reading.city(ofAdjectiveAt: index).map { city in
      MentionCandidate(
        tokens: index..<index + 1, type: .place, name: city, grammaticalCase: .attributive, confidence: 0.85)
    }
  }
}

extension TokenizedArticle {
  /// The town, as names are written, that a word in small letters is the adjective of; a capital begins a sentence.
  func city(ofAdjectiveAt index: Int) -> String? {
    guard tokens[index].kind == .word, !tokens[index].isCapitalised || isInitial(index) else { return nil }
    return lexicon.city(ofAdjective: tokens[index].folded).map { $0.capitalizedWords }
  }
}

extension String {
  /// «bahçesaray» → «Bahçesaray»
  fileprivate var capitalizedWords: String {
    split(separator: " ", omittingEmptySubsequences: false).map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
