internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// «Üniversitemiz ile | B ve C arasında», «Pedaqoji Universitetlə | B və C arasında»: whether right before a list stands somebody
  /// without a name with whom those of the list, and not each other, are brought together.
  func followsUnnamedPartner(_ first: Int) -> Bool {
    let last = first - 1
    guard reading.lexicon.language.family == .turkic, last >= reading.sentence(of: first).lowerBound,
      reading.tokens[last].kind == .word
    else { return false }
    return reading.isWord(last, .comitative)
      || reading.words[last].readings.contains { noun in
        noun.form.grammaticalCase == .instrumental && reading.lexicon.senses(of: noun.stem).key(in: .bodies) != nil
      }
  }
}
