internal import KorpuLanguage
internal import KorpuModel

/// Reads on in a list of countries: «Türkiye, | Özbekistan ve | Kazakistan», «Azerbaycan, Tataristan ve | Türkiye», where regions that are
/// no countries may stand between.
struct CountryList {
  let scene: Scene

  /// How many words the name of a region has at most: «M. Gagauz Yeri».
  private static let longestRegion = 4
  /// How many regions may stand between two countries.
  private static let mostRegions = 3

  private var reading: TokenizedArticle { scene.reading }

  /// The country that a list goes on with.
  func country(after country: LocatedMention) -> LocatedMention? {
    var joint = country.tokens.upperBound
    for _ in 0...Self.mostRegions {
      guard reading.isListJoint(joint) else { return nil }
      if let next = scene.mention(startingAt: joint + 1, where: \.isCountry), isFirst(next) { return next }
      guard let end = endOfRegion(startingAt: joint + 1) else { return nil }
      joint = end
    }
    return nil
  }

  /// No longer name begins at the same word: «Türkiye Yazarlar Birliği».
  private func isFirst(_ country: LocatedMention) -> Bool {
    scene.mentions[scene.firstMention(from: country.tokens.lowerBound)].type.isCountry
  }

  /// Where a name in capitals ends that names nothing known, and that a comma or «and» follows.
  private func endOfRegion(startingAt start: Int) -> Int? {
    let end = min(reading.sentence(of: start - 1).upperBound, start + Self.longestRegion + 1)
    guard reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(start) else { return nil }
    for index in start..<max(start, end) {
      if index > start, reading.isListJoint(index) { return index }
      guard reading.isCapitalisedWord(index) || reading.endsInitial(at: index),
        scene.mention(covering: index, where: { !$0.isPlace }) == nil, reading.words[index].form(in: .roles) == nil,
        reading.words[index].form(in: .bodies) == nil
      else { return nil }
    }
    return nil
  }
}
