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
    guard noun > 0, reading.isForm(noun, of: .delegation), !reading.isQuoted(noun) else { return [] }
    let sentence = reading.sentenceOfToken[noun]
    let start = reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let first = reading.sentences[sentence].lowerBound
    guard let named = (start..<max(start, first)).last(where: { reading.isForm($0, of: .delegation) }),
      isBare(noun) || isOfSameCountry(noun, as: named)
    else { return [] }
    return members(ofDelegationAt: named)
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
