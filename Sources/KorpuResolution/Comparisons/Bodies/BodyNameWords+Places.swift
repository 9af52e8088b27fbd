internal import KorpuLanguage
internal import KorpuModel

/// Where a name says what a part of another name says.
extension BodyNameWords {
  /// The places among those given of the parts of which a meaning of another name's part is composed.
  func places(composing part: NamePart, among places: [Int]) -> [Int]? {
    for composition in part.compositions {
      let found = composition.compactMap { concept in places.first { parts[$0].meanings.contains(concept) } }
      if found.count == composition.count { return found }
    }
    return nil
  }

  /// The places of two names, one after the other, that together sound like a name.
  func places(joinedAs part: NamePart, among places: [Int]) -> [Int]? {
    guard let word = part.words.first, part.words.count == 1 else { return nil }
    for (first, second) in zip(places, places.dropFirst()) where second == first + 1 {
      guard let one = parts[first].words.first, let other = parts[second].words.first else { continue }
      if Self.sounds(word.own.sounds, likeJoined: one.own.sounds + other.own.sounds) { return [first, second] }
    }
    return nil
  }

  /// Whether a word sounds like two others joined.
  static func sounds(_ word: [Sound], likeJoined joined: [Sound]) -> Bool {
    SoundDistance.builtIn.similarity(joined.span, word.span, atLeast: fewestShared) >= fewestShared
  }

  /// Whether words of these silhouettes may do so.
  static func maySound(_ word: SoundSilhouette, likeJoined joined: SoundSilhouette) -> Bool {
    SoundDistance.builtIn.mayBeSimilar(joined, word, atLeast: fewestShared)
  }

  private static let fewestShared = 0.65

  /// Two letters begin too many words.
  private static let fewestInitials = 3

  /// The places of the parts that an abbreviation in another name is made of.
  func places(abbreviated part: NamePart, in language: Language, among places: [Int]) -> [Int]? {
    guard part.initials.count >= Self.fewestInitials, !part.isCountry else { return nil }
    return Initials(of: part, in: language, and: self).parts(among: places)
  }
}
