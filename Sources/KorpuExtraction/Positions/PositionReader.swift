internal import KorpuLanguage
internal import KorpuModel

/// Reads the positions of people off the words before and after their names, as the language orders them.
struct PositionReader {
  let scene: Scene
  let anaphora: Anaphora

  private var family: LanguageFamily { scene.reading.lexicon.language.family }

  func positions(of person: LocatedMention) -> [Position] {
    switch family {
    case .turkic: return before(person)
    case .uralic: return UralicPositions(scene: scene, anaphora: anaphora).positions(of: person)
    case .slavic, .germanic:
      return HeadInitialPosition(scene: scene).positions(before: person) + after(person)
    }
  }

  private func before(_ person: LocatedMention) -> [Position] {
    PositionPhrase(scene: scene, anaphora: anaphora).positions(before: person)
  }

  private func after(_ person: LocatedMention) -> [Position] {
    AppositionPhrase(scene: scene).position(after: person).map { [$0] } ?? []
  }
}
