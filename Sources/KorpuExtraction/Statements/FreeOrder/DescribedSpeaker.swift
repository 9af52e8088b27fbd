internal import KorpuLanguage
internal import KorpuModel

/// Finds whom English means by what he is: «(Murat Aliyev, head coach, thanked the fans.) The 45-year-old specialist | stressed that …».
struct DescribedSpeaker {
  let scene: Scene

  /// How many adjectives stand before the noun: «young Kazakh».
  private static let mostAttributes = 2
  /// How many little words may stand between the noun and the verb: «The diplomat also | said».
  private static let mostFillers = 2

  private var reading: TokenizedArticle { scene.reading }

  /// The only one of whom the sentence before tells, where nobody else of the article is called so.
  ///
  /// - Parameter last: Who spoke last, or of whom the sentence before tells.
  func speaker(before verb: Int, last: [Int]) -> Int? {
    guard reading.lexicon.language.family == .germanic, last.count == 1, let noun = noun(before: verb) else {
      return nil
    }
    let number = reading.sentenceOfToken[verb]
    let word = reading.tokens[noun].folded
    guard number > 0 else { return nil }
    let before = scene.mentions(ofSentence: number - 1).filter(\.type.isPerson)
    guard !before.isEmpty, before.allSatisfy({ $0.entity == last[0] }),
      !scene.mentions.contains(where: { $0.type.isPerson && $0.entity != last[0] && isCalled($0, word) })
    else { return nil }
    return last[0]
  }

  /// «The 45-year-old | specialist», «The | diplomat»: a calling with an article, which is no office.
  private func noun(before verb: Int) -> Int? {
    let first = reading.sentence(of: verb).lowerBound
    var noun = verb - 1
    while noun > first, verb - noun <= Self.mostFillers, reading.isWord(noun, .filler) { noun -= 1 }
    guard noun > first, !reading.tokens[noun].isCapitalised, isCalling(noun) else { return nil }
    let start = reading.startOfRun(before: noun, from: max(first, noun - Self.mostAttributes)) { index in
      reading.tokens[index].kind != .mark && !reading.isWord(index, .article) && !reading.words[index].isKnownVerb
        && (!reading.words[index].isFunctionWord || reading.tokens[index].kind == .number)
    }
    let article = start - 1
    return article >= first && reading.isWord(article, .article) && !reading.isWord(article, .indefinite) ? noun : nil
  }

  private func isCalling(_ noun: Int) -> Bool {
    let senses = reading.words[noun]
    guard reading.tokens[noun].kind == .word else { return false }
    if let role = RoleFinder(reading: reading).role(startingAt: noun) {
      return role.role == .expert && !role.form.isPlural
    }
    return senses.form(in: .honorifics).map { !$0.isPlural } ?? false
  }

  /// «diplomat X», «X, a diplomat»: who is called so by name.
  private func isCalled(_ person: LocatedMention, _ word: String) -> Bool {
    let end = person.tokens.upperBound
    let behind = end..<min(end + 4, reading.sentence(of: person.tokens.lowerBound).upperBound)
    let start = person.tokens.lowerBound
    return start > 0 && reading.tokens[start - 1].folded == word
      || reading.isMark(end, ",") && behind.contains { reading.tokens[$0].folded == word }
  }
}
