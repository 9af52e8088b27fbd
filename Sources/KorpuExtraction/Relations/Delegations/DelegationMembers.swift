internal import KorpuLanguage
internal import KorpuModel

/// Tells who belongs to a delegation that acts as a whole: «A delegation consisting of X and Y visited Baku. … The delegation |
/// held talks with Z».
struct DelegationMembers {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many sentences back its members may be named.
  private static let memory = 4
  /// How many tokens stand between the word and «consisting of»: «Delegation of Uzbekistan | consisting of».
  private static let reach = 6

  /// The members of the delegation that is the subject of a verb.
  func members(meantBefore verb: Int) -> [Int] {
    var noun = verb - 1
    while noun > 0, reading.isWord(noun, .filler) { noun -= 1 }
    guard noun > 0, isGroup(noun), !reading.isQuoted(noun) else { return [] }
    let sentence = reading.sentenceOfToken[noun]
    let start = reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let first = reading.sentences[sentence].lowerBound
    guard let named = (start..<max(start, first)).last(where: { reading.isForm($0, of: .delegation) }),
      isBare(noun) || isOfSameCountry(noun, as: named) || isOfCountryOfMembers(noun, at: named)
    else { return [] }
    if reading.isSlavic { return members(listedAt: named) }
    return (leaders(in: start..<first) + members(ofDelegationAt: named)).unique()
  }

  /// «A delegation led by | X arrived. The delegation included Y.»: the only one who is said to lead one.
  private func leaders(in range: Range<Int>) -> [Int] {
    let led = EnglishLedDelegation(scene: scene)
    let leaders = scene.mentions(in: range).filter { $0.type.isPerson && led.start(ledBy: $0) != nil }
      .map(\.entity).unique()
    return leaders.count == 1 ? leaders : []
  }

  /// «The delegation», in Russian «гости» too.
  private func isGroup(_ noun: Int) -> Bool {
    reading.isForm(noun, of: .delegation) || reading.isSlavic && reading.isForm(noun, of: [.guests, .attending])
  }

  /// «the | delegation», «эта | делегация», but not «the Turkish | delegation» nor «another | delegation».
  private func isBare(_ noun: Int) -> Bool {
    let before = noun - 1
    guard before >= reading.sentence(of: noun).lowerBound, reading.tokens[before].kind == .word else { return true }
    return reading.isWord(before, [.article, .demonstrative, .conjunction]) && !reading.isWord(before, .indefinite)
  }

  /// «Delegation of Uzbekistan consisting of … | Uzbekistan delegation»
  private func isOfSameCountry(_ noun: Int, as named: Int) -> Bool {
    guard let country = scene.mention(covering: noun - 1, where: \.isCountry),
      country.tokens.lowerBound >= reading.sentence(of: noun).lowerBound
    else { return false }
    let sentence = reading.sentence(of: named)
    let beside = max(sentence.lowerBound, named - 1)..<min(sentence.upperBound, named + Self.reach)
    return scene.mentions(ofSentence: reading.sentenceOfToken[named]).contains {
      $0.entity == country.entity && beside.overlaps($0.tokens)
    }
  }

  /// «(В состав делегации вошли посол Казахстана X и Y.) Казахстанская | делегация»: the country named first among the members.
  private func isOfCountryOfMembers(_ noun: Int, at named: Int) -> Bool {
    guard reading.isSlavic, let country = scene.mention(endingBefore: noun, where: \.isCountry) else { return false }
    return scene.mentions(ofSentence: reading.sentenceOfToken[named]).first(where: \.type.isCountry)?.entity
      == country.entity
  }

  /// «В состав | делегации | вошли X и Y»: the people whom a sentence lists behind the word for a delegation.
  private func members(listedAt noun: Int) -> [Int] {
    let sentence = reading.sentenceOfToken[noun]
    guard reading.isForm(noun - 1, of: .composition) else { return [] }
    return scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && $0.isIn(.nominative) && $0.tokens.lowerBound > noun
        && !reading.isQuoted($0.tokens.lowerBound)
    }.map(\.entity).unique()
  }

  /// «delegation of Uzbekistan consisting of | X, Y and Z»
  private func members(ofDelegationAt noun: Int) -> [Int] {
    let end = min(reading.sentence(of: noun).upperBound, noun + Self.reach)
    guard let word = (noun + 1..<max(noun + 1, end)).first(where: { reading.isWord($0, .comprising) }) else {
      return []
    }
    let start = (word..<end).first { !reading.isWord($0, .comprising) } ?? word + 1
    return scene.list(from: start, where: \.isPerson).map(\.entity).unique()
  }
}
