internal import Korpu

/// Archives for the length of a piece of work. What the archive says of itself is told to the user as a finding.
enum ArchiveAccess {
  static func reading<Result>(_ path: String, _ work: (Archive) throws -> Result) throws -> Result {
    try using(work) { () throws(ArchiveError) in try Archive.reading(path) }
  }

  /// For an archive that is there.
  static func changing<Result>(_ path: String, _ work: (Archive) throws -> Result) throws -> Result {
    try using(work) { () throws(ArchiveError) in try Archive.writing(path) }
  }

  private static func using<Result>(
    _ work: (Archive) throws -> Result, _ open: () throws(ArchiveError) -> Archive
  ) throws -> Result {
    do {
      let archive = try open()
      let result = try work(archive)
      try archive.close()
      return result
    } catch let error as ArchiveError {
      throw Finding(error)
    }
  }
}
