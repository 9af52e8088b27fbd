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

  func mentions() -> [MentionCandidate] {
    reading.tokens.indices.flatMap { index -> [MentionCandidate] in
      guard reading.tokens[index].kind == .word, !countries[index] else { return [] }
      let codes = codes(at: index)
      guard !codes.isEmpty, isOfActor(index) || reading.isApposed(index) else { return [] }
      return codes.map { code in
        MentionCandidate(
          tokens: index..<index + 1, type: .country(code), name: reading.text(of: index..<index + 1),
          cases: .nominative,
          confidence: 0.85)
      }
    }
  }

  private func codes(at index: Int) -> [CountryCode] {
    if let code = code(of: reading.words[index]) { return [code] }
    let parts = reading.tokens[index].folded.split(separator: "-").map(String.init)
    guard parts.count > 1 else { return [] }
    let codes = parts.compactMap { part in
      // «казахстанско-турецкий»
      code(of: reading.lexicon.senses(of: part))
        ?? (part.hasSuffix("о") ? code(of: reading.lexicon.senses(of: part.dropLast() + "ий")) : nil)
    }
    return codes.count == parts.count ? codes : []
  }

  private func code(of senses: WordSenses) -> CountryCode? {
    senses.value(in: .demonyms).flatMap { CountryCode($0) }
  }

  /// Whether an office, a body, a gathering or a name follows.
  private func isOfActor(_ index: Int) -> Bool {
    let end = min(reading.sentence(of: index).upperBound, index + 1 + Self.reach)
    for next in (index + 1..<max(index + 1, end)) {
      guard reading.tokens[next].kind == .word else { return false }
      let senses = reading.words[next]
      if [LexicalTable.roles, .bodies, .forums, .namedForums].contains(where: {
        reading.words.match($0, at: next) != nil
      }) {
        return true
      }
      if reading.isCapitalisedWord(next), senses.name.isGivenName || senses.name.isSurname { return true }
      if senses.isFunctionWord && !reading.isWord(next, .conjunction) || senses.isKnownVerb { return false }
    }
    return false
  }
}

extension TokenizedArticle {
  /// «Jan Novak, a | Hungarian historian»: after a comma and an article, with a name before the comma.
  func isApposed(_ index: Int) -> Bool {
    isWord(index - 1, .indefinite) && isMark(index - 2, ",") && isCapitalisedWord(index - 3)
  }
}
