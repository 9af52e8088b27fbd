internal import KorpuLanguage
internal import KorpuModel

/// Reads with whose attendance something is held, in Hungarian: «A és B részvételével», «A, B és C képviselőinek részvételével».
struct UralicAccompaniment {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    let nouns = range.filter { isAccompaniment($0) }
    guard !nouns.isEmpty, let forum = forum(inSentence: sentence) else { return [] }
    return nouns.flatMap { noun in
      attendants(before: noun).filter { $0.entity != forum }.map {
        RelationFinding(
          .tookPartIn, from: $0.entity, to: forum, evidence: $0.tokens.union(noun..<noun + 1), confidence: 0.82)
      }
    }
  }

  /// «részvételével»
  private func isAccompaniment(_ index: Int) -> Bool {
    reading.isForm(index, of: .attendance) && !reading.isQuoted(index)
      && reading.words[index].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .instrumental
      }
  }

  /// What is held, or the one gathering that is the object of the sentence.
  private func forum(inSentence sentence: Int) -> Int? {
    if let held = gathering.subject(ofSentence: sentence)?.entity { return held }
    let objects = scene.mentions(ofSentence: sentence).filter {
      $0.type.isForum && $0.isIn(.accusative) && !$0.isIn(.nominative)
    }
    let forums = Set(objects.map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }

  /// The list right before the noun, or before those who speak for its members.
  private func attendants(before noun: Int) -> [LocatedMention] {
    if let last = scene.mention(endingBefore: noun, where: { !$0.isForum && !$0.isPlace }) {
      return scene.list(endingWith: last)
    }
    guard let group = RoleFinder(reading: reading).role(endingBefore: noun), group.form.isPlural,
      group.form.possessor == .third,
      let last = scene.mention(endingBefore: group.tokens.lowerBound, where: \.isParty)
    else { return [] }
    return scene.list(endingWith: last)
  }
}
