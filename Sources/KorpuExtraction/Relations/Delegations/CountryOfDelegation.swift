internal import KorpuLanguage
internal import KorpuModel

/// Tells the country that stands beside the word for its delegation: «türk heyeti», «делегация Турции», «the delegation of Hungary»;
/// none where two do.
struct CountryOfDelegation {
  let scene: Scene

  /// How many words may stand between a country and its delegation: «Türkiye'nin resmî | heyeti».
  private static let reach = 3

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }

  /// - Parameter noun: The word for the delegation.
  func country(beside noun: Int) -> Int? {
    let sentence = reading.sentence(of: noun)
    let after = behindPreposition(noun + 1)
    if family != .turkic, sentence.contains(after), let country = scene.mention(startingAt: after, where: \.isCountry) {
      // «delegation of Türkiye and | Hungary»
      return isAlone(country) ? country.entity : nil
    }
    let first = max(sentence.lowerBound, noun - Self.reach)
    var end = noun
    while end > first, isPlain(end - 1), reading.nationalities(at: end - 1).isEmpty { end -= 1 }
    guard let country = scene.mention(endingBefore: end, where: \.isCountry),
      country.tokens.lowerBound >= sentence.lowerBound
    else { return ofNation(end - 1, in: sentence) }
    return isAlone(country) && isOwner(country) ? country.entity : nil
  }

  /// «Türkiye | heyeti», «Türkiye'nin | heyeti»; the case of a country that stands for its delegation is the delegation's,
  /// «Azərbaycan | nümayəndə heyətinə».
  private func isOwner(_ country: LocatedMention) -> Bool {
    family != .turkic || country.isIn([.nominative, .genitive]) || country.cases.contains(.delegation)
  }

  /// «delegation of the | Kyrgyz Republic», «delegation from | Hungary»
  private func behindPreposition(_ start: Int) -> Int {
    let markers: WordClass = family == .germanic ? [.genitiveMarker, .ablativeMarker] : .genitiveMarker
    return reading.isWord(start, markers) ? reading.behindArticle(start + 1) : start
  }

  /// «Kazak | heyeti», «türkmen | wekiliýeti»: of a nation whose country the text names elsewhere.
  private func ofNation(_ adjective: Int, in sentence: Range<Int>) -> Int? {
    guard sentence.contains(adjective) else { return nil }
    let codes = reading.nationalities(at: adjective)
    return codes.count == 1 && !isJoint(adjective - 1) ? scene.country(codes[0]) : nil
  }

  /// «resmî», «nümayəndə»: a word in small letters between a country and its delegation.
  private func isPlain(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
      && !reading.words[index].isKnownVerb && !reading.isForm(index, of: .leadership)
      && scene.mention(covering: index, where: { _ in true }) == nil
  }

  /// «Türk ve Macar | heyetleri», «türkmen-özbek | wekiliýetleri»: no delegation of one country.
  private func isAlone(_ country: LocatedMention) -> Bool {
    let (before, after) = (country.tokens.lowerBound - 1, country.tokens.upperBound)
    return ![before - 1, after + 1].contains { index in
      reading.tokens.indices.contains(index) && scene.mention(covering: index, where: \.isCountry) != nil
        && (index < before ? isJoint(before) : isJoint(after))
    }
  }

  private func isJoint(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && (reading.isListJoint(index) || reading.isDash(index))
  }
}
