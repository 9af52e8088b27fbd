internal import KorpuLanguage
internal import KorpuModel

/// Tells in Hungarian bodies that are called as gatherings are, and own one here: «a Parlamenti Közgyűlésének (PK) | 8. ülésén».
struct UralicOwningBody {
  let reading: TokenizedArticle
  let bodies: BodiesByEnd

  /// How many tokens stand between such a body and the session that it has.
  private static let reach = 6

  /// - Parameter assembly: What its type word makes a gathering.
  func owns(_ assembly: MentionCandidate) -> Bool {
    let end = assembly.tokens.upperBound
    guard reading.lexicon.language.family == .uralic, !assembly.isQuoted(in: reading),
      [.nominative, .genitive, .dative].contains(assembly.grammaticalCase), bodies.start(endingAt: end, from: 0) != nil
    else { return false }
    let limit = min(reading.sentence(of: end - 1).upperBound, end + Self.reach)
    let next = (end..<max(end, limit)).prefix { index in
      reading.tokens[index].kind != .word || !reading.words[index].isKnownVerb && !reading.isListJoint(index)
    }
    return next.contains { index in
      guard !reading.isCapitalisedWord(index), let match = reading.words.match(.forums, at: index) else { return false }
      return match.form.possessor == .third && !match.form.isPlural
    }
  }
}
