internal import GRDB
internal import KorpuModel

/// Keeps tables up to date that are derived from the articles and the judgements.
///
/// What it writes belongs to the transaction that changes these: it is there with them, or not at all.
protocol ArchiveIndexer: Sendable {
  /// Some articles are about to be replaced; their rows are still the old ones.
  func articlesWillChange(_ rowIDs: [Int64], in database: Database) throws

  /// Some articles were added or replaced.
  func articlesChanged(_ rowIDs: [Int64], in database: Database) throws

  /// Judgements were made or taken back; ``JudgementRows`` has them.
  ///
  /// - Parameter actors: those on whom something else is decided now than before.
  func judgementsChanged(affecting actors: [ActorReference], in database: Database) throws
}

extension ArchiveIndexer {
  /// What is derived from texts alone does not hang on judgements.
  func judgementsChanged(affecting actors: [ActorReference], in database: Database) throws {}
}

enum ArchiveIndexers {
  /// All of them, in the order in which they are told.
  static let all: [any ArchiveIndexer] = [EntityIndexer(), SentenceIndexer()]
}
