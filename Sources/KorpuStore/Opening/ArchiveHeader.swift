internal import Foundation

/// The first bytes of a file, which tell an archive from anything else.
///
/// See «The Database Header» in SQLite's description of its file format.
struct ArchiveHeader {
  /// «Krpu»: what the archive has in place of SQLite's application id.
  static let applicationID: UInt32 = 0x4B72_7075
  private static let magic = Array("SQLite format 3\0".utf8)
  private static let length = 100

  private let bytes: [UInt8]

  /// Reads the header, and nothing else.
  ///
  /// - Throws: ``ArchiveError`` for anything that cannot be an archive.
  init(of path: String) throws(ArchiveError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ArchiveError(
        .missing, at: path, problem: "there is no such archive", remedy: "Check the path, or make it with korpu add.")
    }
    guard !isFolder.boolValue else { throw .notAnArchive(at: path, "it is a folder") }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw ArchiveError(
        .unreadable, at: path, problem: "reading it is not allowed",
        remedy: "Change its permissions, or copy it to where you may read it.")
    }
    bytes = Array((try? file.read(upToCount: Self.length)) ?? Data())
    try? file.close()
    guard !bytes.isEmpty else { throw .notAnArchive(at: path, "the file is empty") }
    guard bytes.starts(with: Self.magic) else { throw .notAnArchive(at: path, "it is no SQLite file") }
    guard bytes.count == Self.length else { throw .damaged(at: path, "the file ends in its header") }
    guard word(at: 68) == Self.applicationID else {
      throw .notAnArchive(at: path, "it is an SQLite file of another program, or its header is damaged")
    }
  }

  /// Whether a file begins as those of SQLite do.
  static func isSQLite(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: magic.count))?.elementsEqual(magic) ?? false
  }

  /// Four bytes, the highest first.
  private func word(at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
