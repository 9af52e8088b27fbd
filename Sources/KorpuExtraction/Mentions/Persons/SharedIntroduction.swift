internal import KorpuLanguage
internal import KorpuModel

/// Follows a list of people whom a position in the plural introduces, «koordinatorları A, B və | C»: each further member is
/// introduced as the first was.
struct SharedIntroduction {
  let reading: TokenizedArticle
  /// Where the last person of such a list ends.
  private var end: Int?

  init(reading: TokenizedArticle) {
    self.reading = reading
  }

  /// How many words a name has that only the list tells.
  private static let nameLength = 2

  /// Whether a run of words goes on such a list.
  func introduces(_ run: Range<Int>) -> Bool {
    guard let end, run.count == Self.nameLength, run.lowerBound == end + 1 else { return false }
    return reading.isListJoint(end)
  }

  /// Takes note of a person: the first or a further one of a list, or none of any.
  mutating func note(_ person: Range<Int>) {
    guard reading.lexicon.language.family == .turkic else { return }
    let start = person.lowerBound
    let goesOn = end.map { start == $0 + 1 && reading.isListJoint($0) } ?? false
    let first = start > 0 && reading.isDash(start - 1) ? start - 1 : start
    let isPlural = RoleFinder(reading: reading).role(endingBefore: first)?.form.isPlural == true
    end = goesOn || isPlural ? person.upperBound : nil
  }
}
