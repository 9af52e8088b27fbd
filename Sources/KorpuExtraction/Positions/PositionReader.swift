internal import KorpuLanguage
internal import KorpuModel

/// Reads the positions of people off the words before and after their names, as the language orders them.
struct PositionReader {
  let scene: Scene
  let anaphora: Anaphora

  private var family: LanguageFamily { scene.reading.lexicon.language.family }

  func positions(of person: LocatedMention) -> [Position] {
    switch family {
    case .turkic:
      let before = before(person)
      return before.isEmpty ? CaptionedPosition(scene: scene, anaphora: anaphora).positions(of: person) : before
    case .uralic: return UralicPositions(scene: scene, anaphora: anaphora).positions(of: person)
    case .slavic, .germanic:
      let before = HeadInitialPosition(scene: scene).positions(before: person)
      return (before.isEmpty ? ofBareBody(person) : before) + after(person)
    }
  }

  private func before(_ person: LocatedMention) -> [Position] {
    PositionPhrase(scene: scene, anaphora: anaphora).positions(before: person)
  }

  private func ofBareBody(_ person: LocatedMention) -> [Position] {
    SlavicBareBody(scene: scene, anaphora: anaphora).position(before: person).map { [$0] } ?? []
  }

  private func after(_ person: LocatedMention) -> [Position] {
    AppositionPhrase(scene: scene).position(after: person).map { [$0] } ?? []
  }
}
