internal import KorpuLanguage
internal import KorpuModel

/// Tells parts of bodies that are named as bodies are, and whose posts are the body's: «Madaniyat vazirligi | Musiqa
/// departamenti (rahbari)».
///
/// Tables know what sorts of bodies are parts of others.
struct PartOfBody {
  let reading: TokenizedArticle

  /// Whether a body is but a part of the one right before, which words for a post follow.
  func isPart(_ body: MentionCandidate, of parent: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic, parent.abbreviates == nil, parent.type == body.type,
      parent.grammaticalCase == .nominative || parent.grammaticalCase == .genitive,
      parent.tokens.upperBound == body.tokens.lowerBound,
      reading.sentence(of: parent.tokens.lowerBound).contains(body.tokens.upperBound - 1),
      reading.isForm(body.tokens.upperBound - 1, of: .part)
    else { return false }
    return RoleFinder(reading: reading).role(startingAt: body.tokens.upperBound)?.form.possessor == .third
  }
}
