internal import KorpuLanguage
internal import KorpuModel

/// Reads in English the second body of a post that «and of» joins to the first: «X, chairman of the Aral Fund and | of the Danube
/// Union».
struct EnglishSharedPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(behind first: Position) -> Position? {
    let joint = first.tokens.upperBound
    guard reading.lexicon.language.family == .germanic, reading.isWord(joint, .conjunction),
      reading.isWord(joint + 1, .genitiveMarker),
      let body = scene.mention(
        startingAt: reading.behindArticle(joint + 2), where: \.isOrganization)
    else { return nil }
    return Position(
      holder: body.entity, role: first.role, title: first.title,
      tokens: first.tokens.lowerBound..<body.tokens.upperBound, confidence: 0.85)
  }
}
