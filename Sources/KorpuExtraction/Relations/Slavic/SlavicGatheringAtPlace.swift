internal import KorpuLanguage
internal import KorpuModel

/// Finds in Russian the gathering that stands right behind its place: «в Астане | в рамках форума X», «на прошедшем в Астане |
/// форуме X», «к предстоящему 24 мая в Астане | заседанию».
struct SlavicGatheringAtPlace {
  let scene: Scene
  let gathering: Gathering

  /// How many words a date between the participle and the place has: «24 мая 2025 года».
  private static let longestDate = 5

  private var reading: TokenizedArticle { scene.reading }

  func words(at place: LocatedMention) -> Range<Int>? {
    guard reading.isSlavic, reading.isWord(place.tokens.lowerBound - 1, .locativeMarker) else { return nil }
    return frame(after: place) ?? told(after: place) ?? named(around: place)
  }

  /// «в Астане | в рамках форума»
  private func frame(after place: LocatedMention) -> Range<Int>? {
    let frame = place.tokens.upperBound + 1
    guard reading.isWord(frame - 1, .locativeMarker), reading.isWord(frame, .framing),
      let whole = SlavicParts(scene: scene, gathering: gathering).whole(framedAt: frame)
    else { return nil }
    return whole.tokens
  }

  /// How many words lead to a name behind the place: «на тему», «под общим названием».
  private static let longestNaming = 4

  /// «на конференции | в Астане | на тему «…»»: between the type word and the name.
  private func named(around place: LocatedMention) -> Range<Int>? {
    let end = place.tokens.upperBound
    let marker =
      reading.isForm(place.tokens.lowerBound - 1, of: .town)
      ? place.tokens.lowerBound - 2 : place.tokens.lowerBound - 1
    guard marker > reading.sentence(of: marker).lowerBound, reading.words.match(.forums, at: marker - 1) != nil else {
      return nil
    }
    let forum = (end...end + Self.longestNaming).lazy.compactMap {
      scene.mention(startingAt: $0, where: \.isForum)
    }.first
    guard let forum, forum.candidate.isQuoted(in: reading),
      forum.tokens.lowerBound == end || (end..<forum.tokens.lowerBound).contains(where: { reading.isWord($0, .naming) })
    else { return nil }
    return forum.tokens
  }

  /// «прошедшем в Астане | форуме»: a participle before the place that goes with the gathering right behind it.
  private func told(after place: LocatedMention) -> Range<Int>? {
    let end = place.tokens.upperBound
    guard let forum = (end...end + 1).lazy.compactMap({ scene.mention(startingAt: $0, where: \.isForum) }).first,
      forum.tokens.lowerBound == end || !reading.adjectiveReadings(at: end).isEmpty
    else { return nil }
    let marker = place.tokens.lowerBound - 1
    let first = max(reading.sentence(of: marker).lowerBound, marker - Self.longestDate - 1)
    let participle = (first..<marker).last { !reading.adjectiveReadings(at: $0).isEmpty && !isOfDate($0) }
    guard let participle, (participle + 1..<marker).allSatisfy(isOfDate), !reading.tokens[participle].isCapitalised,
      reading.adjectiveReadings(at: participle).contains(where: {
        !forum.cases.union(forum.candidate.cases).isDisjoint(with: CaseSet($0.form.grammaticalCase))
      })
    else { return nil }
    return forum.tokens
  }

  private func isOfDate(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number || reading.lexicon.months?[reading.tokens[index].folded] != nil
      || reading.isWord(index, .filler)
  }
}
