internal import KorpuLanguage
internal import KorpuModel

/// Joins abbreviations to the body that the article introduces by them, or whose initials they are.
struct IntroducedAbbreviations {
  let reading: TokenizedArticle
  let found: [MentionCandidate]
  let avoiding: Occupancy

  func mentions() -> [MentionCandidate] {
    var introduced: [String: MentionCandidate] = [:]
    // What brackets introduce anywhere, «Агентство … (TIKA)», is meant where it stands alone before.
    let sources =
      found.filter { $0.abbreviates != nil } + found.filter { $0.abbreviates == nil && isBareAbbreviation($0) }
    for mention in sources {
      introduced[folded(mention.name)] = introduced[folded(mention.name)] ?? mention
    }
    let taken = Occupancy(of: reading.tokens.count, by: found.map(\.tokens))
    let unknown = reading.tokens.indices.filter { !taken[$0] && !avoiding[$0] && reading.isShortName($0) }
    guard !introduced.isEmpty || !unknown.isEmpty else { return found }
    // An abbreviation that a table knows, but that the article itself introduces, is the article's.
    let joined = found.map { mention in
      guard mention.abbreviates == nil, let full = introduced[folded(mention.name)] else { return mention }
      return MentionCandidate(
        tokens: mention.tokens, type: full.type, name: mention.name, grammaticalCase: mention.grammaticalCase,
        cases: mention.cases, confidence: mention.confidence, abbreviates: full.abbreviates)
    }
    guard !unknown.isEmpty else { return joined }
    let initials = BodyInitials(of: found, in: reading.lexicon)
    let told = unknown.compactMap { further(at: $0, introduced) ?? initialled(at: $0, initials) }
    let known = Occupancy(of: reading.tokens.count, by: told.map(\.tokens))
    return joined + told + led(at: unknown.filter { !known[$0] })
  }

  /// «ректор АБВУ X», and «АБВУ» wherever it stands again.
  private func led(at unknown: [Int]) -> [MentionCandidate] {
    let starts = Dictionary(found.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    let led = unknown.compactMap { index in
      LedAbbreviation(reading: reading).mention(at: index).map { bracketed(after: $0, among: starts) ?? $0 }
    }
    guard !led.isEmpty else { return [] }
    let introduced = Dictionary(led.map { (folded($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    let taken = Occupancy(of: reading.tokens.count, by: led.map(\.tokens))
    return led + unknown.filter { !taken[$0] }.compactMap { further(at: $0, introduced) }
  }

  /// «Rector of ABCU | (Aral University)»
  private func bracketed(after short: MentionCandidate, among starts: [Int: MentionCandidate]) -> MentionCandidate? {
    guard reading.isMark(short.tokens.upperBound, "("), let full = starts[short.tokens.upperBound + 1],
      reading.isMark(full.tokens.upperBound, ")")
    else { return nil }
    return MentionCandidate(
      tokens: short.tokens, type: full.type, name: short.name, cases: short.cases, confidence: 0.9,
      abbreviates: full.tokens)
  }

  /// «NDU-nun» after «Naxçıvan Dövlət Universiteti»
  private func initialled(at index: Int, _ initials: BodyInitials) -> MentionCandidate? {
    guard reading.tokens[index].isAbbreviation else { return nil }
    for noun in reading.words[index].readings where noun.form.possessor == nil {
      guard let full = initials[noun.stem] else { continue }
      return MentionCandidate(
        tokens: index..<index + 1, type: full.type,
        name: reading.nominative(of: index..<index + 1, without: noun.form.ending),
        grammaticalCase: noun.form.grammaticalCase, cases: cases(of: index), confidence: 0.9, abbreviates: full.tokens)
    }
    return nil
  }

  /// Russian abbreviations have no endings: they may stand in any case.
  private func cases(of index: Int) -> CaseSet? {
    reading.isSlavic && reading.tokens[index].isAbbreviation ? [] : nil
  }

  private func isBareAbbreviation(_ mention: MentionCandidate) -> Bool {
    mention.tokens.count == 1 && reading.tokens[mention.tokens.lowerBound].isAbbreviation
  }

  private func folded(_ name: String) -> String { reading.lexicon.folded(name) }

  private func further(at index: Int, _ introduced: [String: MentionCandidate]) -> MentionCandidate? {
    for noun in reading.words[index].readings where noun.form.possessor == nil {
      guard let full = introduced[noun.stem] else { continue }
      return MentionCandidate(
        tokens: index..<index + 1, type: full.type, name: full.name, grammaticalCase: noun.form.grammaticalCase,
        cases: cases(of: index), confidence: 0.95, abbreviates: full.abbreviates)
    }
    return nil
  }
}
