internal import KorpuLanguage
internal import KorpuModel

/// Reads the first of two bodies that one post is in: «Bulud Cəmiyyəti və | Günəş Federasiyasının sədri A», where the genitive
/// of the last is that of both; or each has its own, «Məclisinin və | TürkPA-nın sədri A».
struct SharedBodiesPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The same position in the body right before the «and».
  func position(beside position: Position) -> Position? {
    let start = position.tokens.lowerBound
    let joint = start - 1
    guard reading.lexicon.language.family == .turkic, joint > reading.sentence(of: start).lowerBound,
      reading.isWord(joint, .conjunction),
      let body = scene.mention(startingAt: start, where: \.isOrganization), body.entity == position.holder,
      body.candidate.grammaticalCase == .genitive,
      let other = scene.mention(endingBefore: reading.endBeforeBrackets(joint), where: \.isOrganization),
      other.isIn([.nominative, .genitive]), other.entity != body.entity, !isListed(other)
    else { return nil }
    return Position(
      holder: other.entity,
      role: scene.isParliament(other.entity) ? position.role.inParliament(of: reading.lexicon.language) : position.role,
      title: position.title,
      tokens: other.tokens.lowerBound..<position.tokens.upperBound, confidence: 0.8)
  }

  /// «A Fondu, B Birliyi və C Şurasının sədri D»: a list of those who take part.
  private func isListed(_ body: LocatedMention) -> Bool {
    let start = body.tokens.lowerBound
    return start > reading.sentence(of: start).lowerBound
      && (reading.isListJoint(start - 1) || reading.isWord(start - 1, .comitative))
  }
}
