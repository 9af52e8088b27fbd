internal import KorpuLanguage
internal import KorpuModel

/// Reads the country of a body off the words that make it one of those there: «Türkiyənin aparıcı universitetlərindən biri olan |
/// X Universiteti», «Azerbaycan'ın köklü üniversitelerinden | X Üniversitesi».
struct OneOfBodies {
  let scene: Scene

  /// How many words may praise the bodies: «önde | gelen», «saygın yükseköğretim».
  private static let longestPraise = 4
  /// How many words may stand between the bodies and the name: «biri olan».
  private static let longestLink = 3
  /// A word for one has no more letters without its ending.
  private static let longestOne = 3

  private var reading: TokenizedArticle { scene.reading }

  /// - Complexity: O(``longestPraise`` + ``longestLink``).
  func country(of body: LocatedMention) -> LocatedMention? {
    let start = body.tokens.lowerBound
    let first = reading.sentence(of: start).lowerBound
    guard reading.lexicon.language.family == .turkic, !reading.isQuoted(max(first, start - 1)),
      let noun = (max(first, start - 1 - Self.longestLink)..<start).last(where: areBodies),
      (noun + 1..<start).allSatisfy(isLink)
    else { return nil }
    var word = noun
    while word > first, noun - word <= Self.longestPraise {
      if let country = scene.mention(endingBefore: word, where: \.isCountry) {
        return country.candidate.grammaticalCase == .genitive ? country : nil
      }
      guard isPraise(word - 1) else { return nil }
      word -= 1
    }
    return nil
  }

  /// «universitetlərindən», «институттарынын (бири)»: the bodies of a country, in the plural.
  private func areBodies(_ index: Int) -> Bool {
    let isBody = reading.words[index].key(in: .bodies) != nil || reading.isForm(index, of: .generic)
    guard isBody else { return false }
    return reading.words[index].readings.contains {
      $0.form.isPlural && $0.form.possessor == .third
        && ($0.form.grammaticalCase == .ablative || $0.form.grammaticalCase == .genitive && isOne(index + 1))
    }
  }

  /// «biri», «бірі»
  private func isOne(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word else { return false }
    return reading.words[index].readings.contains { $0.form.possessor == .third && $0.stem.count <= Self.longestOne }
  }

  /// «biri», «olan», «bo‘lmish», «–»
  private func isLink(_ index: Int) -> Bool {
    reading.isDash(index) || isOne(index) || reading.words[index].verbReadings(in: .participle)
      || reading.isWord(index, .copula)
  }

  private func isPraise(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && scene.mention(covering: index, where: { _ in true }) == nil
      && (!reading.words[index].isKnownVerb || reading.words[index].verbReadings(in: .participle))
  }
}
