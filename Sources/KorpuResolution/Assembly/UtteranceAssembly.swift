internal import KorpuModel

/// The statements of all articles, with speakers and subjects as actors.
struct UtteranceAssembly {
  private struct Draft: Equatable {
    let place: CitedPlace
    /// The numbers of the actors.
    let speaker: Int
    let about: [Int]
    let words: String
    let isDirect: Bool
  }

  let articles: ArticleSet
  let directory: ActorDirectory

  /// - Complexity: O(*n* log *n*) in the statements of all articles.
  func utterances() -> [Utterance] {
    let drafts = articles.members.enumerated().flatMap { article, member in
      member.facts.statements.compactMap { draft($0, of: member.facts, inArticle: article) }
    }
    let sorted = drafts.sorted(by: Self.goesBefore)
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { utterance(sorted[$0]) }
  }

  private func draft(_ statement: Statement, of facts: ArticleFacts, inArticle article: Int) -> Draft? {
    guard let speaker = directory.actor(of: statement.speaker, inArticle: article),
      let place = CitedPlace.places(of: statement.evidence, inArticle: article).min()
    else { return nil }
    let about = Set(statement.about.compactMap { directory.actor(of: $0, inArticle: article) })
    return Draft(
      place: place, speaker: speaker, about: about.sorted(), words: statement.words(in: facts.sentences),
      isDirect: statement.isDirect)
  }

  private func utterance(_ draft: Draft) -> Utterance {
    Utterance(
      speaker: directory.ids[draft.speaker], words: draft.words, isDirect: draft.isDirect,
      about: draft.about.map { directory.ids[$0] }, citation: articles.citation(of: draft.place))
  }

  private static func goesBefore(_ left: Draft, _ right: Draft) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.speaker != right.speaker { return left.speaker < right.speaker }
    if left.words != right.words { return left.words < right.words }
    if left.isDirect != right.isDirect { return left.isDirect }
    return left.about.lexicographicallyPrecedes(right.about)
  }
}
