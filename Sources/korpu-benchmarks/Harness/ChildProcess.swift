internal import Foundation

/// A program run as a process of its own, and what the system says that it used.
struct ChildProcess {
  struct Usage {
    /// Seconds from start to end.
    let wall: Double
    /// Seconds of processor time, the program's and the system's for it.
    let cpu: Double
    /// The most memory held at once, in MiB.
    let peak: Double
  }

  enum Failure: Error, CustomStringConvertible {
    case notStarted(String, Int32)
    case failed(String, status: Int32)

    var description: String {
      switch self {
      case .notStarted(let path, let number): "\(path) could not be started: \(String(cString: strerror(number)))"
      case .failed(let path, let status): "\(path) ended with status \(status)"
      }
    }
  }

  let path: String
  let arguments: [String]

  /// Runs it to its end; what it prints is thrown away.
  func run() throws -> Usage {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child = pid_t()
    let start = ContinuousClock.now
    let error = posix_spawnp(&child, path, &actions, nil, words, environ)
    guard error == 0 else { throw Failure.notStarted(path, error) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = (ContinuousClock.now - start).seconds
    guard status == 0 else { throw Failure.failed(path, status: status >> 8) }
    return Usage(
      wall: wall, cpu: usage.ru_utime.seconds + usage.ru_stime.seconds, peak: Double(usage.ru_maxrss) / 1024)
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) * 1e-6 }
}
