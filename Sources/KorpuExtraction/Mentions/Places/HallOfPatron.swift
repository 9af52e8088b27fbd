internal import KorpuLanguage

/// Tells a hall or a house of several words that bears the name before it: «Erol Güngör | Konferans Salonu'nda», «Erol Güngör | Kongre ve
/// Kültür Merkezi'nde», «Nizami Gəncəvi | Konsert Salonunda».
struct HallOfPatron {
  let reading: TokenizedArticle

  /// How many words stand for the house at most.
  private static let longestHouse = 4

  func begins(at start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(start) else { return false }
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestHouse)
    for index in start..<max(start, end) {
      if index > start, isHouse(index) { return true }
      guard isSort(index) || index > start && reading.isWord(index, .conjunction) else { return false }
    }
    return false
  }

  /// «Konferans», «Kültür»: what the house is for, without an ending, and no name.
  private func isSort(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !reading.tokens[index].isAbbreviation else { return false }
    let senses = reading.words[index]
    return senses.form(in: .forums) == NounForm() || senses.form(in: .commonNouns) == NounForm()
      || senses.isKey(of: .bodyModifiers)
  }

  /// «Salonu'nda», «Merkezi'nde»: in capitals, where something is.
  private func isHouse(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), reading.isForm(index, of: [.venue, .facility]) else { return false }
    return reading.words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.count > 2
    }
  }
}
