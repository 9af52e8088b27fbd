internal import Foundation

/// An open file, by its number.
struct FileDescriptor {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// Writes all bytes, in as many turns as the system wants.
  func write(_ data: Data) throws(SystemError) {
    var rest = data[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Foundation.write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      rest = rest.dropFirst(count)
    }
  }

  /// Sees to it that the bytes are on the disk. Pipes and devices have none.
  func synchronise() throws(SystemError) {
    if fsync(number) != 0, errno != EINVAL, errno != EROFS { throw .last }
  }

  func close() throws(SystemError) {
    if Foundation.close(number) != 0, errno != EINTR { throw .last }
  }
}
