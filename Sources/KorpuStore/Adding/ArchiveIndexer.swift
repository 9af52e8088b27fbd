internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Keeps tables up to date that are derived from the articles and the judgements, within a transaction.
///
/// What it writes belongs to the transaction that changes these: it is there with them, or not at all.
protocol ArchiveIndexer {
  /// An article is about to be replaced; its rows are still the old ones.
  func articleWillChange(_ row: Int64) throws

  /// Judgements were made or taken back; ``JudgementRows`` has them.
  ///
  /// - Parameter actors: those on whom something else is decided now than before.
  func judgementsChanged(affecting actors: [ActorReference]) throws
}

extension ArchiveIndexer {
  /// What is derived from texts alone does not hang on judgements.
  func judgementsChanged(affecting actors: [ActorReference]) throws {}
}

/// An article that a transaction has written, and whom it names.
struct WrittenArticle {
  let row: Int64
  let nodes: ArticleNodes
}

/// All indexers.
struct ArchiveIndexers {
  private let entities: EntityIndexer
  private let sentences: SentenceIndexer

  init(_ database: Database, cache: NodeCache) {
    entities = EntityIndexer(database, cache: cache)
    sentences = SentenceIndexer(database)
  }

  private var all: [any ArchiveIndexer] { [entities, sentences] }

  func articleWillChange(_ row: Int64) throws { for indexer in all { try indexer.articleWillChange(row) } }

  /// Some articles were added or replaced, or others taken away.
  func articlesChanged(_ articles: [WrittenArticle]) throws {
    // What follows from the texts alone is written while other processors find who is who.
    try entities.articlesChanged(articles) { try sentences.articlesChanged() }
  }

  func judgementsChanged(affecting actors: [ActorReference]) throws {
    for indexer in all { try indexer.judgementsChanged(affecting: actors) }
  }
}
