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
    let sessions = Set(gatherings.filter(isNumbered).map(\.tokens.upperBound))
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

  private func startsQuoted(_ mention: MentionCandidate) -> Bool {
    reading.tokens[mention.tokens.lowerBound].kind == .openingQuote
  }
}
