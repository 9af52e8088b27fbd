internal import KorpuLanguage
internal import KorpuModel

/// Reads whose office of state somebody holds who comes to a gathering from a country: «Форумга Кыргызстандан маданият
/// министринин орун басары | X катышты».
struct DelegateOffice {
  let scene: Scene
  let phrase: PositionPhrase
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    let sentence = reading.sentenceOfToken[person.tokens.lowerBound]
    guard reading.lexicon.language.family == .turkic, person.isIn([.nominative, .genitive]),
      let office = phrase.office(before: person), !gathering.acts("attend", inSentence: sentence).isEmpty,
      let country = scene.mentions(ofSentence: sentence).last(where: {
        $0.type.isCountry && $0.tokens.upperBound < office.tokens.upperBound
      }), country.candidate.grammaticalCase == .ablative
    else { return nil }
    // «Түркиядан | мәдениет министрі»: the words of the office may begin with the country.
    let start = max(country.tokens.upperBound, office.tokens.lowerBound)
    guard isDirect(country.tokens.upperBound..<start),
      // «Türkiye'den dönen Bakan»
      !(start..<office.tokens.upperBound).contains(where: { reading.words[$0].verbReadings(in: .participle) })
    else { return nil }
    return Position(
      holder: country.entity, role: office.role, title: reading.text(of: start..<office.tokens.upperBound),
      tokens: country.tokens.union(office.tokens), confidence: 0.8)
  }

  /// Whether nothing but the gathering stands between the country and the office.
  private func isDirect(_ words: Range<Int>) -> Bool {
    words.allSatisfy { index in
      if scene.mention(covering: index, where: \.isForum) != nil { return true }
      return reading.tokens[index].kind == .word && !reading.isListJoint(index)
        && scene.mention(covering: index, where: { _ in true }) == nil
        && (reading.gatheringWord(at: index) != nil || reading.isWord(index, [.demonstrative, .filler, .thereat]))
    }
  }
}
