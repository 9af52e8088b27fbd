internal import KorpuModel

extension NetworkPart {
  /// The part as a network of its own: it names nobody who is not in it.
  ///
  /// Where actors were left out, the articles go that state nothing of the others.
  ///
  /// - Complexity: O(actors, ties, utterances and citations).
  func asNetwork() -> Network {
    let actors = network.actors.indices.filter { holds[$0] }.map { network.actors[$0] }
    let ties = links.map { network.ties[$0.tie] }
    let utterances = network.utterances.filter { holds($0.speaker) }.map(naming)
    let isWhole = actors.count == network.actors.count
    return Network(
      articles: isWhole ? network.articles : cited(by: actors, ties, utterances), actors: actors, ties: ties,
      utterances: utterances)
  }

  /// An utterance that names only those who are still there.
  private func naming(_ utterance: Utterance) -> Utterance {
    let about = utterance.about.filter { holds($0) }
    if about.count == utterance.about.count { return utterance }
    return Utterance(
      speaker: utterance.speaker, words: utterance.words, isDirect: utterance.isDirect, about: about,
      citation: utterance.citation)
  }

  private func cited(by actors: [Actor], _ ties: [Tie], _ utterances: [Utterance]) -> [ArticleReference] {
    var cited: Set<String> = []
    for citation in actors.lazy.flatMap(\.citations) { cited.insert(citation.article) }
    for citation in ties.lazy.flatMap(\.citations) { cited.insert(citation.article) }
    for utterance in utterances { cited.insert(utterance.citation.article) }
    return network.articles.filter { cited.contains($0.id) }
  }
}
