internal import KorpuLanguage
internal import KorpuModel

/// Reads a position that a Hungarian report puts behind a name without a comma: «X az Y alelnöke | köszöntötte …», «X mint az Y elnöke
/// | beszédet mondott», «jelen volt X Üzbegisztán budapesti nagykövete».
struct UralicAdjacentPosition {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter end: Where the name ends, with the title that stands after it.
  func finding(of person: LocatedMention, from end: Int) -> UralicApposition.Finding? {
    let start = reading.isWord(end, .filler) ? end + 1 : end
    guard person.cases == .nominative, isOwner(at: start),
      let finding = UralicApposition(scene: scene).finding(startingAt: start, of: person),
      finding.role.form.grammaticalCase == .nominative, finding.role.form.possessor == .third,
      finding.owners.contains(where: \.type.isOrganization)
        || finding.role.isOfState && finding.owners.contains(where: \.type.isCountry),
      isComplete(at: finding.tokens.upperBound)
    else { return nil }
    return finding
  }

  /// «X | az Y elnöke», «X | Üzbegisztán nagykövete»
  private func isOwner(at start: Int) -> Bool {
    if reading.isWord(start, .article) { return !reading.isWord(start, .indefinite) }
    return reading.isCapitalisedWord(start) && scene.mention(startingAt: start, where: \.isCountry) != nil
  }

  /// Whether the phrase ends with the position: at a verb, a clause or another name, and not «X az Y elnöke | meghívására érkezett».
  private func isComplete(at next: Int) -> Bool {
    guard reading.tokens.indices.contains(next), reading.sentence(of: next - 1).contains(next) else { return true }
    if reading.isListJoint(next) { return !isAnothers(joinedAt: next) }
    if reading.tokens[next].kind == .mark || reading.isWord(next, .relative) { return true }
    let verb = reading.words.verb(.speechVerbs, at: next) ?? reading.words.verb(.actVerbs, at: next)
    return verb?.form.isPredicate ?? (reading.words[next].isKnownVerb || reading.isWord(next, .leadership))
  }

  /// «X az Y elnöke, | Z meghívására», «X az Y elnöke és | Z kérésére»: what a name after it owns is hers, and the position too.
  private func isAnothers(joinedAt joint: Int) -> Bool {
    var start = joint + 1
    while start < reading.tokens.count, reading.words[start].isKey(of: .honorifics) || reading.isMark(start, ".") {
      start += 1
    }
    guard let next = scene.mention(startingAt: start, where: \.isPerson) else { return false }
    return !next.isIn(.nominative) || scene.isPossessor(next) || isOwned(reading.end(of: next))
  }

  /// «(Z) meghívására»
  private func isOwned(_ noun: Int) -> Bool {
    reading.tokens.indices.contains(noun) && reading.tokens[noun].kind == .word && !reading.isCapitalisedWord(noun)
      && reading.words.verb(.actVerbs, at: noun) == nil && reading.words.verb(.speechVerbs, at: noun) == nil
      && reading.words[noun].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase != .nominative && $0.stem.count > 3
      }
  }
}
