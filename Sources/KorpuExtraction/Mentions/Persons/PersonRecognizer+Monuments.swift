internal import KorpuLanguage
internal import KorpuModel

/// Whose monument, life or works are meant where Turkic languages write no genitive: «Abdulla Oripov haykali».
extension PersonRecognizer {
  /// A list whose commas cannot part a subject from others has so many names at least.
  private static let fewestListed = 3
  /// So many people are named together at most.
  private static let mostListed = 12
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
    while names < Self.mostListed, reading.isListJoint(end) {
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

  /// «shoir A tavalludining 200 yilligi»: of whom the birth is counted in years, be it with a title.
  func isOwnerOfJubilee(_ person: MentionCandidate) -> Bool {
    let birth = person.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, person.grammaticalCase == .nominative,
      reading.isForm(birth, of: .commemoration), !reading.tokens[birth].isCapitalised,
      reading.tokens.indices.contains(birth + 2), reading.tokens[birth + 1].kind == .number
    else { return false }
    return reading.isForm(birth + 2, of: .jubilee)
      && reading.words[birth].readings.contains { $0.form.possessor == .third && $0.form.grammaticalCase == .genitive }
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
