internal import GRDB

/// Keeps tables up to date that are derived from the articles.
///
/// What it writes belongs to the transaction that changes the articles: it is there with them, or not at all.
protocol ArchiveIndexer: Sendable {
  /// Some articles are about to be replaced; their rows are still the old ones.
  func articlesWillChange(_ rowIDs: [Int64], in database: Database) throws

  /// Some articles were added or replaced.
  func articlesChanged(_ rowIDs: [Int64], in database: Database) throws
}

enum ArchiveIndexers {
  /// All of them, in the order in which they are told.
  static let all: [any ArchiveIndexer] = [EntityIndexer(), SentenceIndexer()]
}
