internal import KorpuLanguage
internal import KorpuModel

/// Reads the position behind a name in lists of participants: «Anar Quliyev – "Ümid" Fondunun sədri;».
struct ApposedPosition {
  let scene: Scene
  let anaphora: Anaphora

  /// How many tokens a name in such a list and its position take.
  private static let longestPosition = 24

  func positions(of person: LocatedMention) -> [Position] {
    let reading = scene.reading
    let joint = person.tokens.upperBound
    if let end = NameFirstList(scene: scene).end(ofPositionAfter: person) {
      return PositionPhrase(scene: scene, anaphora: anaphora).positions(endingBefore: end).filter {
        $0.tokens.lowerBound > joint
      }
    }
    guard joint < reading.tokens.count, isJoint(joint, after: person) else { return [] }
    let sentence = reading.sentence(of: joint)
    let limit = min(sentence.upperBound, joint + Self.longestPosition)
    let phrase = PositionPhrase(scene: scene, anaphora: anaphora)
    let ends = (joint + 1..<max(joint + 1, limit)).filter(isEnd) + (limit == sentence.upperBound ? [limit] : [])
    return ends.lazy.map { end in
      phrase.positions(endingBefore: end).filter { $0.tokens.lowerBound > joint }
    }.first { !$0.isEmpty } ?? []
  }

  /// A dash, or the comma of a line that begins with the name.
  private func isJoint(_ index: Int, after person: LocatedMention) -> Bool {
    let reading = scene.reading
    return reading.isDash(index) && reading.tokens[index].followsSpace
      || reading.isMark(index, ",") && reading.startsParagraph(person.tokens.lowerBound)
        && (reading.sentence(of: index).count <= Self.longestPosition || isBeforeColon(index))
  }

  /// «Асқар Асанов, | «Үміт» қорының төрағасы: Біз …»: the comma of who says what stands behind the colon.
  private func isBeforeColon(_ comma: Int) -> Bool {
    let end = min(scene.reading.sentence(of: comma).upperBound, comma + Self.longestPosition)
    return (comma + 1..<max(comma + 1, end)).contains { scene.reading.isMark($0, ":") }
  }

  private func isEnd(_ index: Int) -> Bool {
    [";", ".", ",", ")", ":"].contains { scene.reading.isMark(index, $0) } || scene.reading.isDash(index)
  }
}
