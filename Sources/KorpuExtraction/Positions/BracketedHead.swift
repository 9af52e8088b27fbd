internal import KorpuLanguage
internal import KorpuModel

/// Reads who heads a body from brackets behind its name, in English: «the Aral School (Director – | X)», «the Danube Institute
/// (Rector: | X)».
struct BracketedHead {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    let joint = person.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .germanic, reading.isMark(person.tokens.upperBound, ")"),
      reading.isDash(joint) || reading.isMark(joint, ":"),
      let role = RoleFinder(reading: reading).role(endingBefore: joint), !role.form.isPlural,
      reading.isMark(role.tokens.lowerBound - 1, "("),
      let body = scene.mention(endingBefore: role.tokens.lowerBound - 1, where: \.isOrganization)
    else { return nil }
    return Position(
      holder: body.entity, role: role.role, title: role.title, tokens: body.tokens.union(role.tokens),
      confidence: 0.93)
  }
}
