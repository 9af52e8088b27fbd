internal import KorpuLanguage
internal import KorpuModel

/// Tells bodies from their sessions where one word names both, such as «Assembleya» and «Mejlis»: with an ordinal,
/// «V Bas Assambleya», it is the session, without one the body.
struct AssemblyNames {
  let reading: TokenizedArticle

  func parted(
    bodies: [MentionCandidate], gatherings: [MentionCandidate]
  ) -> (bodies: [MentionCandidate], gatherings: [MentionCandidate]) {
    guard reading.lexicon.language.family.isHeadFinal else { return (bodies, gatherings) }
    let sessions = Set(gatherings.filter { isNumbered($0) || isOwned($0, by: bodies) }.map(\.tokens.upperBound))
    let kept = bodies.filter { !sessions.contains($0.tokens.upperBound) }
    let ends = Set(kept.map(\.tokens.upperBound))
    return (kept, gatherings.filter { !ends.contains($0.tokens.upperBound) || startsQuoted($0) })
  }

  private func isNumbered(_ gathering: MentionCandidate) -> Bool {
    !startsQuoted(gathering)
      && gathering.tokens.contains { index in
        reading.words[index].isKey(of: .ordinals) || reading.tokens[index].kind == .number
      }
  }

  /// «Түркі университеттері одағының | Бас Ассамблеясы»: the members of a union come together; of a body of states the assembly is
  /// a body too.
  private func isOwned(_ gathering: MentionCandidate, by bodies: [MentionCandidate]) -> Bool {
    reading.lexicon.language.family == .turkic
      && bodies.contains { owner in
        owner.type == .organization(.ngo) && owner.grammaticalCase == .genitive
          && owner.tokens.lowerBound == gathering.tokens.lowerBound
          && owner.tokens.upperBound < gathering.tokens.upperBound
      }
  }

  private func startsQuoted(_ mention: MentionCandidate) -> Bool {
    reading.tokens[mention.tokens.lowerBound].kind == .openingQuote
  }
}
