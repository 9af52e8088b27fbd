internal import KorpuLanguage
internal import KorpuModel

/// Tells that a headline alone says at which gathering somebody was of whom the story tells: «A X саммитіне қатысты ⏎ | A … деді».
struct HeadlineAttendance {
  /// The headline and the story.
  let whole: TokenizedArticle
  /// The tokens of the headline in both.
  let headline: Range<Int>

  /// Whether the headline says that somebody attends a gathering, whom the story names too.
  func tells(of gathering: MentionCandidate, _ all: [MentionCandidate]) -> Bool {
    guard whole.lexicon.language.family == .turkic, [.dative, .locative].contains(gathering.grammaticalCase),
      let guest = all.first(where: { $0.type == .person && $0.tokens.upperBound <= gathering.tokens.lowerBound }),
      all.contains(where: { $0.type == .person && $0.name == guest.name && $0.tokens.lowerBound >= headline.upperBound }
      )
    else { return false }
    return whole.words.verbs(.actVerbs, in: gathering.tokens.upperBound..<headline.upperBound).contains {
      $0.match.meaning == .attend && $0.match.form.isPredicate && !whole.isNegated($0.token)
    }
  }
}
