internal import KorpuLanguage
internal import KorpuModel

/// Finds in English the body behind the organ of it that a text names, where the initials in brackets are those of the body alone:
/// «the Council of the | Turkic Youth Union (TYU)».
struct EnglishOrgan {
  let reading: TokenizedArticle

  /// The body without its organ; itself, where the initials are of the whole name or of nothing.
  func owner(of organ: MentionCandidate) -> MentionCandidate {
    let end = organ.tokens.upperBound
    guard reading.lexicon.language.family == .germanic, reading.isMark(end, "("), reading.isShortName(end + 1),
      reading.isMark(end + 2, ")"), case let short = reading.tokens[end + 1].folded,
      !isShort(short, of: organ.tokens),
      let start = organ.tokens.first(where: { isOwner(from: $0, to: end, called: short) }),
      let type = (start..<end).lazy.compactMap({ reading.words.match(.bodies, at: $0) }).last
    else { return organ }
    let kind = OrganizationKind(rawValue: type.value) ?? .other
    return MentionCandidate(
      tokens: start..<end, type: .organization(kind), name: reading.text(of: start..<end),
      grammaticalCase: organ.grammaticalCase, cases: organ.cases, confidence: organ.confidence)
  }

  /// «of the | Turkic Youth Union»: a name with a type word, whose initials they are.
  private func isOwner(from start: Int, to end: Int, called short: String) -> Bool {
    guard reading.isCapitalisedWord(start), end - start > 1,
      reading.isWord(reading.withArticle(start) - 1, .genitiveMarker)
    else { return false }
    return (isShort(short, of: start..<end) || isKnown(start..<end, alias: end + 1))
      && (start..<end).contains { reading.words[$0].value(in: .bodies) != nil }
  }

  /// «Parliamentary Assembly of Turkic States | (TURKPA)»: two names that tables have for one body.
  private func isKnown(_ name: Range<Int>, alias: Int) -> Bool {
    guard let long = reading.words.match(.knownBodies, at: name.lowerBound), long.length == name.count,
      let short = reading.words.match(.knownBodies, at: alias)
    else { return false }
    return short.mainName == long.mainName
  }

  private func isShort(_ short: String, of tokens: Range<Int>) -> Bool {
    BodyInitials.initials(of: reading.text(of: tokens), in: reading.lexicon)
      .contains { reading.lexicon.folded($0) == short }
  }
}
