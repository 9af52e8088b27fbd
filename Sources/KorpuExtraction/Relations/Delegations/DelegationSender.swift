internal import KorpuLanguage
internal import KorpuModel

/// Tells which country sends a delegation: the one beside the word, «türk heyeti», «делегация Турции», the one whose office of
/// state its leader has, «Prezident N başkanlığındaki heyet», or that of the delegation of which the text told before.
struct DelegationSender {
  let scene: Scene
  let context: RelationContext

  /// How many sentences back a delegation may have been told of.
  private static let memory = 3
  /// How many words for it are looked at there.
  private static let mostNouns = 8
  /// How many words may stand between a country and its delegation: «Türkiye'nin resmî | heyeti».
  private static let reach = 3

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }

  /// The country that sends the delegation of a roll; `nil` where the text tells of none, or of several.
  func country(of roll: DelegationRoll) -> Int? {
    if let own = country(ofDelegationAt: roll.noun) { return own }
    let sentence = reading.sentenceOfToken[roll.noun]
    guard !isLed(roll.noun), DelegationRolls(scene: scene).isBare(roll) else { return nil }
    let before = reading.sentences[max(0, sentence - Self.memory)].lowerBound..<reading.sentences[sentence].lowerBound
    let nouns = before.filter { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) }.suffix(Self.mostNouns)
    let countries = nouns.compactMap(country(ofDelegationAt:))
    return Set(countries).count == 1 ? countries[0] : nil
  }

  private func country(ofDelegationAt noun: Int) -> Int? { beside(noun) ?? ofLeader(noun) }

  private func beside(_ noun: Int) -> Int? {
    let sentence = reading.sentence(of: noun)
    let after = reading.isWord(noun + 1, .genitiveMarker) ? noun + 2 : noun + 1
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
    return isAlone(country) && (family != .turkic || country.isIn([.nominative, .genitive])) ? country.entity : nil
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

  private func isLed(_ noun: Int) -> Bool { leader(noun) != nil }

  private func ofLeader(_ noun: Int) -> Int? {
    guard let leader = leader(noun) else { return nil }
    let offices = context.posts(of: leader).map(\.to).filter { scene.entities[$0].type.isCountry }
    return Set(offices).count == 1 ? offices[0] : nil
  }

  private func leader(_ noun: Int) -> Int? {
    let sentence = reading.sentence(of: noun)
    switch family {
    case .turkic:
      return scene.mentions(in: sentence.lowerBound..<noun).last { $0.type.isPerson && $0.isIn(.delegation) }?.entity
    case .slavic:
      return SlavicLedDelegation(scene: scene).all(in: sentence).first { $0.noun == noun }?.leader.entity
    case .germanic:
      let led = LedDelegation(scene: scene)
      let people = scene.people(in: noun..<sentence.upperBound)
      return people.first { led.start(ledBy: $0).map { reading.withArticle(noun) == $0 || noun == $0 } ?? false }?
        .entity
    case .uralic: return nil
    }
  }
}
