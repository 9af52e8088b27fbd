internal import Foundation
internal import Korpu

/// The reader of the standard output went away: a reason to stop, and no failure.
struct ClosedPipe: Error {}

/// Where data goes when no file is named.
enum StandardOutput {
  /// - Throws: ``ClosedPipe``, or a ``Finding`` where writing failed.
  static func write(_ text: String) throws { try write(Data(text.utf8)) }

  /// - Throws: ``ClosedPipe``, or a ``Finding`` where writing failed.
  static func write(_ data: Data) throws {
    do throws(SystemError) {
      try FileDescriptor(STDOUT_FILENO).write(data)
    } catch {
      if error.number == EPIPE { throw ClosedPipe() }
      throw Finding(
        .writingFailed, at: "standard output", problem: error.description, remedy: "Free some space and run it again.")
    }
  }
}
