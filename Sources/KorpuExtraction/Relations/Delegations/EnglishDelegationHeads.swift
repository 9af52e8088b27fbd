internal import KorpuLanguage
internal import KorpuModel

/// Reads in English who leads a delegation: «X led the Hungarian delegation», «the delegation of Hungary was headed by X».
struct EnglishDelegationHeads {
  let scene: Scene

  /// How many words may stand between the verb and the delegation: «led the official Hungarian | delegation».
  private static let reach = 6
  /// How many tokens may tell of the delegation before its verb: «The delegation to the forum in Baku | was headed by».
  private static let longestPhrase = 16

  private var reading: TokenizedArticle { scene.reading }

  /// Who leads, and the country whose delegation it is, with the words that say so.
  func leaders(inSentence sentence: Int) -> (people: [LocatedMention], sender: Int?, words: Range<Int>)? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    for noun in reading.sentences[sentence] where reading.isForm(noun, of: .delegation) && !reading.isQuoted(noun) {
      guard let found = leading(noun) ?? led(noun), !found.people.isEmpty else { continue }
      return (found.people, CountryOfDelegation(scene: scene).country(beside: noun), found.words)
    }
    return nil
  }

  /// «X | led the Hungarian delegation»
  private func leading(_ noun: Int) -> (people: [LocatedMention], words: Range<Int>)? {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.reach)
    guard let verb = (first..<noun).last(where: { reading.isWord($0, .leadership) }),
      !reading.isWord(verb + 1, .agent), !reading.isNegated(verb)
    else { return nil }
    return (scene.subjects(ofVerbAt: verb, where: \.isPerson), verb..<noun + 1)
  }

  /// «the delegation … was headed by | X»
  private func led(_ noun: Int) -> (people: [LocatedMention], words: Range<Int>)? {
    let end = min(reading.sentence(of: noun).upperBound, noun + Self.longestPhrase)
    guard let verb = (noun + 1..<max(noun + 1, end)).first(where: { reading.isWord($0, .leadership) }),
      reading.isWord(verb - 1, .auxiliary), reading.isWord(verb + 1, .agent)
    else { return nil }
    return (scene.list(from: verb + 2, where: \.isPerson), noun..<verb + 2)
  }
}
