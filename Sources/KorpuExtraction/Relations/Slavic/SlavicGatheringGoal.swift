internal import KorpuLanguage
internal import KorpuModel

/// Finds in Russian the gathering right behind the town to which somebody comes for it: «(прибыл) в Казань | на форум X», «(приехали) в
/// Баку | для участия в форуме X»; or that is held there by a noun: «проведение в Баку | форума X».
struct SlavicGatheringGoal {
  let scene: Scene
  let gathering: Gathering

  /// What says that somebody comes to a place.
  private static let arrivals: [VerbMeaning] = [.arrive, .visit, .attend]

  private var reading: TokenizedArticle { scene.reading }

  func forum(at place: LocatedMention) -> LocatedMention? {
    let marker = markerOfTown(before: place.tokens.lowerBound)
    guard reading.isSlavic, reading.isWord(marker, .locativeMarker) else { return nil }
    return held(by: marker - 1, after: place) ?? visited(at: place)
  }

  /// «в | Казани», «в городе | Казани», «в г. | Казани»
  private func markerOfTown(before start: Int) -> Int {
    let noun = reading.isMark(start - 1, ".") ? start - 2 : start - 1
    return reading.isForm(noun, of: .town) ? noun - 1 : start - 1
  }

  private func visited(at place: LocatedMention) -> LocatedMention? {
    let sentence = reading.sentenceOfToken[place.tokens.lowerBound]
    guard let forum = goal(from: reading.end(of: place)),
      Self.arrivals.contains(where: { !gathering.acts($0, inSentence: sentence).isEmpty })
    else { return nil }
    return forum
  }

  /// «на | форум», «для участия в | форуме»
  private func goal(from start: Int) -> LocatedMention? {
    let isPurpose = reading.isWord(start, .purpose) && reading.isForm(start + 1, of: .attendance)
    let marker = isPurpose ? start + 2 : start
    guard reading.isWord(marker, .locativeMarker) else { return nil }
    return scene.mention(startingAt: marker + 1, where: \.isForum)
  }

  /// «о проведении в Баку | форума X»
  private func held(by noun: Int, after place: LocatedMention) -> LocatedMention? {
    let start = reading.end(of: place)
    guard noun >= 0, reading.isForm(noun, of: [.opening, .proceedings]),
      let forum = [start, start + 1, start + 2].lazy.compactMap({
        scene.mention(startingAt: $0, where: \.isForum)
      }).first,
      forum.isIn(.genitive), (start..<forum.tokens.lowerBound).allSatisfy({ reading.tokens[$0].kind == .word })
    else { return nil }
    return forum
  }
}
