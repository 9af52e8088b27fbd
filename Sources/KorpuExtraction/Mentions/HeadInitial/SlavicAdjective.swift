internal import KorpuLanguage

extension TokenizedArticle {
  /// The readings of a Russian word as an adjective, of participles in «-ся» too: «международной», «продолжающейся».
  func adjectiveReadings(at index: Int) -> [NounReading] {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return [] }
    let own = words[index].readings.filter { $0.isAdjective }
    guard own.isEmpty, let word = lexicon.stems(of: tokens[index].folded, without: .reflexive).first else {
      return own
    }
    return lexicon.senses(of: word).readings.filter { $0.isAdjective }
  }

  /// Whether a Russian word is an adjective or a participle in a case.
  func isAdjective(_ index: Int, in wanted: NounForm.Case) -> Bool {
    adjectiveReadings(at: index).contains { $0.form.grammaticalCase == wanted }
  }
}
