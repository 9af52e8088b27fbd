internal import KorpuModel

/// Citations sorted by article and place, each once; an article's bare citation is dropped where
/// another one of it gives the sentence.
func ordered(_ citations: some Sequence<Citation>) -> [Citation] {
  let unique = Set(citations)
  let placed = Set(unique.lazy.filter { $0.evidence != nil }.map(\.article))
  return unique.filter { $0.evidence != nil || !placed.contains($0.article) }.sorted(by: comesFirst)
}

/// The order of reading: by article, then by place; bare citations come first.
func comesFirst(_ left: Citation, _ right: Citation) -> Bool {
  if left.article != right.article { return left.article < right.article }
  guard let evidence = right.evidence else { return false }
  guard let own = left.evidence else { return true }
  if own.span != evidence.span { return own.span < evidence.span }
  return (own.sentence, own.confidence) < (evidence.sentence, evidence.confidence)
}

extension ArticleSet.Member {
  /// The citations for a fact; where no place is given, the article itself.
  func citations(for evidence: [Evidence]) -> [Citation] {
    evidence.isEmpty ? [Citation(article: id)] : evidence.map(citation)
  }

  func citation(for evidence: Evidence) -> Citation {
    let sentences = facts.sentences
    let text = sentences.indices.contains(evidence.sentence) ? sentences[evidence.sentence].text : nil
    return Citation(article: id, evidence: evidence, sentence: text)
  }
}
