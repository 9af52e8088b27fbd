internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that are the place of what is held: «Dövlət Universitetində keçirilib», «was held at the Heydar Aliyev
/// Center». The body stays a body; as a venue it is a place too.
struct VenueRecognizer {
  let reading: TokenizedArticle

  func mentions(among bodies: [MentionCandidate]) -> [MentionCandidate] {
    bodies.filter(isVenue).map { body in
      MentionCandidate(
        tokens: body.tokens, type: .place, name: body.name, grammaticalCase: .locative, cases: .locative, confidence: 0.8)
    }
  }

  private func isVenue(_ body: MentionCandidate) -> Bool {
    guard body.abbreviates == nil, body.tokens.count > 1, isLocative(body), !reading.isQuoted(body.tokens.lowerBound)
    else { return false }
    return reading.sentence(of: body.tokens.lowerBound).contains { index in
      !reading.isQuoted(index) && reading.words.verb(.actVerbs, at: index)?.value == "hold"
    }
  }

  private func isLocative(_ body: MentionCandidate) -> Bool {
    guard !reading.lexicon.language.family.isHeadFinal else { return body.grammaticalCase == .locative }
    var marker = body.tokens.lowerBound - 1
    if reading.isWord(marker, .article) { marker -= 1 }
    return reading.isWord(marker, .locativeMarker) && (body.cases.isEmpty || body.cases.contains(.locative))
  }
}
