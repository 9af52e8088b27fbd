internal import Korpu

/// Files that are archives, whole or not.
enum ArchiveFile {
  /// Whether a file is called an archive, or begins like one.
  static func isArchive(_ path: String) -> Bool {
    path.hasSuffix(".\(Archive.fileExtension)") || Archive.isLikely(at: path)
  }
}
