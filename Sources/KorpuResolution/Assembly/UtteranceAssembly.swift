internal import KorpuModel

/// The statements of all articles, with speakers and subjects as actors.
struct UtteranceAssembly {
  let articles: ArticleSet
  /// The actor that an entity became.
  let actor: (EntityReference) -> Actor.ID?

  /// - Complexity: O(*n* log *n*) in the statements of all articles.
  func utterances() -> [Utterance] {
    let all = articles.members.enumerated().flatMap { index, member in
      member.facts.statements.compactMap { utterance($0, of: member, at: index) }
    }
    return Set(all).sorted(by: precedes)
  }

  private func utterance(_ statement: Statement, of member: ArticleSet.Member, at index: Int) -> Utterance? {
    guard let speaker = actor(EntityReference(article: index, entity: statement.speaker)) else { return nil }
    let about = Set(statement.about.compactMap { actor(EntityReference(article: index, entity: $0)) })
    return Utterance(
      speaker: speaker, words: words(of: statement, in: member.facts.sentences), isDirect: statement.isDirect,
      about: about.sorted(), citation: ordered(member.citations(for: statement.evidence))[0])
  }

  private func precedes(_ left: Utterance, _ right: Utterance) -> Bool {
    if left.citation != right.citation { return comesFirst(left.citation, right.citation) }
    if left.speaker != right.speaker { return left.speaker < right.speaker }
    if left.words != right.words { return left.words < right.words }
    if left.isDirect != right.isDirect { return left.isDirect }
    return left.about.lexicographicallyPrecedes(right.about)
  }
}
