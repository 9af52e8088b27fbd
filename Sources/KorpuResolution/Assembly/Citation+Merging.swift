package import KorpuModel

extension ArticleSet {
  /// What a fact of an article rests on: each of its places with the sentence, else the bare article.
  func citations(of evidence: [Evidence], inArticle article: Int) -> [Citation] {
    let member = members[article]
    guard !evidence.isEmpty else { return [Citation(article: member.id)] }
    let sentences = member.facts.sentences
    return evidence.map { evidence in
      let isKnown = sentences.indices.contains(evidence.sentence)
      return Citation(
        article: member.id, evidence: evidence, sentence: isKnown ? sentences[evidence.sentence].text : nil)
    }
  }
}

extension Sequence<Citation> {
  /// The citations in the order of reading, each once. An article's bare citation is dropped where another one of it
  /// gives the place.
  ///
  /// - Complexity: O(*n* log *n*).
  package func merged() -> [Citation] {
    let sorted = sorted()
    return sorted.indices.filter { index in
      let next = index + 1 < sorted.count ? sorted[index + 1] : nil
      return next != sorted[index] && (sorted[index].evidence != nil || next?.article != sorted[index].article)
    }
    .map { sorted[$0] }
  }
}
