internal import KorpuModel

/// Reads the position in a caption by which television sites give speeches: «Anar Quliyev, "Ümid" Fondunun sədri:».
struct CaptionedPosition {
  let scene: Scene
  let anaphora: Anaphora

  private static let longestCaption = 24

  func positions(of person: LocatedMention) -> [Position] {
    let reading = scene.reading
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    let colon = sentence.upperBound - 1
    guard sentence.count <= Self.longestCaption, sentence.lowerBound == person.tokens.lowerBound,
      reading.startsParagraph(sentence.lowerBound), reading.isMark(person.tokens.upperBound, ","),
      reading.isMark(colon, ":")
    else { return [] }
    return PositionPhrase(scene: scene, anaphora: anaphora).positions(endingBefore: colon).filter {
      $0.tokens.lowerBound > person.tokens.upperBound
    }
  }
}
