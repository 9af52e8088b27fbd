import KorpuModel
import KorpuStore

/// All that an archive gives back, to compare it with another.
struct ArchiveContent: Hashable {
  private struct Kept: Hashable {
    let facts: ArticleFacts
    let text: String?
    let extraction: ExtractionVersion?
  }

  private let articles: [Kept]

  init(of archive: Archive) throws {
    articles = try archive.articleNumbers().compactMap { number in
      try archive.article(number).map { Kept(facts: $0.facts, text: $0.text, extraction: $0.extraction) }
    }
  }

  var count: Int { articles.count }
}
