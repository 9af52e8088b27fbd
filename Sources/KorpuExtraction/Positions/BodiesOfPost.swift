internal import KorpuLanguage
internal import KorpuModel

/// Reads the further bodies of one post in languages that put the post first: «президент Палаты «Арал» | и Союза «Сокол» X»,
/// «editor of the Aral magazine, | the Danube journal and the Reed weekly X».
struct BodiesOfPost {
  let scene: Scene

  /// More are those who take part.
  private static let most = 4

  private var reading: TokenizedArticle { scene.reading }

  /// The bodies that a list joins to the first, in Russian in the genitive as that is.
  func others(joinedTo first: LocatedMention) -> [LocatedMention] {
    guard first.type.isOrganization else { return [] }
    var found: [LocatedMention] = []
    var joint = scene.bracketEnd(from: first.tokens.upperBound)
    while found.count < Self.most, reading.isListJoint(joint), let next = body(behind: joint) {
      found.append(next)
      joint = scene.bracketEnd(from: next.tokens.upperBound)
    }
    let known = Set([first.entity])
    return found.filter { !known.contains($0.entity) }
  }

  private func body(behind joint: Int) -> LocatedMention? {
    let isLast = reading.isMark(joint, ",") && reading.isWord(joint + 1, .conjunction)
    var start = isLast ? joint + 2 : joint + 1
    if reading.isWord(start, .genitiveMarker) { start += 1 }
    guard let body = scene.mention(startingAt: reading.behindArticle(start), where: \.isOrganization) else {
      return nil
    }
    return !reading.isSlavic || body.isIn(.genitive) && !body.isIn(.nominative) ? body : nil
  }
}
