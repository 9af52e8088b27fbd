internal import KorpuLanguage
internal import KorpuModel

/// Tells that something is in a part of a school, which then is the house: «Арал университетинин (АУ) | филология факультетинде (өттү)», «Арал
/// университетінің Ғылым және жаңашылдық орталығында».
struct SchoolUnits {
  let reading: TokenizedArticle

  /// How many tokens name the part at most: «Илимий изилдөөлөр, иштелмелер жана инновациялар борборунда».
  private static let longestUnit = 8

  /// Whether a part of a school, in the case of where, follows its name in the genitive.
  ///
  /// - Complexity: O(``longestUnit``).
  func isInside(_ school: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic, school.type == .organization(.academia),
      school.grammaticalCase == .genitive, school.abbreviates == nil
    else { return false }
    let start = reading.endAfterBrackets(school.tokens.upperBound)
    let limit = min(reading.sentence(of: school.tokens.lowerBound).upperBound, start + Self.longestUnit)
    for index in start..<max(start, limit) {
      if isUnit(index) { return true }
      guard reading.isListJoint(index) || reading.tokens[index].kind == .word && isOfName(index) else { return false }
    }
    return false
  }

  /// «факультетинде», «борборунда»
  private func isUnit(_ index: Int) -> Bool {
    let form = reading.words[index].form(in: .bodies) ?? reading.words[index].form(in: .wordClasses)
    guard let form, form.possessor == .third, form.grammaticalCase == .locative, !form.isPlural else { return false }
    return reading.isForm(index, of: .facility) || reading.words[index].key(in: .bodies) != nil
  }

  private func isOfName(_ index: Int) -> Bool {
    !reading.words[index].isKnownVerb && reading.words[index].key(in: .roles) == nil
      && !reading.words[index].readings.contains {
        [.locative, .ablative, .accusative].contains($0.form.grammaticalCase) && $0.stem.count > 2
      }
  }
}
