internal import KorpuLanguage

/// Tells bodies in the genitive that have no position behind them, since they are who does what a clause tells: «Xidmətin |
/// keçirdiyi əməliyyatla rayonun başçısı A (saxlanılıb)», «Vakfın | düzenlediği forumun sekreteri A».
struct SubjectOfClause {
  let reading: TokenizedArticle

  /// How many words may stand between the subject and the participle of its clause.
  private static let reach = 4

  /// Whether a participle says what the body did: in the Oghuz languages it is possessed by who did it.
  func isSubject(_ body: LocatedMention, before start: Int) -> Bool {
    let next = reading.end(of: body)
    guard reading.lexicon.language.family == .turkic, body.isIn(.genitive), next < start else { return false }
    return (next..<min(start, next + Self.reach)).contains { index in
      guard let verb = reading.words.verb(.actVerbs, at: index), [.participle, .nominal].contains(verb.form) else {
        return false
      }
      let last = index + verb.length - 1
      return last + 1 < start && !reading.tokens[last].isCapitalised
        && reading.words[last].mayBePossessed(in: .nominative)
    }
  }
}
