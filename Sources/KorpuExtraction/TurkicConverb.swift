internal import KorpuLanguage

extension TokenizedArticle {
  /// Whether a verb leans on what comes after it: «қызметкерлермен | кездесіп, …», «сөйлеп | …». Where such a form also
  /// ends a sentence, it is read as a finite one.
  func leansOnNext(_ index: Int) -> Bool {
    guard lexicon.language.family == .turkic, tokens.indices.contains(index), tokens[index].kind == .word,
      index + 1 < sentence(of: index).upperBound
    else { return false }
    let senses = words[index]
    return senses.verbReadings(in: .converb)
      || senses.verbReadings(in: .finite) && hasEnding(.leaning, at: index)
  }
}
