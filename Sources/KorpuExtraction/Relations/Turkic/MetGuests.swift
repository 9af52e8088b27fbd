internal import KorpuLanguage
internal import KorpuModel

/// Tells who met the one before whose name a verb says whom somebody met: «A'nın makamında kabul ettiği | B», «A, bir araya
/// geldiği | Büyükelçi B'ye plaket verdi».
struct MetGuests {
  let scene: Scene

  /// How many words may stand between who met and the verb: «A'nın Bursa'da makamında | kabul ettiği».
  private static let reach = 6

  private var reading: TokenizedArticle { scene.reading }

  func findings(at act: Act) -> [RelationFinding] {
    guard act.form == .nominal, isAttribute(act.tokens.upperBound - 1),
      let guest = scene.person(introducedAt: act.tokens.upperBound), let host = host(of: act),
      host.entity != guest.entity
    else { return [] }
    return [
      RelationFinding(
        .met, from: host.entity, to: guest.entity, evidence: host.tokens.union(act.tokens).union(guest.tokens),
        confidence: 0.82)
    ]
  }

  /// «ettiği», «görüştüyü»: with the ending of who did it, and none for what part it has.
  private func isAttribute(_ verb: Int) -> Bool {
    reading.words[verb].mayBePossessed(in: .nominative)
  }

  /// In the genitive before the verb; else the subject of the sentence, with nobody else between.
  private func host(of act: Act) -> LocatedMention? {
    let sentence = reading.sentence(of: act.tokens.lowerBound)
    let people = scene.people(in: sentence.lowerBound..<max(sentence.lowerBound, act.tokens.lowerBound))
    guard let last = people.last, act.tokens.lowerBound - last.tokens.upperBound <= Self.reach else { return nil }
    let words = last.tokens.upperBound..<act.tokens.lowerBound
    if last.cases == .genitive { return isPhrase(words) ? last : nil }
    let isSubject = people.count == 1 && last.cases == .nominative && reading.isMark(words.lowerBound, ",")
    return isSubject && isPhrase(words.dropFirst()) ? last : nil
  }

  /// Whether words belong to one phrase that nobody else may be the subject of: no mark, no genitive.
  private func isPhrase(_ words: Range<Int>) -> Bool {
    words.allSatisfy { index in
      reading.tokens[index].kind == .word
        && !reading.words[index].mayBe(.genitive)
    }
  }
}
