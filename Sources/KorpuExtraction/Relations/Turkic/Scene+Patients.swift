internal import KorpuLanguage

extension Scene {
  /// «(A'nın forumdaki konuşmasında) sözünü ettiği | iş insanı B»: whether a verb with the ending of who did it, right before
  /// a name and its titles, says that it was done to the one named.
  func isPatient(_ person: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let finder = RoleFinder(reading: reading)
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    var start = person.tokens.lowerBound
    while start > first,
      let title = finder.title(endingBefore: start) ?? finder.role(endingBefore: start)?.tokens,
      title.lowerBound < start
    {
      start = title.lowerBound
    }
    let verb = start - 1
    guard verb >= first, reading.tokens[verb].kind == .word, !reading.tokens[verb].isCapitalised,
      reading.words[verb].verbReadings(in: .nominal)
    else { return false }
    // «önemli olduğunu | B söyledi»
    return !reading.words[verb].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .accusative
    }
  }
}
