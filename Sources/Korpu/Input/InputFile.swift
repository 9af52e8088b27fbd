internal import Foundation

/// Reads a file's bytes, never more than a limit.
enum InputFile {
  enum Failure: Error, Hashable {
    /// The system's error number.
    case unreadable(Int32)
    case tooLarge(limit: Int)
  }

  enum Kind: Hashable {
    case regular, folder, other
  }

  /// What stands at a path, its symbolic links followed, with an identity that no other path to it changes.
  static func status(of path: String) throws(Failure) -> (kind: Kind, identity: Identity) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .unreadable(errno) }
    let identity = Identity(device: UInt64(status.st_dev), file: UInt64(status.st_ino))
    return (kind(of: status), identity)
  }

  struct Identity: Hashable {
    let device: UInt64
    let file: UInt64
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``Failure/tooLarge(limit:)`` before anything is read where the file's size tells, otherwise as soon
  ///   as the limit is passed.
  static func bytes(of path: String, limit: Int = .max) throws(Failure) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, limit: limit)
  }

  /// The bytes of the standard input; facts may be of any size.
  static func standardInput(articleLimit: Int) throws(Failure) -> [UInt8] {
    try bytes(of: STDIN_FILENO, expecting: 0, limit: articleLimit, exempting: InputFormat.isFacts)
  }

  private static func bytes(of descriptor: Int32, limit: Int) throws(Failure) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    if kind(of: status) == .folder { throw .unreadable(EISDIR) }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try bytes(of: descriptor, expecting: Int(status.st_size), limit: limit) { _ in false }
  }

  private static func bytes(
    of descriptor: Int32, expecting size: Int, limit: Int, exempting isExempt: ([UInt8]) -> Bool
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit, !isExempt(bytes) { throw .tooLarge(limit: limit) }
    }
  }

  private static func kind(of status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .folder
    default: .other
    }
  }
}

extension Finding {
  /// What an input that cannot be read says to the user.
  init(_ failure: InputFile.Failure, at place: String) {
    switch failure {
    case .tooLarge(let limit):
      self.init(
        .invalidInput, at: place, problem: "larger than \(limit >> 20) MiB, which no article is",
        remedy: "Give each article a file of its own.")
    case .unreadable(ENOENT), .unreadable(ENOTDIR):
      self.init(
        .unreadableInput, at: place, problem: "there is no such file or folder", remedy: "Check the path.")
    case .unreadable(EACCES), .unreadable(EPERM):
      self.init(
        .unreadableInput, at: place, problem: "reading it is not allowed",
        remedy: "Change its permissions, or copy it to where you may read it.")
    case .unreadable(let number):
      self.init(
        .unreadableInput, at: place, problem: "it cannot be read: \(unsafe String(cString: strerror(number)))",
        remedy: "Check the path and the disk.")
    }
  }
}
