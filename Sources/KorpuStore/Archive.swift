internal import Dispatch
internal import Foundation
internal import GRDB
internal import Synchronization

/// Articles with all that they state, in one SQLite file that people can copy and open with any SQLite tool.
///
/// An archive that is being added to can be read meanwhile, by this process and by others: readers see it as it was
/// before the transaction that is under way. Two processes that add at once take turns. What a process wrote before it
/// was killed stays, up to its last whole transaction.
///
/// The tables are described in <doc:Schema>.
public final class Archive: Sendable {
  /// What the names of archives end in.
  public static let fileExtension = "korpu"

  /// Where the archive lies.
  public let path: String

  private let reader: any DatabaseReader
  /// The same connections, where the archive was opened to be changed.
  private let writer: DatabasePool?
  /// What a transaction leaves to the next one.
  private let nodes = Mutex<NodeCache.Contents?>(nil)

  private init(path: String, reader: any DatabaseReader, writer: DatabasePool?) {
    self.path = path
    self.reader = reader
    self.writer = writer
  }

  /// Whether a file is to be opened as an archive, whatever it is called.
  ///
  /// - Complexity: O(1).
  public static func isLikely(at path: String) -> Bool { ArchiveHeader.isSQLite(path) }

  /// Opens an archive to read it; also one that may not be written.
  ///
  /// - Throws: ``ArchiveError`` for anything that is no archive, and for one that a newer version wrote.
  /// - Complexity: O(1).
  public static func reading(_ path: String) throws(ArchiveError) -> Archive {
    _ = try ArchiveHeader(of: path)
    return try ArchiveError.translating(at: path) {
      let queue = try ArchiveConnection.queue(at: path)
      try queue.read { try ArchiveSchema.check(ArchiveSchema.version(of: $0), isUpToDateAt: path) }
      return Archive(path: path, reader: queue, writer: nil)
    }
  }

  /// Opens an archive to change it, and brings it up to date where an older version wrote it.
  ///
  /// - Throws: ``ArchiveError`` for anything that is no archive, for one that a newer version wrote, and for one that may
  ///   not be written.
  /// - Complexity: O(1), but for an archive that has to be brought up to date.
  public static func writing(_ path: String) throws(ArchiveError) -> Archive {
    _ = try ArchiveHeader(of: path)
    guard ArchiveConnection.mayWrite(path) else { throw .readOnly(at: path) }
    return try ArchiveError.translating(at: path) {
      let pool = try ArchiveConnection.pool(at: path)
      let version = try pool.read { try ArchiveSchema.version(of: $0) }
      try ArchiveSchema.check(version, at: path)
      if version < ArchiveSchema.version { try pool.write { try bringUpToDate($0) } }
      try pool.writeWithoutTransaction { try ArchiveConnection.prepareToAdd($0) }
      return Archive(path: path, reader: pool, writer: pool)
    }
  }

  /// Who is who, and all that follows from it, is found anew in an archive whose version did it otherwise.
  private static func bringUpToDate(_ database: Database) throws {
    let version = try ArchiveSchema.version(of: database)
    try ArchiveSchema.migrate(database)
    guard version < ArchiveSchema.resolutionVersion else { return }
    try EntityIndexer(database, cache: NodeCache(nil, of: database)).rebuild()
  }

  /// Opens an archive to change it, and makes it where there is none. A new archive appears whole, or not at all.
  ///
  /// - Throws: ``ArchiveError`` as ``writing(_:)`` does.
  public static func writingOrCreating(_ path: String) throws(ArchiveError) -> Archive {
    if !FileManager.default.fileExists(atPath: path) { try ArchiveCreation.create(at: path) }
    return try writing(path)
  }

  /// Closes the archive, which makes it one file again if nobody else has it open. It cannot be used any more.
  ///
  /// - Throws: ``ArchiveError`` where the last changes cannot be moved into the file; they are kept beside it.
  public func close() throws(ArchiveError) {
    DispatchQueue.discard(takeNodes())
    try ArchiveError.translating(at: path) {
      // The last connection to close puts the changes into the file, if it is one that may write.
      writer?.invalidateReadOnlyConnections()
      try reader.close()
    }
  }

  /// A connection that could change the archive, whatever it was opened for; `nil` where the file may not be written.
  var changing: (any DatabaseWriter)? {
    let connection = reader as? any DatabaseWriter
    return connection?.configuration.readonly == true ? nil : connection
  }

  /// Reads in one transaction: what others write meanwhile does not show.
  func read<Result>(_ work: (Database) throws -> Result) throws(ArchiveError) -> Result {
    try ArchiveError.translating(at: path) { try reader.read(work) }
  }

  /// Changes the archive in one transaction, which happens as a whole or not at all.
  ///
  /// - Throws: ``ArchiveError/Code/readOnly`` for an archive that was opened to be read.
  func write<Result>(_ work: (Database) throws -> Result) throws(ArchiveError) -> Result {
    guard let writer else { throw .readOnly(at: path) }
    return try ArchiveError.translating(at: path) { try writer.write(work) }
  }

  /// For what has been changed without ``change(_:)``.
  func forgetNodes() { nodes.withLock { $0 = nil } }

  private func takeNodes() -> NodeCache.Contents? {
    nodes.withLock { contents in
      defer { contents = nil }
      return contents
    }
  }

  /// Reads what a change is going to ask for, so that the archive is locked for less time. Where another process changes the
  /// archive before, it has been in vain.
  func prepare(_ work: (Database, NodeCache) throws -> Void) throws(ArchiveError) {
    guard let writer else { throw .readOnly(at: path) }
    let earlier = takeNodes()
    let contents = try ArchiveError.translating(at: path) {
      try writer.writeWithoutTransaction { database in
        let cache = try NodeCache(earlier, of: database)
        try database.readOnly { try work(database, cache) }
        return cache.contents
      }
    }
    nodes.withLock { $0 = contents }
  }

  /// Changes articles or judgements in one transaction, with all that is derived from them.
  func change<Result>(_ work: (Database, ArchiveIndexers) throws -> Result) throws(ArchiveError) -> Result {
    // Where the transaction fails, nothing of it is kept.
    let earlier = takeNodes()
    let (result, contents) = try write { database in
      let cache = try NodeCache(earlier, of: database)
      let result = try work(database, ArchiveIndexers(database, cache: cache))
      cache.discardOutlines()
      return (result, cache.contents)
    }
    nodes.withLock { $0 = contents }
    return result
  }
}
