internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies: «"Ümid" İctimai Birliyi», «Mədəniyyət və Turizm Nazirliyi», «TÜRKSOY».
struct BodyRecognizer {
  let reading: TokenizedArticle
  /// Stretches that are no bodies, such as credited sources.
  let avoiding: [Range<Int>]

  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count {
      guard let body = body(headedAt: index, after: found.last?.tokens.upperBound ?? 0) else {
        index += 1
        continue
      }
      found.append(body)
      index = body.tokens.upperBound
      if let alias = bracketedAbbreviation(of: body) {
        found.append(alias)
        index = alias.tokens.upperBound
      }
    }
    return joinedToIntroduced(found) + introducedAbbreviations(found)
  }

  /// The body whose type word, or whole known name, starts at a token.
  private func body(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, !avoiding.contains(where: { $0.contains(index) }) else { return nil }
    if let known = knownBody(at: index) { return known }
    guard let match = reading.lexicon.bodies.match(at: index, in: reading.tokens), let kind = kind(match) else {
      return nil
    }
    let head = index..<index + match.length
    // «Fond», «birliyi» alone are common nouns; a name's type word carries a possessor's ending.
    guard match.form.possessor == .third, !match.form.isPlural,
      let start = NameExtent(reading: reading, floor: floor).start(ofNameHeadedBy: head)
    else { return nil }
    let tokens = start..<head.upperBound
    return MentionCandidate(
      tokens: tokens, type: .organization(kind),
      name: reading.nominative(of: tokens, caseLength: match.form.caseLength),
      grammaticalCase: match.form.grammaticalCase,
      confidence: reading.tokens[start].kind == .openingQuote ? 0.97 : 0.9)
  }

  private func kind(_ match: PhraseTable.Match) -> OrganizationKind? { OrganizationKind(rawValue: match.value) }

  private func knownBody(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].isCapitalised,
      let match = reading.lexicon.knownBodies.match(at: index, in: reading.tokens), let kind = kind(match)
    else { return nil }
    var tokens = index..<index + match.length
    // «Azərbaycan Respublikasının Milli Məclisi»: the bare country before it belongs to the name.
    if match.length > 1, index > 0, reading.isCapitalisedWord(index - 1),
      let country = reading.lexicon.countries.match(at: index - 1, in: reading.tokens),
      country.form.grammaticalCase == .nominative, country.length == 1
    {
      tokens = index - 1..<tokens.upperBound
    }
    return MentionCandidate(
      tokens: tokens, type: .organization(kind),
      name: reading.nominative(of: tokens, caseLength: match.form.caseLength),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.95)
  }

  /// «Türk Dövlətləri Təşkilatı (TDT)».
  private func bracketedAbbreviation(of body: MentionCandidate) -> MentionCandidate? {
    let open = body.tokens.upperBound
    guard reading.isMark(open, "("), reading.isMark(open + 2, ")"), reading.tokens[open + 1].isAbbreviation else {
      return nil
    }
    return MentionCandidate(
      tokens: open + 1..<open + 2, type: body.type, name: reading.text(of: open + 1..<open + 2), confidence: 0.97,
      abbreviates: body.tokens)
  }

  /// An abbreviation that a table knows, but that the article itself introduces, is the article's.
  private func joinedToIntroduced(_ found: [MentionCandidate]) -> [MentionCandidate] {
    let introduced = found.filter { $0.abbreviates != nil }
    return found.map { mention in
      guard mention.abbreviates == nil, let full = introduced.first(where: { $0.name == mention.name }) else {
        return mention
      }
      return MentionCandidate(
        tokens: mention.tokens, type: full.type, name: mention.name, grammaticalCase: mention.grammaticalCase,
        confidence: mention.confidence, abbreviates: full.abbreviates)
    }
  }

  /// Further places of the abbreviations that the article introduces in brackets.
  private func introducedAbbreviations(_ found: [MentionCandidate]) -> [MentionCandidate] {
    let introduced = found.filter { $0.abbreviates != nil }
    return reading.tokens.indices.compactMap { index in
      guard reading.tokens[index].isAbbreviation, !found.contains(where: { $0.tokens.contains(index) }) else {
        return nil
      }
      for noun in reading.lexicon.endings.readings(of: reading.tokens[index].folded) {
        if let full = introduced.first(where: { $0.name.lowercased(in: reading.lexicon.language) == noun.stem }) {
          return MentionCandidate(
            tokens: index..<index + 1, type: full.type, name: full.name,
            grammaticalCase: noun.form.grammaticalCase, confidence: 0.95, abbreviates: full.abbreviates)
        }
      }
      return nil
    }
  }
}
