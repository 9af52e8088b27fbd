internal import KorpuLanguage
internal import KorpuModel

extension DemonstrativeForum {
  /// «təsis qurultayına | hazırlıqlara başladı. (Tədbirdə …)»: what is yet to come, for which other events prepare.
  static func isInPreparation(_ forum: LocatedMention, in reading: TokenizedArticle) -> Bool {
    reading.lexicon.language.family == .turkic && forum.isIn(.dative) && !forum.isIn(.nominative)
      && reading.isWord(forum.tokens.upperBound, .eve)
  }

  /// How many sentences of an article lead up to the name of what it tells of.
  private static let lead = 2

  /// «Ankara'da düzenlenen | panelle (gündeme geldi). "…" başlıklı panelde A konuştu»: a gathering that the lead calls by its sort, and
  /// the sentence after it by its name.
  func announced(by match: TermMatch, at index: Int) -> Int? {
    let reading = scene.reading
    let sentence = reading.sentenceOfToken[index]
    guard reading.lexicon.language.family == .turkic, sentence < Self.lead, match.form.possessor == nil,
      !match.form.isPlural, !reading.isWord(index - 1, .demonstrative),
      index == 0 || reading.tokens[index - 1].kind != .number, let named = called[match.key]?.first ?? event,
      named.tokens.lowerBound > index, reading.sentenceOfToken[named.tokens.lowerBound] == sentence + 1
    else { return nil }
    return named.entity
  }

  /// «"…" temasıyla düzenlenen | etkinlik»: what the article names first, where it calls that as any gathering may be called.
  private var event: LocatedMention? {
    guard let named = all.first, let sort = scene.entities[named.entity].mentions.first?.printed?.last,
      scene.reading.isForm(sort, of: .event)
    else { return nil }
    return named
  }
}
