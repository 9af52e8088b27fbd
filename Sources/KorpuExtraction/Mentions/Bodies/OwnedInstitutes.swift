internal import KorpuLanguage
internal import KorpuModel

/// Joins the name of an institute to that of the body whose it is, in languages in which the owner in the genitive
/// belongs to the name: «Türkmenistanyň Ylymlar akademiýasynyň | Taryh instituty», «Türkmenistanyň Medeniýet merkeziniň
/// | Döwlet muzeýi».
///
/// Other bodies of a body, its funds and offices, are called by their own names: tables know those that are not.
struct OwnedInstitutes {
  let reading: TokenizedArticle

  /// The bodies, each institute right behind its owner with the owner's name, and that owner no more.
  func joined(_ bodies: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.namesAuthoritiesByGenitive else { return bodies }
    var owners: [Int: MentionCandidate] = [:]
    for body in bodies where isOwner(body) { owners[body.tokens.upperBound] = body }
    var joined: [MentionCandidate] = []
    var named: Set<MentionCandidate> = []
    for body in bodies.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      guard isInstitute(body), let owner = owners[body.tokens.lowerBound] else {
        joined.append(body)
        continue
      }
      let whole = MentionCandidate(
        tokens: owner.tokens.lowerBound..<body.tokens.upperBound, type: body.type,
        name: reading.text(of: owner.tokens) + " " + body.name, grammaticalCase: body.grammaticalCase,
        cases: body.cases, confidence: min(owner.confidence, body.confidence))
      named.insert(owner)
      owners[whole.tokens.upperBound] = isOwner(whole) ? whole : nil
      joined.append(whole)
    }
    return joined.filter { !named.contains($0) }
  }

  private func isOwner(_ body: MentionCandidate) -> Bool {
    [.organization(.academia), .organization(.government)].contains(body.type) && body.grammaticalCase == .genitive
      && body.abbreviates == nil && body.tokens.count > 1
  }

  /// «Taryh instituty», but not «"Taryh" instituty».
  private func isInstitute(_ body: MentionCandidate) -> Bool {
    body.type == .organization(.academia) && body.abbreviates == nil && body.tokens.count > 1
      && reading.isCapitalisedWord(body.tokens.lowerBound)
  }
}
