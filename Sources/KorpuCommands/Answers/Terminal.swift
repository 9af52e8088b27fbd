internal import Foundation

/// What the terminal is like that the standard output leads to.
enum Terminal {
  private static let usualWidth = 100

  /// How many letters fit in a line.
  static var width: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    let status = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : usualWidth
  }
}
