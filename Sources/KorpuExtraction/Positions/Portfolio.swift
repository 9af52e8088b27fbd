internal import KorpuLanguage

extension TokenizedArticle {
  /// How many tokens a portfolio takes after its first comma at most.
  private static let longestPortfolio = 14
  /// How many words one of its fields has.
  private static let longestField = 3

  /// «Minister of Culture, | Information, Sports and Youth Policy | of Kazakhstan»: where the fields end that a comma adds to
  /// the first, which «of» has to follow, or a name; `nil` where somebody else begins after the comma.
  func portfolioEnd(afterComma comma: Int) -> Int? {
    guard lexicon.language.family == .germanic, isMark(comma, ","), isCapitalisedWord(comma - 1) else { return nil }
    let limit = min(sentence(of: comma).upperBound, comma + Self.longestPortfolio)
    var at = comma
    while at < limit {
      guard isMark(at, ",") || isWord(at, .conjunction) else { return nil }
      if isMark(at, ",") { at += 1 }
      let isLast = isWord(at, .conjunction)
      if isLast { at += 1 }
      let field = (at..<max(at, limit)).prefix(while: isField)
      guard !field.isEmpty, field.count <= Self.longestField else { return nil }
      at += field.count
      // «Turkish Minister of Tourism, Culture and Environment | Askar X»
      if isLast { return isWord(at, .genitiveMarker) || startsName(at) ? at : nil }
    }
    return nil
  }

  private func startsName(_ index: Int) -> Bool { isCapitalisedWord(index) && words[index].key(in: .givenNames) != nil }

  private func isField(_ index: Int) -> Bool {
    isCapitalisedWord(index) && words[index].key(in: .roles) == nil && words[index].key(in: .givenNames) == nil
      && !words[index].isKey(of: .countries)
  }
}
