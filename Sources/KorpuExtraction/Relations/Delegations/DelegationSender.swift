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

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }

  /// The country that sends the delegation of a roll; `nil` where the text tells of none, or of several.
  func country(of roll: DelegationRoll) -> Int? {
    if let own = country(ofDelegationAt: roll.noun) { return own }
    if family == .uralic { return UralicRetinue(scene: scene, context: context).country(of: roll) }
    let sentence = reading.sentenceOfToken[roll.noun]
    guard !isLed(roll.noun), DelegationRolls(scene: scene).isBare(roll) else { return nil }
    let before = reading.sentences[max(0, sentence - Self.memory)].lowerBound..<reading.sentences[sentence].lowerBound
    let nouns = before.filter { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) }.suffix(Self.mostNouns)
    let countries = nouns.compactMap(country(ofDelegationAt:))
    return Set(countries).count == 1 ? countries[0] : nil
  }

  private func country(ofDelegationAt noun: Int) -> Int? {
    CountryOfDelegation(scene: scene).country(beside: noun) ?? ofLeader(noun)
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
      let led = EnglishLedDelegation(scene: scene)
      let people = scene.people(in: noun..<sentence.upperBound)
      return people.first { led.start(ledBy: $0).map { reading.withArticle(noun) == $0 || noun == $0 } ?? false }?
        .entity
    case .uralic: return nil
    }
  }
}
