internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// Whether a body in Hungarian is the one whose gathering comes behind a comma: «részt vett | Kirgizisztán Parlamentje, | a Duna Tanács
  /// ülésén» has one body by two names, and none that attends.
  func isApposedToOwner(_ body: LocatedMention) -> Bool {
    let comma = reading.endOfBrackets(from: body.tokens.upperBound)
    guard reading.lexicon.language.family == .uralic, body.type.isOrganization, reading.isMark(comma, ","),
      reading.isWord(comma + 1, .article),
      let forum = mention(startingAt: comma + 2, where: \.isForum),
      mention(startingAt: comma + 2, where: \.isOrganization) != nil
    else { return false }
    return reading.words[forum.tokens.upperBound - 1].form(in: .forums)?.possessor == .third
  }
}
