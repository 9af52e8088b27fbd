internal import KorpuLanguage
internal import KorpuModel

/// Joins abbreviations to the body that the article introduces by them, or whose initials they are.
struct IntroducedAbbreviations {
  let reading: TokenizedArticle
  let found: [MentionCandidate]
  let avoiding: Occupancy

  func mentions() -> [MentionCandidate] {
    var introduced: [String: MentionCandidate] = [:]
    for mention in found where mention.abbreviates != nil || isBareAbbreviation(mention) {
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
    return joined + unknown.compactMap { further(at: $0, introduced) ?? initialled(at: $0, initials) }
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
