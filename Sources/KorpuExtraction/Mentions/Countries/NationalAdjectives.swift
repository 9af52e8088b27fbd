internal import KorpuLanguage
internal import KorpuModel

/// Finds the adjectives that give a person, a body, an office or a gathering its country, in languages that have such:
/// «Kazakh President», «узбекский фонд», «magyar nagykövet», «казахстанско-турецкий форум».
struct NationalAdjectives {
  let reading: TokenizedArticle
  /// The names of countries: «the Kyrgyz Republic» is one whole.
  let countries: Occupancy

  /// How many words may stand between the adjective and what it belongs to.
  private static let reach = 4
  /// What has a country.
  private static let heads = [LexicalTable.roles, .bodies, .knownBodies, .forums, .namedForums]

  func mentions() -> [MentionCandidate] {
    reading.tokens.indices.flatMap { index -> [MentionCandidate] in
      // «(opened) to | us who came»
      let isWord = reading.lexicon.language.family != .germanic || reading.isCapitalisedWord(index)
      guard reading.tokens[index].kind == .word, isWord, !countries[index] else { return [] }
      let codes = reading.nationalities(at: index)
      guard !codes.isEmpty, !isOfWorld(index), isOfActor(index) || reading.isApposed(index) else { return [] }
      let whole = reading.text(of: index..<index + 1)
      // «magyar-kirgiz»: each country by its own adjective.
      let names = codes.count > 1 ? whole.split(separator: "-").map(String.init) : [whole]
      return zip(codes, names).map { code, name in
        MentionCandidate(
          tokens: index..<index + 1, type: .country(code), name: name,
          cases: .nominative,
          confidence: 0.85)
      }
    }
  }

  /// «the Turkish | World Union of Writers»: in English whom a community has in common is none of one country.
  private func isOfWorld(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isCapitalisedWord(index + 1)
      && reading.isForm(index + 1, of: .community)
  }

  /// Whether an office, a body, a gathering or a name follows.
  private func isOfActor(_ index: Int) -> Bool {
    if isAfterName(index) || isOfSide(index) || isOfQuoted(index) { return true }
    let start = listEnd(after: index)
    let end = min(reading.sentence(of: index).upperBound, start + Self.reach)
    for next in (start..<max(start, end)) {
      if isJoint(next) || reading.isJoined(at: next) || reading.isGluedApostrophe(next) { continue }
      // «Kirgiz Opera- | és Balettszínház»
      if reading.lexicon.language.family == .uralic, reading.isSuspended(at: next) { continue }
      guard reading.tokens[next].kind == .word else { return false }
      let senses = reading.words[next]
      // «magyar–kazah együttműködés»
      if isCompound(index), reading.isForm(next, of: .cooperation) { return true }
      // «azeri kollégájával»
      if reading.isForm(next, of: .colleague) { return true }
      if Self.heads.contains(where: { reading.words.match($0, at: next) != nil }) {
        return true
      }
      // «Turkish ethnomusicologist X»
      if reading.lexicon.language.family.hasDefiniteTypeWords,
        let title = reading.words.match(.honorifics, at: next),
        reading.isCapitalisedWord(next + title.length) || reading.endsProfessions(before: next + title.length)
      {
        return true
      }
      if reading.isCapitalisedWord(next), senses.name.isGivenName || senses.name.isSurname { return true }
      if senses.isFunctionWord && !reading.isWord(next, .conjunction) || senses.isKnownVerb { return false }
    }
    return false
  }

  /// «kazah, üzbég és török | civil szervezetek»: where the adjectives that share a noun end.
  private func listEnd(after index: Int) -> Int {
    var end = index + 1
    while reading.lexicon.language.family == .uralic, reading.isListJoint(end), end + 1 < reading.tokens.count,
      !reading.tokens[end + 1].isCapitalised, reading.nationalities(at: end + 1).count == 1
    { end += 2 }
    return end
  }

  /// «с казахстанской стороны», «узбекская «Хумо»»
  private func isOfSide(_ index: Int) -> Bool {
    guard reading.isSlavic, index + 2 < reading.tokens.count else { return false }
    return reading.isForm(index + 1, of: .sides)
      || reading.tokens[index + 1].kind == .openingQuote && reading.isCapitalisedWord(index + 2)
  }

  /// «the Uzbek | "Reed" Research Center»
  private func isOfQuoted(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, index + 2 < reading.tokens.count,
      reading.tokens[index + 1].kind == .openingQuote, reading.isCapitalisedWord(index + 2),
      let closing = reading.closingQuote(ofSpeechAt: index + 1)
    else { return false }
    let end = min(closing + 1 + Self.reach, reading.sentence(of: index).upperBound)
    return (index + 2..<max(index + 2, end)).contains {
      reading.words.match(.bodies, at: $0) != nil
    }
  }

  /// «Anvar Karimov üzbég beruházási, ipari és kereskedelmi miniszter», «Oleg Karimov kirgiz író»
  private func isAfterName(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic, reading.isCapitalisedWord(index - 1) else { return false }
    return TitleAfterName(reading: reading).title(after: index)?.nationality == index
      || index + 1 < reading.tokens.count && reading.words.match(.honorifics, at: index + 1) != nil
  }

  /// «magyar-kazah», «magyar–kazah»
  private func isCompound(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic else {
      return !reading.lexicon.language.family.isHeadFinal && reading.nationalities(at: index).count > 1
    }
    return reading.nationalities(at: index).count > 1 || isJoint(index + 1) || index > 1 && isJoint(index - 1)
  }

  /// «magyar–kazah üzleti fórum»: a dash between two adjectives.
  private func isJoint(_ index: Int) -> Bool {
    reading.isDash(index) && !reading.tokens[index].followsSpace && index + 1 < reading.tokens.count
      && reading.nationalities(at: index + 1).count == 1
  }
}

extension TokenizedArticle {
  /// How many adjectives in small letters may stand before one of nationality.
  static let mostAttributes = 2

  /// «Jan Novak, a (well-known) | Hungarian historian», «Jan Novak is a | Hungarian historian»: after an article, with a name before
  /// the comma or the verb.
  func isApposed(_ index: Int) -> Bool {
    guard index > 2 else { return false }
    let article =
      startOfRun(before: index, from: index - Self.mostAttributes) {
        tokens[$0].kind == .word && !tokens[$0].isCapitalised && !words[$0].isFunctionWord && !isWord($0, .indefinite)
      } - 1
    return isWord(article, .indefinite) && isCapitalisedWord(article - 2)
      && (isMark(article - 1, ",") || article < index && isWord(article - 1, .auxiliary) && isProfession(index + 1))
  }

  /// «(is a Hungarian) | historian»
  private func isProfession(_ index: Int) -> Bool {
    words.match(.honorifics, at: index) != nil || words.match(.roles, at: index) != nil
  }
}

extension TokenizedArticle {
  /// The countries of the adjective of nationality at a token, of a compound each.
  func nationalities(at index: Int) -> [CountryCode] {
    if let code = Self.nationality(words[index]) { return [code] }
    guard tokens[index].folded.contains(ascii: "-") else { return [] }
    let parts = tokens[index].folded.split(separator: "-").map(String.init)
    let codes = parts.compactMap { part in
      // «казахстанско-турецкий»
      Self.nationality(lexicon.senses(of: part))
        ?? lexicon.stems(of: part, without: .combining).first.flatMap { Self.nationality(lexicon.senses(of: $0)) }
    }
    return codes.count == parts.count ? codes : []
  }

  private static func nationality(_ senses: WordSenses) -> CountryCode? {
    senses.value(in: .demonyms).flatMap { CountryCode($0) }
  }
}
