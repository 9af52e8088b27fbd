internal import KorpuModel

/// Where something is said, before the sentence is looked up.
struct CitedPlace: Equatable {
  /// The index of the article in the set.
  let article: Int
  /// `nil` where only the article is known.
  let evidence: Evidence?

  /// The places for a fact; where none is given, the article itself.
  static func places(of evidence: [Evidence], inArticle article: Int) -> [CitedPlace] {
    evidence.isEmpty
      ? [CitedPlace(article: article, evidence: nil)]
      : evidence.map { CitedPlace(article: article, evidence: $0) }
  }
}

extension CitedPlace: Comparable {
  /// The order of reading: by article, then by place; bare articles come first.
  static func < (left: CitedPlace, right: CitedPlace) -> Bool {
    if left.article != right.article { return left.article < right.article }
    guard let evidence = right.evidence else { return false }
    guard let own = left.evidence else { return true }
    if own.span != evidence.span { return own.span < evidence.span }
    return (own.sentence, own.confidence) < (evidence.sentence, evidence.confidence)
  }
}

extension ArticleSet {
  func citation(of place: CitedPlace) -> Citation {
    let member = members[place.article]
    guard let evidence = place.evidence else { return Citation(article: member.id) }
    let sentences = member.facts.sentences
    let text = sentences.indices.contains(evidence.sentence) ? sentences[evidence.sentence].text : nil
    return Citation(article: member.id, evidence: evidence, sentence: text)
  }

  /// The citations in the order of reading, each once. An article's bare citation is dropped where
  /// another one of it gives the place.
  ///
  /// - Complexity: O(*n* log *n*).
  func citations(of places: [CitedPlace]) -> [Citation] {
    let sorted = places.sorted()
    return sorted.indices.filter { index in
      let next = index + 1 < sorted.count ? sorted[index + 1] : nil
      return next != sorted[index] && (sorted[index].evidence != nil || next?.article != sorted[index].article)
    }
    .map { citation(of: sorted[$0]) }
  }
}
