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
    var joint = endOfParts(of: country) ?? reading.endAfterBrackets(country.tokens.upperBound)
    for _ in 0...Self.mostRegions {
      guard reading.isListJoint(joint) || isWith(joint) else { return nil }
      let start = startBehindStatus(joint + 1)
      if let next = scene.mention(startingAt: start, where: \.isCountry), isFirst(next), !isPair(next, behind: joint) {
        return next
      }
      guard let end = endOfRegion(startingAt: joint + 1) else { return nil }
      joint = end
    }
    return nil
  }

  /// «Türkiye, Kazakistan | ile Macaristan'dan»: in Turkish «with» joins the last of a list.
  private func isWith(_ joint: Int) -> Bool {
    reading.lexicon.language.listsByWith && reading.isWord(joint, .comitative)
  }

  /// «Türkiye | ile Kazakistan arasında»: what is between two.
  private func isPair(_ next: LocatedMention, behind joint: Int) -> Bool {
    isWith(joint) && reading.isWord(next.tokens.upperBound, .between)
  }

  /// How many words tell what a country is in a body: «gözlemci üye statüsündeki».
  private static let longestStatus = 3

  /// «Kazakistan ile | gözlemci üye statüsündeki Macaristan'ın yanı sıra»: where the name stands behind such words.
  private func startBehindStatus(_ start: Int) -> Int {
    guard reading.lexicon.language.listsByWith, reading.isWord(start, .membership) else { return start }
    return (start..<start + Self.longestStatus + 1).first {
      !reading.tokens.indices.contains($0) || reading.isCapitalisedWord($0)
    }
      ?? start
  }

  /// No longer name begins at the same word: «Türkiye Yazarlar Birliği».
  private func isFirst(_ country: LocatedMention) -> Bool {
    scene.mentions[scene.firstMention(from: country.tokens.lowerBound)].type.isCountry
  }

  /// «Orsýet Federasiýasynyň | Başgyrdystan Respublikasynyň, (Moldowanyň …)», «Moldova | Gagauz Yeri, (Türkiye …)»: where the part of a country ends that a list has in its
  /// stead.
  private func endOfParts(of country: LocatedMention) -> Int? {
    guard [.genitive, .nominative].contains(country.candidate.grammaticalCase),
      !reading.isListJoint(country.tokens.upperBound)
    else { return nil }
    return endOfRegion(startingAt: country.tokens.upperBound)
  }

  /// Where a name in capitals ends that names nothing known, and that a comma or «and» follows.
  private func endOfRegion(startingAt start: Int) -> Int? {
    let end = min(reading.sentence(of: start - 1).upperBound, start + Self.longestRegion + 1)
    guard reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(start) else { return nil }
    for index in start..<max(start, end) {
      if index > start, reading.isListJoint(index) { return index }
      guard reading.isCapitalisedWord(index) || reading.endsInitial(at: index) || reading.isForm(index, of: .region),
        scene.mention(covering: index, where: { !$0.isPlace }) == nil, reading.words[index].form(in: .roles) == nil,
        reading.words[index].form(in: .bodies) == nil
      else { return nil }
    }
    return nil
  }
}
