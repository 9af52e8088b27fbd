internal import KorpuLanguage
internal import KorpuModel

/// Tells who had talks with each other: «A ve B'nin | görüşmesinde», «A və B-nin telefon | danışığı».
struct SharedTalks {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The meeting of two whose list ends with one in the genitive, right before the noun.
  func meeting(of last: LocatedMention) -> [RelationFinding] {
    let end = reading.end(of: last)
    guard reading.lexicon.language.family == .turkic, last.isIn(.genitive),
      reading.sentence(of: last.tokens.lowerBound).contains(end),
      let noun = PossessedTalk(reading: reading).noun(from: end),
      reading.lexicon.language.sharesTalksByGenitive || reading.words.match(.namedForums, at: noun) != nil,
      isOne(noun), !(end..<noun).contains(where: isWithOthers), let first = first(before: last, noun)
    else { return [] }
    return [
      RelationFinding(
        .met, from: first.entity, to: last.entity, evidence: first.tokens.lowerBound..<noun + 1, confidence: 0.85)
    ]
  }

  /// «A менен B-нын | жолугушуусун (каалаган)»: talks that are the object may only be wanted.
  private func isWanted(_ noun: Int) -> Bool { reading.words[noun].mayBePossessed(in: .accusative) }

  /// «A ve | B'nin», «A ilə | B-nin»: the other of the two.
  private func first(before last: LocatedMention, _ noun: Int) -> LocatedMention? {
    let list = scene.list(endingWith: last)
    if list.count == 2 {
      guard list.allSatisfy(\.type.isPerson), list[0].entity != last.entity, list[0].isIn(.nominative) else {
        return nil
      }
      let joint = reading.end(of: list[0])
      let isAnd =
        reading.isWord(joint, .conjunction) && reading.lexicon.language.sharesTalksByGenitive
      return isAnd || reading.isWord(joint, [.conjunction, .comitative]) && !isWanted(noun) ? list[0] : nil
    }
    let start = reading.sentence(of: last.tokens.lowerBound).lowerBound
    guard list.count < 2, !isWanted(noun),
      let other = scene.mentions(in: start..<max(start, last.tokens.lowerBound)).last(where: \.type.isPerson),
      other.isIn(.nominative), other.entity != last.entity, reading.isWord(reading.end(of: other), .comitative),
      MeetingSubject(scene: scene).isJoined(last, to: other)
    else { return nil }
    return other
  }

  private func isOne(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains { $0.form.possessor == .third && !$0.form.isPlural }
  }

  /// «A ve B'nin | gazetecilerle görüşmesi»
  private func isWithOthers(_ index: Int) -> Bool {
    reading.words[index].mayBe(.instrumental)
  }
}
