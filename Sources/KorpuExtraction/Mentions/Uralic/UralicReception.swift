internal import KorpuLanguage
internal import KorpuModel

/// Names receptions and dinners in Hungarian with whom they honour: «fogadást adott | a kazah miniszter tiszteletére» is a «fogadás a kazah
/// miniszter tiszteletére».
struct UralicReception {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words tell who is honoured.
  private static let longestGuest = 6

  /// The gathering by its longer name, where its guest of honour is told by his office alone.
  func named(_ event: MentionCandidate) -> MentionCandidate {
    let last = event.tokens.upperBound - 1
    guard event.grammaticalCase == .accusative, let verb = reading.words.verb(.actVerbs, at: last),
      verb.meaning == .organise, verb.length > 1
    else { return event }
    let start = last + verb.length
    let end = min(reading.sentence(of: last).upperBound, start + Self.longestGuest)
    guard start < end, reading.isWord(start, .article),
      let honour = (start..<end).first(where: { reading.isWord($0, .dedicated) }),
      (start..<honour).allSatisfy({ reading.tokens[$0].kind == .word && !people[$0] && !reading.isCapitalisedWord($0) })
    else { return event }
    var named = MentionCandidate(
      tokens: event.tokens, type: event.type, name: event.name + " " + reading.text(of: start..<honour + 1),
      grammaticalCase: event.grammaticalCase, confidence: event.confidence)
    named.printed = event.tokens.lowerBound..<honour + 1
    return named
  }
}
