internal import Foundation

/// An error number of the operating system.
struct SystemError: Error, Hashable, CustomStringConvertible {
  let number: Int32

  /// The error that the last call to the system left.
  static var last: SystemError { SystemError(number: errno) }

  /// The system's words, as a clause: «no space left on device».
  var description: String {
    let words = unsafe String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
