internal import KorpuLanguage
internal import KorpuModel

/// Finds in Russian who supports whom in work that is no gathering: «При поддержке B фонд A | открыл школу», «Школа построена
/// фондом A | при поддержке B».
struct SlavicSupportedWork {
  let scene: Scene

  /// How many adjectives may stand before the word: «при финансовой и технической | поддержке».
  private static let mostAttributes = 3

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.isSlavic, !scene.mentions(ofSentence: sentence).contains(where: \.type.isForum),
      !range.contains(where: { reading.isWord($0, .negation) }),
      let word = range.first(where: { reading.isWord($0, .support) && !reading.isQuoted($0) }),
      let marker = marker(before: word)
    else { return [] }
    let givers = scene.list(from: word + 1, where: \.isParty).filter { $0.isIn(.genitive) || $0.cases.isEmpty }
    guard let last = givers.last, let doer = agent(before: marker) ?? subject(besides: marker..<last.tokens.upperBound)
    else { return [] }
    return givers.filter { $0.entity != doer.entity }.map {
      RelationFinding(
        .cooperatesWith, from: $0.entity, to: doer.entity, evidence: $0.tokens.union(doer.tokens), confidence: 0.8)
    }
  }

  /// «при» before «поддержке», adjectives set aside.
  private func marker(before word: Int) -> Int? {
    let start = reading.startOfRun(before: word, from: word - Self.mostAttributes) { index in
      !reading.adjectiveReadings(at: index).isEmpty || reading.isWord(index, .conjunction)
    }
    return reading.isWord(start - 1, .locativeMarker) ? start - 1 : nil
  }

  /// «построена | фондом A | при»: right behind a participle.
  private func agent(before marker: Int) -> LocatedMention? {
    let end = reading.isMark(marker - 1, ",") ? marker - 1 : marker
    guard let body = scene.mention(endingBefore: end, where: \.isOrganization), body.isIn([.agent, .instrumental])
    else { return nil }
    let participle = scene.phrases.start(of: body) - 1
    guard participle >= reading.sentence(of: marker).lowerBound, reading.tokens[participle].kind == .word else {
      return nil
    }
    let isPassive =
      reading.words[participle].readings.contains { noun in
        reading.lexicon.hasEnding(.passiveParticiple, of: noun.stem)
      }
      || reading.words.verb(.actVerbs, at: participle)?.form == .passive || isShort(participle)
    return isPassive ? body : nil
  }

  /// «построен», «построена», «открыта»
  private func isShort(_ index: Int) -> Bool {
    !reading.tokens[index].isCapitalised && reading.hasEnding(.shortPassive, at: index)
  }

  /// «При поддержке B | фонд A открыл», «Фонд A | при поддержке B открыл»: the body that is the subject, right beside the words
  /// of support, where no person is.
  private func subject(besides support: Range<Int>) -> LocatedMention? {
    let sentence = reading.sentence(of: support.lowerBound)
    guard !scene.mentions(in: sentence).contains(where: { $0.type.isPerson && $0.isIn(.nominative) }) else {
      return nil
    }
    let before =
      scene.mention(startingAt: sentence.lowerBound, where: \.isOrganization).flatMap {
        $0.tokens.upperBound == support.lowerBound ? $0 : nil
      }
    let next = reading.isMark(support.upperBound, ",") ? support.upperBound + 1 : support.upperBound
    let after =
      support.lowerBound == sentence.lowerBound ? scene.mention(startingAt: next, where: \.isOrganization) : nil
    return (before ?? after).flatMap { $0.isIn(.nominative) && scene.isWholePhrase($0) ? $0 : nil }
  }
}
