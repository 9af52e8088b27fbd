internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that are called forums or congresses: «Milli QHT Forumunun sədri Anar Quliyev». A gathering has no
/// members nor a president.
struct BodiesCalledForums {
  let reading: TokenizedArticle
  let gatherings: [MentionCandidate]

  func mentions() -> [MentionCandidate] {
    let bodies = gatherings.filter(isLed)
    let others = Set(gatherings.filter { !isLed($0) }.map(key))
    return bodies.filter { !others.contains(key(of: $0)) }.map { body in
      MentionCandidate(
        tokens: body.tokens, type: .organization(.ngo), name: body.name, grammaticalCase: body.grammaticalCase,
        confidence: 0.85)
    }
  }

  private func key(of mention: MentionCandidate) -> NameKey { NameKey(mention.name, in: reading.lexicon.language) }

  /// Whether a position that only bodies have follows the name in the genitive, and a person's name it.
  private func isLed(_ mention: MentionCandidate) -> Bool {
    let next = mention.tokens.upperBound
    guard mention.grammaticalCase == .genitive, reading.tokens.indices.contains(next),
      let role = reading.words.match(.roles, at: next), role.form.grammaticalCase == .nominative,
      reading.isCapitalisedWord(next + role.length)
    else { return false }
    let isNumbered = mention.tokens.contains {
      reading.words[$0].isKey(of: .ordinals) || reading.tokens[$0].kind == .number
    }
    if reading.tokens[mention.tokens.lowerBound].kind == .openingQuote { return true }
    switch Role(rawValue: role.value.split(separator: " ").first.map(String.init) ?? "") {
    case .chair, .deputyChair, .president, .director, .deputyDirector, .member, .founder, .secretaryGeneral:
      return !isNumbered
    default: return false
    }
  }
}
