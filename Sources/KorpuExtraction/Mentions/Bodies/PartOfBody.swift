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
    return isLed(body)
  }

  /// «Tashqi ishlar vazirligining Diplomatiya akademiyasi (rektori)»: a school of a body, under whose full name its head has his
  /// post.
  func school(_ body: MentionCandidate, of parent: MentionCandidate) -> MentionCandidate? {
    guard reading.lexicon.language.writesNamesInSmallLetters, parent.abbreviates == nil,
      !reading.lexicon.language.namesAuthoritiesByGenitive, body.type == .organization(.academia),
      parent.type == .organization(.academia) || parent.type == .organization(.government),
      parent.grammaticalCase == .genitive, parent.tokens.count > 1, body.tokens.count > 1,
      parent.tokens.upperBound == body.tokens.lowerBound, reading.isCapitalisedWord(body.tokens.lowerBound),
      isLed(body) || parent.type == body.type && body.grammaticalCase == .locative
    else { return nil }
    return MentionCandidate(
      tokens: parent.tokens.lowerBound..<body.tokens.upperBound, type: body.type,
      name: reading.text(of: parent.tokens) + " " + body.name, grammaticalCase: body.grammaticalCase, cases: body.cases,
      confidence: min(parent.confidence, body.confidence))
  }

  private func isLed(_ body: MentionCandidate) -> Bool {
    RoleFinder(reading: reading).role(startingAt: body.tokens.upperBound)?.form.possessor == .third
  }
}
