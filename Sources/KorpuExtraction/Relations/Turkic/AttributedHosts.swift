internal import KorpuLanguage
internal import KorpuModel

/// Tells who hosts a gathering where a participle says so of them: «Panele ev sahipliği yapan | rektör A (konuştu)», «Foruma ev
/// sahibliyi edən | X Universiteti».
struct AttributedHosts {
  let scene: Scene
  let gathering: Gathering

  /// How far behind the participle the name may stand: «yapan "X" Vakfı Başkanı | A».
  private static let reach = 14

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [TurkicHosts.Finding] {
    gathering.acts(.organise, inSentence: sentence).compactMap { act in
      guard act.form == .participle, isHosting(act.tokens),
        let forum = forum(before: act.tokens.lowerBound, inSentence: sentence), let host = host(behind: act.tokens)
      else { return nil }
      return TurkicHosts.Finding(host: host, forum: forum, evidence: act.tokens.union(host.tokens))
    }
  }

  /// «ev sahipliği yapan», «ev sahibliyi edən»
  private func isHosting(_ verb: Range<Int>) -> Bool {
    verb.count > 1 && verb.contains { reading.isForm($0, of: [.organising, .hosts]) }
  }

  /// The gathering in the dative right before the participle, by its name or its sort.
  private func forum(before verb: Int, inSentence sentence: Int) -> Int? {
    let first = reading.sentences[sentence].lowerBound
    if let named = scene.mention(endingBefore: verb, where: \.isForum) {
      return named.isIn(.dative) ? named.entity : nil
    }
    let start = max(first, verb - 3)
    return (start..<max(start, verb)).lazy.compactMap { index -> Int? in
      guard let word = reading.gatheringWord(at: index), index + word.length == verb,
        word.form.grammaticalCase == .dative
      else { return nil }
      return gathering.forums.forum(calledAt: index)
    }.first
  }

  /// Whom the participle is said of: the first named behind it, with nothing but a post before them.
  private func host(behind verb: Range<Int>) -> LocatedMention? {
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.reach)
    let named = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end))
    let person = named.first(where: \.type.isPerson)
    let body = scene.mention(startingAt: verb.upperBound, where: \.isOrganization)
    if let person, person.isIn(.nominative), isPost(verb.upperBound..<person.tokens.lowerBound) { return person }
    guard let body, body.isIn(.nominative), !scene.isOwner(body), !scene.isPossessedNoun(at: reading.end(of: body))
    else {
      return nil
    }
    return body
  }

  /// Words without a mark or a verb.
  private func isPost(_ words: Range<Int>) -> Bool {
    words.allSatisfy { index in
      (reading.tokens[index].kind != .mark || reading.words[index - 1].isKey(of: .honorifics))
        && !reading.isKnownPredicate(index) && !isOtherDeed(index)
    }
  }

  /// «(yapan) okula | giden (A)»
  private func isOtherDeed(_ index: Int) -> Bool {
    !reading.isCapitalisedWord(index) && reading.words[index].verbReadings(in: .participle)
      && ![LexicalTable.roles, .honorifics, .bodies].contains { reading.words[index].key(in: $0) != nil }
  }
}
