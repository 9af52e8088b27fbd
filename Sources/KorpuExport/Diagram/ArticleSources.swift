internal import KorpuModel

/// Where the articles of a network can be found.
struct ArticleSources {
  private let urls: [String: String]

  init(of network: Network) {
    urls = Dictionary(
      network.articles.compactMap { article in article.url.map { (article.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func evidence(for citation: Citation) -> DiagramEvidence {
    DiagramEvidence(article: citation.article, sentence: citation.sentence, url: urls[citation.article])
  }
}
