internal import KorpuLanguage
internal import KorpuModel

extension CountryCode {
  /// The country of the papers in Hungarian, which they often leave unsaid.
  static let hungary = CountryCode("HU")
}

extension Scene {
  /// How far before its side a nation stands: «a török kormány | részéről».
  private static var longestSide: Int { 2 }

  /// The country for which a side stands in Hungarian: «magyar | felet», «a kazah kormányzati | küldöttség», «a török kormány |
  /// részéről».
  func country(ofSideAt word: Int) -> Int? {
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestSide)
    for noun in stride(from: word - 1, through: first, by: -1) {
      guard reading.tokens[noun].kind == .word, !reading.isWord(noun, .article) else { return nil }
      let codes = reading.nationalities(at: noun)
      if codes.count == 1 { return country(codes[0]) }
      guard !reading.isCapitalisedWord(noun), reading.words[noun].readings.allSatisfy({ $0.form.possessor == nil })
      else { return nil }
    }
    return nil
  }
}
