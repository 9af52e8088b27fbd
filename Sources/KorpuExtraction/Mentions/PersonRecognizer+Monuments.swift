internal import KorpuLanguage
internal import KorpuModel

/// Whose monument, life or works are meant where Turkic languages write no genitive: «Abdulla Oripov haykali».
extension PersonRecognizer {
  /// A list whose commas cannot part a subject from others has so many names at least.
  private static let fewestListed = 3
  /// How many words the next name of a list has at most.
  private static let longestListed = 4

  /// «A haykali», «A va B maqbaralari», «A, B va C ijodi»: the noun that a list of names ends with is theirs.
  func isOwnerOfMonument(_ person: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic, person.grammaticalCase == .nominative,
      !introduction.isFirm(at: person.tokens.lowerBound)
    else { return false }
    let start = person.tokens.lowerBound
    var end = person.tokens.upperBound
    var hasComma = reading.isMark(start - 1, ",") && reading.isCapitalisedWord(start - 2)
    var names = hasComma ? 2 : 1
    while reading.isListJoint(end) {
      hasComma = hasComma || reading.isMark(end, ",")
      let limit = min(end + 1 + Self.longestListed, reading.sentence(of: end).upperBound)
      guard let last = (end + 1..<max(end + 1, limit)).prefix(while: reading.isCapitalisedWord).last else {
        return false
      }
      names += 1
      end = last + 1
    }
    return (!hasComma || names >= Self.fewestListed) && isMonument(end)
  }

  /// «haykali», «ijodi»: possessed, and in no form that may be the object of a verb: in Turkish «heykeli» is both.
  private func isMonument(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .commemoration), !reading.tokens[index].isCapitalised else { return false }
    let nouns = reading.words[index].readings.filter {
      $0.stem.count > 2 && reading.lexicon.senses(of: $0.stem).classes.contains(.commemoration)
    }
    return nouns.contains { $0.form.possessor == .third }
      && !nouns.contains { $0.form.possessor == nil && $0.form.grammaticalCase == .accusative }
  }
}
