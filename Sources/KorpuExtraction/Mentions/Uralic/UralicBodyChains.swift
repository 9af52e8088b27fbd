internal import KorpuLanguage
internal import KorpuModel

/// Reads a body within a body as one name in Hungarian, where both stand side by side: «a Duna Egyetem | Néprajzi Intézetének
/// igazgatója», «a Duna Akadémia | Kutatóközpont | Zenei Intézete»; «az Aral Szervezet (ASZ) | Budapesti Irodája» is another body than
/// the one that it is of, and called after it.
struct UralicBodyChains {
  let reading: TokenizedArticle

  /// - Parameter found: The bodies of an article in reading order.
  /// - Complexity: O(bodies).
  func joined(_ found: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic else { return found }
    var joined: [MentionCandidate] = []
    var short: [String: MentionCandidate] = [:]
    for index in found.indices {
      if found[index].abbreviates != nil, let full = joined.last(where: { $0.abbreviates == nil }) {
        short[reading.lexicon.folded(found[index].name)] = full
      }
      let body = spelledOut(found[index], short)
      guard let owner = joined.last(where: { $0.abbreviates == nil }), !isOfTwoNations(body),
        belongs(body, to: owner, before: found[(index + 1)...])
      else {
        joined.append(body)
        continue
      }
      if owner.tokens.upperBound == townStart(before: body), owner.grammaticalCase == .nominative {
        joined.removeLast()
        joined.append(body.named(with: owner, over: owner.tokens.lowerBound..<body.tokens.upperBound))
      } else {
        joined.append(body.named(with: owner, over: body.tokens))
      }
    }
    return joined
  }

  /// «(Aral Szervezet (ASZ) …) az | ASZ Budapesti Irodája»: the same as what the whole name begins.
  private func spelledOut(_ body: MentionCandidate, _ short: [String: MentionCandidate]) -> MentionCandidate {
    let first = reading.tokens[body.tokens.lowerBound]
    guard body.tokens.count > 1, body.abbreviates == nil, first.isAbbreviation, isPossessed(body),
      let full = short[first.folded], let space = body.name.firstIndex(of: " ")
    else { return body }
    return MentionCandidate(
      tokens: body.tokens, type: body.type, name: full.name + body.name[space...],
      grammaticalCase: body.grammaticalCase, cases: body.cases, confidence: body.confidence)
  }

  /// Whether a body stands right behind another, or behind the brackets after it, and is what that one has.
  private func belongs(
    _ body: MentionCandidate, to owner: MentionCandidate, before rest: ArraySlice<MentionCandidate>
  ) -> Bool {
    let start = body.tokens.lowerBound
    guard body.abbreviates == nil, body.type.isOrganization, owner.type.isOrganization,
      reading.isCapitalisedWord(start), reading.isMark(start - 1, ")") || !reading.isInitial(start),
      owner.tokens.upperBound == townStart(before: body)
        || reading.endBeforeBrackets(start) == owner.tokens.upperBound,
      [.nominative, .genitive, .dative].contains(owner.grammaticalCase), owner.tokens.count > 1 || isLong(owner)
    else { return false }
    if isPossessed(body) { return true }
    guard owner.grammaticalCase == .nominative, body.grammaticalCase == .nominative else { return false }
    // «Akadémia | Kutatóközpont | Zenei Intézete», «Akadémia | Kutatóközpont igazgatója»
    if let next = rest.first, next.tokens.lowerBound == body.tokens.upperBound, isPossessed(next) { return true }
    return RoleFinder(reading: reading).role(startingAt: body.tokens.upperBound)?.form.possessor == .third
  }

  /// «az Országgyűlés | Magyar–Kirgiz Baráti Csoportja» is of both nations, and no part.
  private func isOfTwoNations(_ body: MentionCandidate) -> Bool { reading.isNationPair(at: body.tokens.lowerBound) }

  /// «a Duna Haderő | egri (Légi Zenekara)»: where a town's adjective before a body begins, or the body.
  private func townStart(before body: MentionCandidate) -> Int {
    let start = body.tokens.lowerBound
    return start > 0 && isPossessed(body) && reading.city(ofAdjectiveAt: start - 1) != nil ? start - 1 : start
  }

  /// «Országgyűlés», but not «EU»: after an abbreviation the whole name is read anyhow.
  private func isLong(_ owner: MentionCandidate) -> Bool { !reading.tokens[owner.tokens.lowerBound].isAbbreviation }

  private func isPossessed(_ body: MentionCandidate) -> Bool {
    let type = reading.words[body.tokens.upperBound - 1]
    if let form = type.form(in: .bodies) { return form.possessor == .third }
    return type.readings.contains { $0.form.possessor == .third && $0.stem.unicodeScalars.count > Self.shortestType }
  }

  /// Shorter stems are hardly nouns.
  private static let shortestType = 3
}

extension MentionCandidate {
  /// The same body, with that which it is of before its name.
  fileprivate func named(with owner: MentionCandidate, over tokens: Range<Int>) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: type, name: owner.name + " " + name, grammaticalCase: grammaticalCase, cases: cases,
      confidence: confidence)
  }
}
