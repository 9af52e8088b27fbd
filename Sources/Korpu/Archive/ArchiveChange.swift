internal import KorpuStore

/// What became of the articles that were given to an archive, in numbers.
public struct ArchiveChange: Hashable, Sendable {
  public internal(set) var added = 0
  /// They were there, and have been understood anew, or by another account of them, or in an earlier version.
  public internal(set) var replaced = 0
  public internal(set) var alreadyThere = 0
  /// They could not be read.
  public internal(set) var failed = 0

  mutating func count(_ addition: Addition) {
    switch addition {
    case .added: added += 1
    case .replaced, .corrected: replaced += 1
    case .alreadyThere: alreadyThere += 1
    }
  }
}

/// How far the work on an archive is.
public struct ArchiveProgress: Hashable, Sendable {
  /// How many articles have been dealt with.
  public let done: Int
  /// How many there are, as far as that is known yet.
  public let total: Int
}

/// What there is to say while an archive is being changed.
public enum ArchiveEvent: Hashable, Sendable {
  case finding(Finding)
  case progress(ArchiveProgress)
}
