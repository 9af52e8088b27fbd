internal import KorpuLanguage
internal import KorpuModel

/// Tells sessions that Hungarian only says a gathering with a name holds: «soros ülését tartja a Türk Múzeumok Fóruma» is about the forum.
struct UralicOwnSessions {
  let reading: TokenizedArticle

  /// The gatherings without such sessions.
  func without(_ found: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic else { return found }
    return found.filter { session in !isOwn(session) || !found.contains { isHolder($0, of: session) } }
  }

  /// «soros | ülését»: possessed, in small letters, with no owner in its phrase, beside a verb of holding.
  private func isOwn(_ session: MentionCandidate) -> Bool {
    guard session.type == .forum(.session), session.grammaticalCase == .accusative,
      session.tokens.allSatisfy({ !reading.tokens[$0].isCapitalised }),
      let form = reading.words.match(.forums, at: session.tokens.upperBound - 1)?.form, form.possessor == .third
    else { return false }
    return reading.sentence(of: session.tokens.lowerBound).contains { index in
      reading.words.verb(.actVerbs, at: index).map { [.hold, .organise].contains($0.meaning) && $0.form.isPredicate }
        ?? false
    }
  }

  private func isHolder(_ gathering: MentionCandidate, of session: MentionCandidate) -> Bool {
    gathering.tokens.lowerBound >= session.tokens.upperBound && gathering.grammaticalCase == .nominative
      && reading.sentence(of: gathering.tokens.lowerBound).contains(session.tokens.lowerBound)
      && reading.isWord(gathering.tokens.lowerBound - 1, .article)
      && reading.isCapitalisedWord(gathering.tokens.lowerBound)
  }
}
