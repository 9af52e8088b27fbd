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
  private static let reach = 8

  /// The members of the delegation that is the subject of a verb.
  func members(meantBefore verb: Int) -> [Int] {
    var noun = verb - 1
    while noun > 0, reading.isWord(noun, .filler) { noun -= 1 }
    return members(meantAt: noun)
  }

  /// The members of the delegation that was named before, for a word that means it: «(welcomed) the | delegation», «the | guests».
  func members(meantAt noun: Int) -> [Int] {
    guard noun > 0, isGroup(noun), !reading.isQuoted(noun) else { return [] }
    let sentence = reading.sentenceOfToken[noun]
    let start = reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let first = reading.sentences[sentence].lowerBound
    guard let named = (start..<max(start, first)).last(where: { reading.isForm($0, of: .delegation) }),
      isBare(noun) || isOfSameCountry(noun, as: named) || isOfCountryOfMembers(noun, at: named)
    else { return [] }
    if reading.isSlavic { return members(listedAt: named) }
    let leaders = leaders(in: start..<first) + heads(before: sentence)
    return (leaders + members(ofDelegationAt: named).map(\.entity)).unique()
  }

  /// «A delegation led by | X arrived. The delegation included Y.»: the only one who is said to lead one.
  private func leaders(in range: Range<Int>) -> [Int] {
    let led = EnglishLedDelegation(scene: scene)
    let leaders = scene.mentions(in: range).filter { $0.type.isPerson && led.start(ledBy: $0) != nil }
      .map(\.entity).unique()
    return leaders.count == 1 ? leaders : []
  }

  /// «The mission is led by | X, member of the Senate, and Y.»: who is said to lead it by a sentence of its own.
  private func heads(before sentence: Int) -> [Int] {
    let heads = EnglishDelegationHeads(scene: scene)
    let told = (max(0, sentence - Self.memory)..<sentence).compactMap { heads.leaders(inSentence: $0)?.people }
    guard told.count == 1, let first = told[0].first else { return [] }
    let end = reading.sentence(of: first.tokens.lowerBound).upperBound
    let listed = scene.list(introducedFrom: first, to: end)
    return (told[0].count > listed.count ? told[0] : listed).map(\.entity)
  }

  /// «The delegation», «the guests»; in Russian «участники» too.
  private func isGroup(_ noun: Int) -> Bool {
    if reading.isForm(noun, of: .delegation) { return true }
    // «the | guests», but not «the guests | visited»
    return reading.isSlavic
      ? reading.isForm(noun, of: [.guests, .attending])
      : reading.lexicon.language.family == .germanic && reading.isForm(noun, of: [.guests, .attending])
        && reading.isWord(noun - 1, .article)
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
  func members(ofDelegationAt noun: Int) -> [LocatedMention] {
    let sentence = reading.sentence(of: noun)
    let end = min(sentence.upperBound, noun + Self.reach)
    guard
      let word = (noun + 1..<max(noun + 1, end)).first(where: {
        reading.isWord($0, .comprising) && !reading.isWord($0, .agent)
      })
    else { return [] }
    let start = (word..<end).first { !reading.isWord($0, .comprising) } ?? word + 1
    let list = scene.list(from: start, where: \.isPerson)
    guard let first = list.first else { return [] }
    let introduced = scene.list(introducedFrom: first, to: sentence.upperBound)
    return introduced.count > list.count ? introduced : list
  }

  /// «received a | delegation of the Aral University, which included X and Y»: whom a verb has for its object as a delegation.
  func members(ofDelegationBehind verb: Range<Int>) -> [LocatedMention] {
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.reach)
    guard reading.lexicon.language.family == .germanic,
      let noun = (verb.upperBound..<max(verb.upperBound, end)).first(where: { reading.isForm($0, of: .delegation) }),
      !reading.isQuoted(noun), !(verb.upperBound..<noun).contains(where: { reading.words[$0].isKnownVerb })
    else { return [] }
    return members(ofDelegationAt: noun)
  }
}
