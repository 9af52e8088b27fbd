internal import GRDB
internal import KorpuModel

/// What was read from the archive cannot be what was written to it.
struct Damage: Error, Hashable {
  let what: String
}

extension ArchiveError {
  /// Runs a piece of work on an archive, and says in the archive's terms what SQLite says in its own.
  static func translating<Result>(at path: String, _ work: () throws -> Result) throws(ArchiveError) -> Result {
    do {
      return try work()
    } catch let error as ArchiveError {
      throw error
    } catch let damage as Damage {
      throw .damaged(at: path, damage.what)
    } catch let error as DatabaseError {
      throw ArchiveError(error, at: path)
    } catch {
      throw .damaged(at: path, "\(error)")
    }
  }

  static func damaged(at path: String, _ what: String) -> ArchiveError {
    ArchiveError(
      .damaged, at: path, problem: "the archive is damaged: \(what)",
      remedy: "Take a copy from before, or see what is left: korpu check \(ShellWord.quoted(path))")
  }

  static func readOnly(at path: String) -> ArchiveError {
    ArchiveError(
      .readOnly, at: path, problem: "writing to it is not allowed",
      remedy: "Change the permissions of the file and its folder, or work on a copy.")
  }

  private init(_ error: DatabaseError, at path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self = .notAnArchive(at: path, "it is no SQLite file, or its beginning is damaged")
    case .SQLITE_READONLY:
      self = .readOnly(at: path)
    case .SQLITE_FULL:
      self = .full(at: path, "there is no room left")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy, at: path, problem: "another process has kept it locked for too long",
        remedy: "Run it again when the other is done; nothing was lost.")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(
        .unreadable, at: path, problem: "it cannot be opened: \(error.message ?? "no reason given")",
        remedy: "Check the permissions of the file and its folder.")
    case .SQLITE_IOERR where Self.isOfWriting(error.extendedResultCode):
      self = .full(at: path, "writing failed: \(error.message ?? "no reason given")")
    default:
      self = .damaged(at: path, error.message ?? "SQLite says \(error.resultCode.rawValue)")
    }
  }

  static func notAnArchive(at path: String, _ why: String) -> ArchiveError {
    ArchiveError(
      .notAnArchive, at: path, problem: "not an archive: \(why)",
      remedy: "Give an archive that korpu add made, or another name for a new one.")
  }

  private static func full(at path: String, _ problem: String) -> ArchiveError {
    ArchiveError(
      .diskFull, at: path, problem: problem,
      remedy: "Free some space and run it again; what was added before is kept.")
  }

  private static func isOfWriting(_ code: ResultCode) -> Bool {
    [
      .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
      .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMOPEN,
    ].contains(code)
  }
}
