/// Why an archive could not be used: what, where, and what to do about it.
public struct ArchiveError: Error, Hashable, Sendable {
  public enum Code: Hashable, Sendable, CaseIterable {
    /// There is no such file.
    case missing
    /// The file is something else: empty, a text, another program's database.
    case notAnArchive
    /// A newer version of the program wrote it.
    case newerVersion
    /// It may not be read.
    case unreadable
    /// It was to be changed, and the file or its folder may not be written.
    case readOnly
    /// The disk, or the quota, has no more room.
    case diskFull
    /// Parts of it are missing or contradict one another.
    case damaged
    /// Another process has kept it locked for too long.
    case busy
  }

  public let code: Code
  /// The archive's path, with the article where it is about one.
  public let place: String
  /// What is the matter: a clause without a final stop.
  public let problem: String
  /// What to do: a sentence, or one that ends in a command to copy.
  public let remedy: String

  init(_ code: Code, at place: String, problem: String, remedy: String) {
    self.code = code
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }
}

extension ArchiveError: CustomStringConvertible {
  public var description: String { "\(place): \(problem). \(remedy)" }
}
