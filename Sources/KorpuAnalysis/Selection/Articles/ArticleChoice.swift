internal import KorpuModel

/// The articles of a network that pass some criteria, and what they alone state.
///
/// Citations of other articles go, and their utterances; an actor or a tie of which no citation is left goes too. Names
/// stay as all articles give them.
struct ArticleChoice {
  private let criteria: [any ArticleCriterion]
  /// How many criteria, taken in order, an article passes.
  private let passed: [String: Int]

  /// - Parameter criteria: At least one, for an article that the network does not list passes none.
  /// - Complexity: O(articles).
  init(of network: Network, passing criteria: [any ArticleCriterion]) {
    self.criteria = criteria
    let counts = network.articles.map { article in
      (article.id, criteria.prefix { $0.admits(article) }.count)
    }
    passed = Dictionary(counts, uniquingKeysWith: min)
  }

  /// What the articles that pass state.
  ///
  /// - Complexity: O(citations).
  func narrowed(_ network: Network) -> Network {
    Network(
      articles: network.articles.filter { admits($0.id) },
      actors: network.actors.compactMap(narrowed),
      ties: network.ties.compactMap(narrowed),
      utterances: network.utterances.filter { admits($0.citation.article) })
  }

  /// The rule for which an actor goes, of several the one that takes its last article; `nil` where it stays.
  ///
  /// - Complexity: O(its citations).
  func ruleAgainst(_ actor: Actor) -> SelectionRule? {
    var passes = 0
    for citation in actor.citations {
      passes = max(passes, passed[citation.article] ?? 0)
      if passes == criteria.count { return nil }
    }
    return criteria[passes].rule
  }

  private func admits(_ article: String) -> Bool { (passed[article] ?? 0) == criteria.count }

  private func narrowed(_ actor: Actor) -> Actor? {
    guard let citations = narrowed(actor.citations) else { return nil }
    return Actor(
      id: actor.id, type: actor.type, name: actor.name, otherNames: actor.otherNames, citations: citations,
      formerIDs: actor.formerIDs)
  }

  private func narrowed(_ tie: Tie) -> Tie? {
    guard let citations = narrowed(tie.citations) else { return nil }
    return Tie(
      type: tie.type, from: tie.from, to: tie.to, role: tie.role, title: tie.title, citations: citations)
  }

  /// The citations of articles that pass; `nil` where there are none.
  private func narrowed(_ citations: [Citation]) -> [Citation]? {
    let admitted = citations.filter { admits($0.article) }
    return admitted.isEmpty ? nil : admitted
  }
}
