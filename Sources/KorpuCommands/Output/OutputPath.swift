internal import Foundation

/// Where a command that writes one thing puts it: a file, or the standard output, which «-» means too.
struct OutputPath {
  let file: OutputFile?

  init(_ path: String?) { file = path.flatMap { $0 == "-" ? nil : OutputFile(path: $0) } }

  /// - Throws: A ``Finding`` where it cannot be written, ``ClosedPipe`` where nobody reads on.
  func write(_ data: Data) throws {
    if let file { try file.write(data) } else { try StandardOutput.write(data) }
  }

  /// - Throws: As ``write(_:)-(Data)``.
  func write(_ text: String) throws { try write(Data(text.utf8)) }
}
