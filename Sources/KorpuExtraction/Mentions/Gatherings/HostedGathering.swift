internal import KorpuLanguage
internal import KorpuModel

/// Finds a gathering that has no name but a host, and people who came to it: «X Bakanı A'nın ev sahipliğinde düzenlenen |
/// toplantıya B ile C katıldı». Such words are all the name that it has.
struct HostedGathering {
  let reading: TokenizedArticle

  /// How many words the phrase of the host has at most.
  private static let longestHost = 14

  func mention(headedAt head: Int, _ match: TermMatch, _ kind: ForumKind) -> MentionCandidate? {
    let sentence = reading.sentence(of: head)
    let end = head + match.length
    guard match.form.grammaticalCase == .dative, match.form.possessor == nil, !match.form.isPlural,
      !reading.isForm(head, of: [.opening, .launch]), let start = startOfHost(before: head, from: sentence.lowerBound),
      (end..<max(end, sentence.upperBound)).contains(where: isAttended)
    else { return nil }
    var mention = MentionCandidate(
      tokens: head..<end, type: .forum(kind), name: reading.nominative(of: start..<end, without: match.form.ending),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.8)
    mention.printed = start..<end
    return mention
  }

  /// Where the phrase begins that names the host, at the head of the sentence: «X'in ev sahipliğinde düzenlenen».
  private func startOfHost(before head: Int, from first: Int) -> Int? {
    guard head - 2 > first, HoldingClause(reading: reading).isParticiple(head - 1) else { return nil }
    guard head - first <= Self.longestHost,
      let hosting = (max(first, head - 4)..<head - 1).first(where: { reading.isWord($0, .organising) }),
      (first..<hosting).contains(where: { reading.isCapitalisedWord($0) }),
      (first..<hosting).allSatisfy({ reading.tokens[$0].kind == .word && !reading.isWord($0, .conjunction) })
    else { return nil }
    return first
  }

  private func isAttended(_ index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form.isPredicate } == true
  }
}
