internal import KorpuLanguage
internal import KorpuModel

/// Reads the position in a caption by which television sites give speeches, «Anar Quliyev, "Ümid" Fondunun sədri:», also
/// where the words follow in the same paragraph: «Асел Токтогулова, эксперт: | «Долбоор …»».
struct CaptionedPosition {
  let scene: Scene
  let anaphora: Anaphora

  private static let longestCaption = 24

  func positions(of person: LocatedMention) -> [Position] {
    let reading = scene.reading
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    guard sentence.lowerBound == person.tokens.lowerBound, reading.startsParagraph(sentence.lowerBound),
      reading.isMark(person.tokens.upperBound, ","),
      let colon = sentence.prefix(Self.longestCaption).first(where: { reading.isMark($0, ":") && !reading.isQuoted($0) }
      ),
      colon + 1 == sentence.upperBound || reading.tokens[colon + 1].kind == .openingQuote
    else { return [] }
    return PositionPhrase(scene: scene, anaphora: anaphora).positions(endingBefore: colon).filter {
      $0.tokens.lowerBound > person.tokens.upperBound
    }
  }
}
