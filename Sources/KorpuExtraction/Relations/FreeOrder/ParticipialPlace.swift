internal import KorpuLanguage
internal import KorpuModel

/// Tells whose place it is where a participle gives it to the noun right before: «this year's summit | held in Baku», «the
/// Steppe Games, held in Astana». No other gathering was held there on that account.
struct ParticipialPlace {
  let scene: Scene
  let gathering: Gathering

  /// How many tokens a date between the participle and the place takes: «scheduled for | July 5-6 | in Baku».
  private static let longestDate = 6
  /// How many words may stand between a gathering and the participle that is still its own.
  private static let reach = 8

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a place belongs to another noun than the gathering.
  func isOfOther(_ place: LocatedMention, than forum: Range<Int>) -> Bool {
    guard let end = nounEnd(before: place) else { return false }
    if let named = scene.mention(covering: end - 1, where: \.isForum) { return named.tokens != forum }
    if forum.lowerBound > place.tokens.lowerBound { return true }
    if reading.gatheringWord(at: end - 1) != nil { return false }
    let isInSentence = forum.lowerBound >= reading.sentence(of: end - 1).lowerBound
    return !isInSentence || end - forum.upperBound > Self.reach
      || (forum.upperBound..<max(forum.upperBound, end)).contains { reading.isMark($0, ",") }
  }

  /// Where the noun ends of which a participle of holding says that it is at the place.
  private func nounEnd(before place: LocatedMention) -> Int? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let marker = reading.placeMarker(before: place.tokens.lowerBound)
    else { return nil }
    let verb = gathering.acts(.hold, inSentence: reading.sentenceOfToken[marker]).last { verb in
      verb.form == .participle && verb.tokens.upperBound <= marker
        && marker - verb.tokens.upperBound <= Self.longestDate
        && (verb.tokens.upperBound..<marker).allSatisfy(isOfDate)
    }
    guard let start = verb?.tokens.lowerBound, start > reading.sentence(of: marker).lowerBound else { return nil }
    let end = reading.isMark(start - 1, ",") ? start - 1 : start
    guard end > reading.sentence(of: marker).lowerBound, !reading.isWord(end - 1, .auxiliary),
      reading.tokens[end - 1].kind != .mark
    else { return nil }
    return end
  }

  private func isOfDate(_ index: Int) -> Bool {
    reading.tokens[index].kind != .word || reading.isWord(index, .locativeMarker)
      || reading.lexicon.months?[reading.tokens[index].folded] != nil
  }
}
