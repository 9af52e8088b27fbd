internal import KorpuModel

/// The statements of all articles, with speakers and subjects as actors.
struct UtteranceAssembly {
  let articles: ArticleSet
  let register: ActorRegister

  /// The statements in the order of reading, each once.
  ///
  /// Articles come in the order of their ids, and no two have one id: what one states is put in order by itself.
  ///
  /// - Complexity: O(articles), and O(*n* log *n*) in the statements of each.
  func utterances() -> [Utterance] {
    articles.members.enumerated().flatMap { article, member in
      member.facts.statements.compactMap { utterance($0, of: member.facts, inArticle: article) }.unique().sorted()
    }
  }

  private func utterance(_ statement: Statement, of facts: ArticleFacts, inArticle article: Int) -> Utterance? {
    guard let speaker = register.actor(of: statement.speaker, inArticle: article),
      let citation = articles.citations(of: statement.evidence, inArticle: article).min()
    else { return nil }
    let about = Set(statement.about.compactMap { register.actor(of: $0, inArticle: article) })
    return Utterance(
      speaker: register.ids[speaker], words: statement.words(in: facts.sentences), isDirect: statement.isDirect,
      about: about.sorted().map { register.ids[$0] }, citation: citation)
  }
}
