internal import Foundation

/// Readies the standard streams before anything is read or written.
enum ProcessStreams {
  static func prepare() {
    // A reader that goes away must be an error that can be handled, and not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // With a closed stream the next file opened would take its number, and get what is meant for the stream.
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }
}
