internal import KorpuLanguage
internal import KorpuModel

/// Tells who attended a gathering that is told of by them: «Елші A қатысқан форумда жоба таныстырылды», «A мен B
/// қатысқан салтанатты шарада».
struct AttendedGatherings {
  let scene: Scene
  let gathering: Gathering

  /// How many words may tell of the gathering between the participle and its noun: «қатысқан | салтанатты | шарада».
  private static let longestAttribute = 2

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return gathering.acts(.attend, inSentence: sentence).filter { $0.form == .participle }.flatMap {
      act -> [Attendance.Finding] in
      guard let last = scene.mention(endingBefore: act.tokens.lowerBound, where: \.isPerson),
        last.isIn([.nominative, .genitive]), !reading.isQuoted(last.tokens.lowerBound),
        let forum = forum(from: act.tokens.upperBound)
      else { return [] }
      return scene.list(endingWith: last).filter(\.type.isPerson).map {
        Attendance.Finding(participant: $0.entity, forum: forum, evidence: $0.tokens.union(act.tokens))
      }
    }
  }

  /// The gathering that the participle is told of, named or called by its sort.
  private func forum(from start: Int) -> Int? {
    let end = min(reading.sentence(of: start - 1).upperBound, start + 1 + Self.longestAttribute)
    for index in start..<max(start, end) {
      if let named = scene.mention(startingAt: index, where: \.isForum) { return named.entity }
      if reading.gatheringWord(at: index) != nil { return gathering.forums.forum(calledAt: index) }
      guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
        !reading.words[index].isKnownVerb
      else { return nil }
    }
    return nil
  }
}
