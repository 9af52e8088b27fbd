internal import Foundation
internal import GRDB

/// Makes a new archive.
///
/// It is made beside its place and put there when it is whole, so that no one finds half an archive, and of two
/// processes that make one at once the second uses what the first has put there.
enum ArchiveCreation {
  /// A few new articles change rows all over a large archive, each in a page that is read and then written whole, beside
  /// the archive and into it: that costs more than what larger pages save beside texts of a few kilobytes.
  private static let pageSize = 4096

  static func create(at path: String) throws(ArchiveError) {
    let file = URL(fileURLWithPath: path)
    let folder = file.deletingLastPathComponent()
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw ArchiveError(
        .missing, at: path, problem: "there is no folder to make it in", remedy: "Make the folder first.")
    }
    guard FileManager.default.isWritableFile(atPath: folder.path) else { throw .readOnly(at: path) }
    ArchiveDraft.removeAbandoned(for: file)
    let draft = ArchiveDraft(for: file)
    defer { draft.remove() }
    try ArchiveError.translating(at: path) { try write(to: draft.path) }
    guard unsafe link(draft.path, path) != 0, errno != EEXIST else { return }
    // Some disks have no links; there the renaming is as whole, but would replace what another has just put there.
    if unsafe rename(draft.path, path) != 0 { throw .readOnly(at: path) }
  }

  private static func write(to path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA page_size = \(pageSize)")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      try database.execute(sql: "PRAGMA application_id = \(ArchiveHeader.applicationID)")
      try ArchiveSchema.migrate(database)
    }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try queue.close()
  }
}
