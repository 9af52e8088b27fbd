internal import KorpuLanguage
internal import KorpuModel

extension ForumRecognizer {
  /// The type word of a gathering whose theme, and not its name, is quoted: «"…" temasıyla düzenlenen | zirve» is the
  /// summit that the article has named before.
  func typeWord(themedBy quotation: MentionCandidate) -> String? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let end = min(reading.tokens.count, quotation.tokens.upperBound + Self.reach)
    var isTheme = false
    for index in quotation.tokens.upperBound..<max(end, quotation.tokens.upperBound) {
      if reading.isWord(index, [.called, .indefinite]) { return nil }
      if let match = reading.words.match(.forums, at: index) { return isTheme && isWhole(match) ? match.key : nil }
      isTheme = isTheme || reading.isWord(index, .naming)
    }
    return nil
  }

  /// «"2019 — Şəhərlərin Zirvə Toplantısı"»: the type word that a quoted name ends with.
  func typeWord(within forum: MentionCandidate) -> String? {
    let end = forum.tokens.upperBound - 1
    return (max(forum.tokens.lowerBound + 1, end - 3)..<end).lazy.compactMap { index -> String? in
      guard let match = reading.words.match(.forums, at: index), index + match.length == end, isWhole(match) else {
        return nil
      }
      return match.key
    }.first
  }

  /// Of panels and seminars there may be many, each with its own theme.
  private func isWhole(_ match: TermMatch) -> Bool {
    let wholes: [ForumKind] = [.forum, .summit, .conference, .congress, .festival]
    return wholes.contains { $0.rawValue == match.value }
  }
}
