internal import Foundation
internal import GRDB

/// How an archive is connected to.
enum ArchiveConnection {
  /// How long to wait for another process, in seconds: long enough for one that adds a whole library.
  private static let patience: TimeInterval = 600
  /// How often to look whether the other is done, in seconds.
  private static let interval: TimeInterval = 0.005

  /// How much of the archive a connection that only reads keeps in memory at most, in KiB. An answer reads most of its pages
  /// once, and the system has them at hand where they are read again: more memory takes longer to get than it saves.
  private static let readerCacheSize = 8_192
  /// And one of those beside a writer: the names of some ten thousand articles.
  private static let cacheSize = 65_536
  /// And the one that writes: what an addition of some hundred articles changes, so that it is written once.
  private static let writerCacheSize = 196_608

  /// Connections for one writer and many readers.
  static func pool(at path: String) throws -> DatabasePool {
    var configuration = Self.configuration(cacheSize: cacheSize)
    configuration.maximumReaderCount = max(2, ProcessInfo.processInfo.activeProcessorCount)
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { database in
      // What was reported as added must be on the disk.
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -\(writerCacheSize)")
    }
    return pool
  }

  /// Lets a writer undo single statements from memory: SQLite would note each page beforehand in a file, as many bytes
  /// as it writes to the archive. Sorting is done in memory too, so that an archive has to be up to date by now.
  static func prepareToAdd(_ database: Database) throws { try database.execute(sql: "PRAGMA temp_store = MEMORY") }

  /// A connection that only reads. Where the file may be written the connection could write too, so that the last one
  /// to close puts away the files beside the archive.
  static func queue(at path: String) throws -> DatabaseQueue {
    var configuration = Self.configuration(cacheSize: readerCacheSize)
    configuration.readonly = !mayWrite(path)
    return try DatabaseQueue(path: isFrozen(path) ? immutable(path) : path, configuration: configuration)
  }

  /// Leaves the archive for a moment to others that wait to change it.
  static func giveWay() { Thread.sleep(forTimeInterval: 2 * interval) }

  static func mayWrite(_ path: String) -> Bool {
    FileManager.default.isWritableFile(atPath: path) && FileManager.default.isWritableFile(atPath: folder(of: path))
  }

  private static func configuration(cacheSize: Int) -> Configuration {
    var configuration = Configuration()
    // SQLite itself would look ten times a second, and another that writes without a pause would always be first.
    configuration.busyMode = .callback { tries in
      Thread.sleep(forTimeInterval: interval)
      return Double(tries) * interval < patience
    }
    configuration.prepareDatabase { database in
      // The file may come from anywhere: see «Defense Against The Dark Arts» in SQLite's documentation.
      try database.execute(
        sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -\(cacheSize)")
    }
    return configuration
  }

  /// Whether nobody can change the archive where it lies, and SQLite could not make its files beside it.
  private static func isFrozen(_ path: String) -> Bool {
    !FileManager.default.isWritableFile(atPath: folder(of: path))
      && !FileManager.default.fileExists(atPath: path + "-wal")
  }

  private static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  /// SQLite's name for a file that does not change.
  private static func immutable(_ path: String) -> String {
    URL(fileURLWithPath: path).absoluteString + "?immutable=1"
  }
}
