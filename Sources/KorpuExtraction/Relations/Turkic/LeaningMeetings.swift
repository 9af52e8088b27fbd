internal import KorpuLanguage
internal import KorpuModel

/// Tells who met where a converb of meeting leans on a participle that tells of somebody behind it: «B ile bir araya gelerek
/// projeleri değerlendiren | A», «B ilə görüşərək razılığa gələn | rektor A».
struct LeaningMeetings {
  let scene: Scene

  /// How many words may stand between the converb and the participle.
  private static let reach = 6

  private var reading: TokenizedArticle { scene.reading }

  func findings(at act: Act) -> [RelationFinding] {
    guard act.form == .converb, let participle = participle(after: act.tokens.upperBound),
      let subject = scene.person(introducedAt: participle + 1), subject.isIn(.nominative), let last = guest(of: act)
    else { return [] }
    let guests = scene.list(endingWith: last)
    guard let first = guests.first, !hasSubject(before: first), !guests.contains(where: { $0.entity == subject.entity })
    else { return [] }
    return guests.map {
      RelationFinding(
        .met, from: subject.entity, to: $0.entity, evidence: $0.tokens.lowerBound..<subject.tokens.upperBound,
        confidence: 0.82)
    }
  }

  /// The first participle behind a converb, before any mark or finite verb.
  private func participle(after start: Int) -> Int? {
    let end = min(start + Self.reach + 1, reading.sentence(of: start - 1).upperBound)
    let words = (start..<max(start, end)).prefix { reading.tokens[$0].kind == .word && !reading.isFiniteVerb($0) }
    return words.first { index in
      !reading.tokens[index].isCapitalised && reading.words[index].verbReadings(in: .participle)
        && !reading.words[index].isDeniedVerb && reading.words[index].key(in: .roles) == nil
    }
  }

  /// «B ile | bir araya gelerek», «B'yi | kabul ederek»: the last of the other side, at most a few words before the converb.
  private func guest(of act: Act) -> LocatedMention? {
    let first = max(reading.sentence(of: act.tokens.lowerBound).lowerBound, act.tokens.lowerBound - Self.reach)
    let person = scene.mentions(in: first..<max(first, act.tokens.lowerBound)).last { $0.type.isPerson }
    guard let person, !reading.isQuoted(person.tokens.lowerBound),
      !(person.tokens.upperBound..<act.tokens.lowerBound).contains(where: { reading.tokens[$0].kind == .mark })
    else { return nil }
    if act.meaning == .receive { return person.isIn(.accusative) ? person : nil }
    return person.isIn(.instrumental) || reading.isWord(reading.end(of: person), .comitative) ? person : nil
  }

  /// «A, | B ile görüşerek … alan C'yi dinledi»: somebody else who may have met them.
  private func hasSubject(before guest: LocatedMention) -> Bool {
    let first = reading.sentence(of: guest.tokens.lowerBound).lowerBound
    return scene.mentions(in: first..<max(first, guest.tokens.lowerBound)).contains { mention in
      mention.type.isPerson && mention.isIn(.nominative)
    }
  }
}
