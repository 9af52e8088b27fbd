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
      let office = phrase.office(before: person), !gathering.acts(.attend, inSentence: sentence).isEmpty,
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

  /// Whether nothing but the gathering, or a dash, stands between the country and the office, whose list of fields may begin
  /// before it: «Казакстандан – | экология, геология | жана табигый ресурстар министри».
  private func isDirect(_ words: Range<Int>) -> Bool {
    let start = words.upperBound
    let comma = start - 1
    guard words.contains(comma), reading.isMark(comma, ","), isEnumerating(from: start) else {
      return words.allSatisfy(isBetween)
    }
    let fields = words.reversed().prefix { reading.isMark($0, ",") || isField($0) }.last ?? start
    return (words.lowerBound..<fields).allSatisfy(isBetween)
  }

  /// How many words of a list of fields may stand from its last comma to its «and».
  private static let longestField = 4

  /// Whether the fields of an office go on to an «and» from a token on.
  private func isEnumerating(from start: Int) -> Bool {
    let end = min(start + Self.longestField, reading.sentence(of: start).upperBound)
    let joint = (start..<end).first { reading.isWord($0, .conjunction) }
    return joint.map { (start..<$0).allSatisfy(isField) } ?? false
  }

  /// A noun or an adjective of the field of an office: no name, no verb, nothing that says where.
  private func isField(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.words[index].isKnownVerb, !reading.words[index].isFunctionWord,
      scene.mention(covering: index, where: { _ in true }) == nil
    else { return false }
    return reading.isCapitalisedWord(index) || reading.words[index].classesOfStem.isEmpty
  }

  private func isBetween(_ index: Int) -> Bool {
    if scene.mention(covering: index, where: \.isForum) != nil || reading.isDash(index) { return true }
    return reading.tokens[index].kind == .word && !reading.isListJoint(index)
      && scene.mention(covering: index, where: { _ in true }) == nil
      && (reading.gatheringWord(at: index) != nil || reading.isWord(index, [.demonstrative, .filler, .thereat]))
  }
}
