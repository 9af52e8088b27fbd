internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that are called forums or congresses: «Milli QHT Forumunun sədri Anar Quliyev». A gathering has no
/// members nor a president.
///
/// «… sədri Anar Quliyev», «… sədri, professor Anar Quliyev», «… təsisçisi və direktoru Anar Quliyev».
struct BodiesCalledForums {
  let reading: TokenizedArticle
  let gatherings: [MentionCandidate]

  /// How many words may stand before the position.
  private static let longestUnit = 4

  func mentions() -> [MentionCandidate] {
    let bodies = gatherings.filter(isLed)
    let others = Set(gatherings.filter { !isLed($0) }.map(key))
    return bodies.filter { !others.contains(key(of: $0)) }.map { body in
      MentionCandidate(
        tokens: body.tokens, type: .organization(.ngo), name: body.name, grammaticalCase: body.grammaticalCase,
        confidence: 0.85)
    }
  }

  private func key(of mention: MentionCandidate) -> NameKey { NameKey(mention.name, in: reading.lexicon) }

  /// Whether a position that only bodies have follows the name in the genitive, and a person's name it.
  private func isLed(_ mention: MentionCandidate) -> Bool {
    if reading.lexicon.language.family == .germanic { return EnglishForumBody(reading: reading).isBody(mention) }
    var next = mention.tokens.upperBound
    let isQuoted = reading.tokens[mention.tokens.lowerBound].kind == .openingQuote
    // «"Ümid" Forumunun layihələr üzrə koordinatoru»
    let reach = min(reading.tokens.count, next + (isQuoted ? Self.longestUnit : 0))
    while next < reach, isUnit(next) { next += 1 }
    if hasBoard(mention) { return true }
    guard mention.grammaticalCase == .genitive, reading.tokens.indices.contains(next),
      let role = reading.words.match(.roles, at: next), role.form.grammaticalCase == .nominative,
      role.form.possessor == .third || role.length > 1,
      reading.isCapitalisedWord(next + role.length) || reading.isListJoint(next + role.length)
    else { return false }
    let isNumbered = mention.tokens.contains {
      reading.words[$0].isKey(of: .ordinals) || reading.tokens[$0].kind == .number
    }
    if isQuoted { return !isOfAnother(role) && !isPlace(mention.tokens.upperBound..<next) }
    switch Role(rawValue: role.value.split(separator: " ").first.map(String.init) ?? "") {
    case .chair, .deputyChair, .president, .director, .deputyDirector, .member, .founder, .secretaryGeneral,
      .head:
      return !isNumbered
    default: return false
    }
  }

  /// «"X" форумының ашылу салтанатында | министр A (сөз сөйледі)»: where something happens, and no part of a body.
  private func isPlace(_ unit: Range<Int>) -> Bool {
    unit.contains { index in
      reading.isForm(index, of: .opening)
        || reading.words[index].readings.contains {
          $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.count > 2
        }
    }
  }

  /// A minister or an envoy is nobody's but a country's.
  private func isOfAnother(_ role: TermMatch) -> Bool {
    guard role.marks.contains(.state), let own = role.roles.first else { return false }
    return [.minister, .primeMinister, .ambassador].contains(own)
  }

  /// «Milli QHT Forumunun İdarə Heyəti»: a gathering has no board.
  private func hasBoard(_ mention: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic, [.genitive, .nominative].contains(mention.grammaticalCase),
      let unit = reading.words.match(.bodies, at: mention.tokens.upperBound)
    else { return false }
    return unit.marks.contains(.unit) && unit.form.possessor == .third
      && reading.isCapitalisedWord(mention.tokens.upperBound)
  }

  private func isUnit(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && !token.isCapitalised && reading.words.match(.roles, at: index) == nil
  }
}
