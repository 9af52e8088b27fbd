internal import KorpuLanguage
internal import KorpuModel

/// Reads the headline with the story where it alone names the gathering that the story tells of: «Gence'de Gençlik Forumu
/// düzenlendi ⏎ | Foruma A ve B katıldı».
///
/// Else the headline only says again what the story says.
struct HeadlineGathering {
  let article: Article
  let lexicon: Lexicon

  /// How many sentences a story takes to call what its headline names.
  private static let lead = 4

  /// The story with its headline, and what both name; `nil` where the story names a gathering itself, or calls none.
  ///
  /// - Complexity: O(tokens).
  func joined(
    to story: TokenizedArticle, _ mentions: [MentionCandidate]
  ) -> (reading: TokenizedArticle, mentions: [MentionCandidate])? {
    guard article.title != nil, !mentions.contains(where: \.type.isForum) else { return nil }
    let sorts = sorts(calledIn: story)
    guard !sorts.isEmpty else { return nil }
    let whole = TokenizedArticle(article: article, lexicon: lexicon, withHeadline: true)
    guard whole.tokens.count > story.tokens.count else { return nil }
    let headline = 0..<whole.tokens.count - story.tokens.count
    guard headline.contains(where: { whole.words.match(.forums, at: $0) != nil }) else { return nil }
    let all = MentionRecognizer(reading: whole).mentions()
    let isNamed = all.contains { mention in
      mention.type.isForum && mention.tokens.upperBound <= headline.upperBound
        && !sorts.isDisjoint(with: self.sorts(of: mention, in: whole))
    }
    return isNamed ? (whole, all) : nil
  }

  /// The words by which the lead calls a gathering that it does not name; «tədbir» may be any.
  private func sorts(calledIn story: TokenizedArticle) -> Set<String> {
    Set(
      story.sentences.prefix(Self.lead).joined().compactMap { index in
        guard !story.isQuoted(index), let match = story.gatheringWord(at: index), !match.form.isPlural else { return nil }
        return story.isForm(index, of: .event) ? Self.any : Self.sort(of: match.key)
      })
  }

  private func sorts(of gathering: MentionCandidate, in reading: TokenizedArticle) -> Set<String> {
    let words = gathering.tokens.compactMap { reading.words.match(.forums, at: $0)?.key }
    return Set(words.map(Self.sort) + [Self.any])
  }

  private static let any = ""

  /// «эл аралык | конференция», «бизнес-|форум»
  private static func sort(of key: String) -> String {
    key.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? key
  }
}
