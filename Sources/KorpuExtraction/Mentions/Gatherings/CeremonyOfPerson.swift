internal import KorpuLanguage
internal import KorpuModel

/// Finds in Turkic languages where the name of a ceremony begins that is somebody's: «Prezident Rəşad Quliyevin | andiçmə mərasimi»,
/// «Cumhurbaşkanı Kemal Aydın'ın | yemin töreni».
struct CeremonyOfPerson {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words a name has at most.
  private static let longestName = 4

  /// The ceremony, of whose name whose it is is no token: that one is somebody of the story.
  func mention(headedAt head: Int, _ match: TermMatch, _ kind: ForumKind) -> MentionCandidate? {
    guard let start = start(ofCeremonyHeadedAt: head, match) else { return nil }
    let end = head + match.length
    var mention = MentionCandidate(
      tokens: head..<end, type: .forum(kind), name: reading.nominative(of: start..<end, without: match.form.ending),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.8)
    mention.printed = start..<end
    return mention
  }

  /// - Complexity: O(``longestName``).
  private func start(ofCeremonyHeadedAt head: Int, _ match: TermMatch) -> Int? {
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestName)
    guard reading.lexicon.language.family == .turkic, match.length > 1, !match.form.isPlural, head > first,
      reading.isForm(head + match.length - 1, of: .event), !reading.isForm(head, of: [.opening, .launch]),
      isOwner(head - 1)
    else { return nil }
    var start = head
    while start > first, people[start - 1] || start == head && reading.isCapitalisedWord(start - 1) { start -= 1 }
    guard head - start > 1, (start..<head).allSatisfy({ reading.isCapitalisedWord($0) }) else { return nil }
    return start
  }

  private func isOwner(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && people[index]
      && (reading.caseOfName(index, reading.words[index].name.ending) == .genitive
        || reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 })
  }
}
