internal import KorpuLanguage
internal import KorpuModel

/// Tells who had talks with each other: «A ve B'nin | görüşmesinde», «A və B-nin telefon | danışığı».
struct SharedTalks {
  let scene: Scene

  /// In other languages the noun for talks is one for a story, too.
  private static let languages: Set<Language> = [.azerbaijani, .turkish, .turkmen, .uzbek]

  private var reading: TokenizedArticle { scene.reading }

  /// The meeting of two whose list ends with one in the genitive, right before the noun.
  func meeting(of last: LocatedMention) -> [RelationFinding] {
    let end = reading.end(of: last)
    guard Self.languages.contains(reading.lexicon.language), last.isIn(.genitive),
      reading.sentence(of: last.tokens.lowerBound).contains(end),
      let noun = PossessedTalk(reading: reading).noun(from: end),
      isOne(noun), !(end..<noun).contains(where: isWithOthers)
    else { return [] }
    let list = scene.list(endingWith: last)
    guard list.count == 2, list.allSatisfy(\.type.isPerson), list[0].entity != list[1].entity,
      list[0].isIn(.nominative), reading.isWord(reading.end(of: list[0]), .conjunction)
    else { return [] }
    return [
      RelationFinding(
        .met, from: list[0].entity, to: list[1].entity, evidence: list[0].tokens.lowerBound..<noun + 1,
        confidence: 0.85)
    ]
  }

  private func isOne(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains { $0.form.possessor == .third && !$0.form.isPlural }
  }

  /// «A ve B'nin | gazetecilerle görüşmesi»
  private func isWithOthers(_ index: Int) -> Bool {
    reading.words[index].mayBe(.instrumental)
  }
}
