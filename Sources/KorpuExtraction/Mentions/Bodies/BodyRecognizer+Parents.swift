internal import KorpuLanguage
internal import KorpuModel

/// Bodies that are named by, or within, the one before them.
extension BodyRecognizer {
  /// A body with the name of the one before, where it begins with that; `nil` where it is but a part of it.
  func joined(_ body: MentionCandidate, to found: inout [MentionCandidate]) -> MentionCandidate? {
    guard let parent = found.last else { return body }
    let part = PartOfBody(reading: reading)
    if part.isPart(body, of: parent) { return nil }
    guard let school = part.school(body, of: parent) else { return body }
    found.removeLast()
    return school
  }

  /// «Vazirlar Mahkamasi huzuridagi | Yoshlar markazi»: a body that is named by the one under which it is, which is then no
  /// other.
  func subordinate(at joint: Int, to found: inout [MentionCandidate]) -> MentionCandidate? {
    guard reading.isWord(joint, .attached), reading.lexicon.language.family == .turkic, !avoiding[joint] else {
      return nil
    }
    let under = SubordinateBody(reading: reading, people: people)
    guard let start = under.start(before: joint, after: found) else { return nil }
    let named = named(behind: joint)
    guard let body = named ?? under.name(behind: joint, from: start).map(candidate) else { return nil }
    while let last = found.last, last.tokens.lowerBound >= start { found.removeLast() }
    // «Президент жанындағы … комиссия» in quotation marks begins with the mark before the owner.
    let tokens = min(start, body.tokens.lowerBound)..<body.tokens.upperBound
    let owner =
      named.map { reading.nominative(of: start..<$0.tokens.lowerBound, without: NounForm().ending) + " " } ?? ""
    return MentionCandidate(
      tokens: tokens, type: body.type, name: owner + body.name,
      grammaticalCase: body.grammaticalCase, cases: body.cases, confidence: body.confidence)
  }

  /// The body whose own name begins right behind a token.
  private func named(behind joint: Int) -> MentionCandidate? {
    let end = min(reading.sentence(of: joint).upperBound, joint + 2 + Self.longestSubordinate)
    for index in joint + 1..<max(joint + 1, end) {
      if let body = body(at: index, after: joint + 1) { return body.tokens.lowerBound == joint + 1 ? body : nil }
    }
    return nil
  }

  /// How many words the name has at most of a body that is under another.
  private static let longestSubordinate = 12
}
