internal import Korpu

/// The articles behind an answer, to show where a sentence stands.
struct AnswerSources {
  private let articles: [String: ArticleReference]

  init(_ articles: [ArticleReference]) {
    self.articles = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  init(of network: Network) { self.init(network.articles) }

  func article(of citation: Citation) -> ArticleReference? { articles[citation.article] }

  /// «[a17] 2025-11-24, Report»
  func place(of citation: Citation) -> String {
    let article = article(of: citation)
    let particulars = [article?.published?.iso, article?.publisher].compactMap(\.self).joined(separator: ", ")
    return ("[\(citation.article)]" + (particulars.isEmpty ? "" : " \(particulars)")).withoutControls
  }

  /// The sentences that some citations rest on, each once, in the order of reading; an article alone where no more is
  /// known.
  func evidence(of citations: [Citation]) -> [Citation] {
    citations.sorted().map { Citation(article: $0.article, sentence: $0.sentence) }.unique()
  }
}
