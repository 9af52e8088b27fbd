internal import KorpuLanguage
internal import KorpuModel

/// People of whom an article prints nothing but a surname.
extension PersonRecognizer {
  /// A shorter word that ends like a surname may be anything.
  private static let shortestSurname = 6

  /// «Музейдин директору | Токтоналиев (көргөзмөнү ачты)», «professor | Kerimowa»: behind a position or a title a word that ends as
  /// surnames do, and that is the name of nothing else.
  ///
  /// - Parameter others: The people whom the article names in full, with all their places.
  func surnamesAlone(besides others: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let occupied = Occupancy(of: reading.tokens.count, by: others.map(\.tokens))
    return reading.tokens.indices.filter { isSurnameAlone($0, besides: occupied) }.map {
      candidate($0..<$0 + 1, confidence: 0.8)
    }
  }

  private func isSurnameAlone(_ index: Int, besides occupied: Occupancy) -> Bool {
    let name = reading.words[index].name
    guard name.isSurname, reading.isCapitalisedWord(index), !occupied[index], !reading.isInitial(index),
      !taken[index], !countries[index], canBePartOfName(index), !reading.isQuoted(index),
      !reading.tokens[index].isAbbreviation, !reading.tokens[index].folded.contains("-")
    else { return false }
    let surname = name.ending.nominative(of: reading.tokens[index].folded)
    let next = index + 1
    return surname.unicodeScalars.count >= Self.shortestSurname && !reading.isCapitalisedWord(next)
      && !reading.endsInitial(at: next) && !reading.bearsName(at: next)
      && !isCommemorated(candidate(index..<next, confidence: 0.8))
      && isTitled(index)
  }

  /// A position of one, in the nominative, or a title.
  private func isTitled(_ index: Int) -> Bool {
    guard introduction.isGiven(at: index) else { return false }
    if let role = RoleFinder(reading: reading).role(endingBefore: index) { return !role.form.isPlural }
    return !isPlural(index - 1)
  }
}
