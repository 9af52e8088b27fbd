internal import Foundation
internal import Korpu

/// Says findings on the standard error, one a line, coloured on a terminal alone.
struct FindingPrinter {
  private let isColoured: Bool

  init() {
    let environment = ProcessInfo.processInfo.environment
    isColoured = isatty(STDERR_FILENO) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
  }

  func print(_ finding: Finding) {
    let name = isColoured ? "\u{1B}[\(finding.kind == .note ? "33" : "31");1mkorpu:\u{1B}[0m" : "korpu:"
    FileHandle.standardError.write(Data("\(name) \(finding)\n".utf8))
  }
}
