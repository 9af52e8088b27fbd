internal import Foundation

/// Where a command's data goes: a file, or the standard output for `-` and where no file is named.
enum OutputDestination {
  case standardOutput
  case file(OutputFile)

  init(_ argument: String?) {
    switch argument {
    case nil, "-"?: self = .standardOutput
    case let path?: self = .file(OutputFile(path: path))
    }
  }

  /// - Throws: ``ClosedPipe``, or a finding where writing failed.
  func write(_ data: Data) throws {
    switch self {
    case .standardOutput: try StandardOutput.write(data)
    case .file(let file): try file.write(data)
    }
  }
}
