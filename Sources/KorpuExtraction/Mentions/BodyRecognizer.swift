internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies: «"Ümid" İctimai Birliyi», «Mədəniyyət və Turizm Nazirliyi», «TÜRKSOY».
struct BodyRecognizer {
  let reading: TokenizedArticle
  let people: Occupancy
  /// What is no body, such as credited sources.
  let avoiding: Occupancy

  /// An abbreviation of so few letters must be printed in capitals.
  private static let shortest = 4
  /// A quotation of more tokens is no name.
  private static let longestName = 16
  /// How many words may stand between a quoted name and its type word.
  private static let reach = 4
  /// The table's word for parts of bodies, which are none themselves.
  private static let unit = "unit"

  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count {
      if let unit = reading.words.match(.bodies, at: index), unit.value == Self.unit {
        index += unit.length
        continue
      }
      guard let body = body(headedAt: index, after: found.last?.tokens.upperBound ?? 0) else {
        index += 1
        continue
      }
      found.append(body)
      index = body.tokens.upperBound
      if let alias = alias(of: body) {
        found.append(alias)
        index = alias.tokens.upperBound
      }
    }
    return IntroducedAbbreviations(reading: reading, found: found, avoiding: avoiding).mentions()
  }

  /// The body whose type word, or whole known name, starts at a token.
  private func body(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    if reading.tokens[index].kind == .openingQuote { return quotedBody(at: index) }
    guard reading.tokens[index].kind == .word, !avoiding[index], !people[index] else { return nil }
    if let known = knownBody(at: index, after: floor) ?? bodyOfStates(at: index) { return known }
    guard let match = reading.words.match(.bodies, at: index), let kind = OrganizationKind(rawValue: match.value)
    else { return nil }
    let head = index..<index + match.length
    // «Fond», «birliyi» alone are common nouns; a name's type word carries a possessor's ending.
    guard match.form.possessor == .third || match.length > 1, !match.form.isPlural,
      let start = NameExtent(reading: reading, people: people, floor: floor).start(ofNameHeadedBy: head)
    else { return nil }
    return candidate(
      start..<head.upperBound, kind, match.form,
      confidence: reading.tokens[start].kind == .openingQuote ? 0.97 : 0.9)
  }

  /// «"QHT Evi" İctimai Fondu»: what type words the quoted name itself has says nothing.
  private func quotedBody(at opening: Int) -> MentionCandidate? {
    guard let closing = reading.closingQuote(from: opening, limit: Self.longestName) else { return nil }
    var head = closing + 1
    while head < reading.tokens.count, head <= closing + Self.reach, reading.tokens[head].kind == .word {
      if let match = reading.words.match(.bodies, at: head), match.form.possessor == .third || match.length > 1,
        !match.form.isPlural, let kind = OrganizationKind(rawValue: match.value), !avoiding[head]
      {
        let tokens = head..<head + match.length
        let start = NameExtent(reading: reading, people: people, floor: opening).start(ofNameHeadedBy: tokens)
        return start == opening ? candidate(opening..<tokens.upperBound, kind, match.form, confidence: 0.97) : nil
      }
      head += 1
    }
    return nil
  }

  private func candidate(
    _ tokens: Range<Int>, _ kind: OrganizationKind, _ form: NounForm, confidence: Double
  ) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: .organization(self.kind(of: tokens, byTypeWord: kind)),
      name: reading.nominative(of: tokens, caseLength: form.caseLength),
      grammaticalCase: form.grammaticalCase, confidence: confidence)
  }

  /// States are members of intergovernmental bodies, «X-ə üzv ölkələr», whose names stand in no quotation marks.
  private func kind(of tokens: Range<Int>, byTypeWord kind: OrganizationKind) -> OrganizationKind {
    if kind == .igo, reading.tokens[tokens.lowerBound].kind == .openingQuote { return .ngo }
    return hasStates(after: tokens.upperBound - 1) ? .igo : kind
  }

  private func hasStates(after last: Int) -> Bool {
    reading.isMember(after: last)
      && (last + 1..<min(reading.tokens.count, last + 6)).contains { reading.isForm($0, of: .state) }
  }

  /// «ASEAN-a üzv ölkələr»: what states are members of is a body, though no table knows its abbreviation.
  private func bodyOfStates(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].isAbbreviation, reading.isWord(index + 1, .membership), hasStates(after: index),
      let noun = reading.words[index].readings.first(where: {
        $0.form.grammaticalCase == .dative && $0.form.possessor == nil
      })
    else { return nil }
    return candidate(index..<index + 1, .igo, noun.form, confidence: 0.9)
  }

  private func knownBody(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].isCapitalised, let match = reading.words.match(.knownBodies, at: index),
      let kind = OrganizationKind(rawValue: match.value)
    else { return nil }
    guard match.key.count > Self.shortest || reading.tokens[index].isAbbreviation else { return nil }
    // «AMEA Dilçilik İnstitutu»: the longer name goes on.
    guard match.form.grammaticalCase != .nominative || !continues(at: index + match.length) else { return nil }
    guard match.length == 1 || index == floor || !isPlainName(index - 1) else { return nil }
    var start = index
    // «Azərbaycan Respublikası Milli Məclisi»: the bare country before it belongs to the name.
    for length in 1...2
    where kind == .government && index - length >= floor && reading.isCapitalisedWord(index - length) {
      if let country = reading.words.match(.countries, at: index - length), country.length == length,
        country.form.grammaticalCase == .nominative
      {
        start = index - length
      }
    }
    return candidate(start..<index + match.length, kind, match.form, confidence: 0.95)
  }

  /// «Qara Dəniz | İqtisadi Əməkdaşlıq Təşkilatı»: a word that no table of titles or places knows belongs to the
  /// name after it.
  private func isPlainName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !reading.isInitial(index), !people[index], !avoiding[index] else {
      return false
    }
    let senses = reading.words[index]
    let tables = [LexicalTable.countries, .cities, .roles, .honorifics, .bodies, .forums, .demonyms]
    return !senses.isFunctionWord && !tables.contains { senses.key(in: $0) != nil }
      && reading.longCountry(endingAt: index) == nil
      && senses.readings.allSatisfy { $0.form.grammaticalCase == .nominative || $0.stem.count < 3 }
  }

  /// Whether a capitalised run with a type word at its end goes on at a token.
  private func continues(at next: Int) -> Bool {
    var index = next
    while index < reading.tokens.count, index < next + 4, reading.isCapitalisedWord(index) {
      if let form = reading.words.match(.bodies, at: index)?.form, form.possessor == .third { return true }
      index += 1
    }
    return false
  }

  /// «Türk Dövlətləri Təşkilatı (TDT)», «Beynəlxalq Türk Mədəniyyəti Təşkilatı – TÜRKSOY».
  private func alias(of body: MentionCandidate) -> MentionCandidate? {
    let open = body.tokens.upperBound
    let isBracketed = reading.isMark(open, "(") && reading.isMark(open + 2, ")")
    let isApposed = reading.isDash(open) && body.tokens.count > 2 && !reading.isCapitalisedWord(open + 2)
    guard isBracketed || isApposed, reading.tokens.indices.contains(open + 1), reading.tokens[open + 1].isAbbreviation
    else { return nil }
    let form = reading.words[open + 1].form(in: .knownBodies) ?? NounForm()
    return MentionCandidate(
      tokens: open + 1..<open + 2, type: body.type,
      name: reading.nominative(of: open + 1..<open + 2, caseLength: form.caseLength),
      grammaticalCase: isApposed ? form.grammaticalCase : body.grammaticalCase, confidence: 0.97,
      abbreviates: body.tokens)
  }
}

/// Joins abbreviations to the body that the article introduces by them.
struct IntroducedAbbreviations {
  let reading: TokenizedArticle
  let found: [MentionCandidate]
  let avoiding: Occupancy

  func mentions() -> [MentionCandidate] {
    var introduced: [String: MentionCandidate] = [:]
    for mention in found where mention.abbreviates != nil || isBareAbbreviation(mention) {
      introduced[folded(mention.name)] = introduced[folded(mention.name)] ?? mention
    }
    guard !introduced.isEmpty else { return found }
    let taken = Occupancy(of: reading.tokens.count, by: found.map(\.tokens))
    // An abbreviation that a table knows, but that the article itself introduces, is the article's.
    let joined = found.map { mention in
      guard mention.abbreviates == nil, let full = introduced[folded(mention.name)] else { return mention }
      return MentionCandidate(
        tokens: mention.tokens, type: full.type, name: mention.name, grammaticalCase: mention.grammaticalCase,
        confidence: mention.confidence, abbreviates: full.abbreviates)
    }
    return joined
      + reading.tokens.indices.compactMap { index in
        reading.tokens[index].isAbbreviation && !taken[index] && !avoiding[index] ? further(at: index, introduced) : nil
      }
  }

  private func isBareAbbreviation(_ mention: MentionCandidate) -> Bool {
    mention.tokens.count == 1 && reading.tokens[mention.tokens.lowerBound].isAbbreviation
  }

  private func folded(_ name: String) -> String { name.lowercased(in: reading.lexicon.language) }

  private func further(at index: Int, _ introduced: [String: MentionCandidate]) -> MentionCandidate? {
    for noun in reading.words[index].readings where noun.form.possessor == nil {
      guard let full = introduced[noun.stem] else { continue }
      return MentionCandidate(
        tokens: index..<index + 1, type: full.type, name: full.name, grammaticalCase: noun.form.grammaticalCase,
        confidence: 0.95, abbreviates: full.abbreviates)
    }
    return nil
  }
}
