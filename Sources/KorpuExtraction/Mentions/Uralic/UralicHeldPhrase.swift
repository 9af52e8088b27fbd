internal import KorpuLanguage

/// Finds events in Hungarian that only the house where they were held tells from others: «a kirgiz Vízügyi Egyetem Dísztermében
/// tartott | rendezvényen».
struct UralicHeldPhrase {
  let reading: TokenizedArticle

  /// How many words tell the house.
  private static let longestPlace = 7

  /// Where the phrase begins that ends with the participle before a type word: behind its article.
  func start(before type: Int) -> Int? {
    let verb = type - 1
    guard verb > 0,
      reading.words.verb(.actVerbs, at: verb).map({ $0.meaning == .hold && $0.form == .participle }) == true,
      isHouse(verb - 1)
    else { return nil }
    let first = max(reading.sentence(of: verb).lowerBound, verb - Self.longestPlace)
    let start = reading.startOfRun(before: verb, from: first, where: belongs)
    guard start > first, reading.isWord(start - 1, .article), !reading.isWord(start - 1, .indefinite),
      verb - start > 1, (start..<verb).contains(where: reading.isCapitalisedWord)
    else { return nil }
    return start
  }

  /// «Dísztermében», «könyvtárában», «Múzeumban»: a hall or a house, and no town.
  private func isHouse(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    if reading.words[index].form(in: .bodies)?.grammaticalCase == .locative { return true }
    return reading.words[index].readings.contains {
      $0.form.grammaticalCase == .locative && $0.form.possessor == .third && $0.stem.unicodeScalars.count > 2
    }
  }

  private func belongs(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
      && !reading.isWord(index, [.article, .relative, .demonstrative, .complementiser])
      && (!reading.words[index].isFunctionWord || reading.isWord(index, .conjunction))
  }
}
