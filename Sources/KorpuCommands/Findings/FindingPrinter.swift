internal import Foundation
internal import Korpu

/// Says findings on the standard error, one a line, coloured on a terminal alone.
struct FindingPrinter {
  let isColoured: Bool

  init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  init() {
    self.init(
      isColoured: Self.showsColours(
        isTerminal: isatty(STDERR_FILENO) == 1, environment: ProcessInfo.processInfo.environment))
  }

  /// Whether the standard output shows colours.
  static var coloursOutput: Bool {
    showsColours(isTerminal: isatty(STDOUT_FILENO) == 1, environment: ProcessInfo.processInfo.environment)
  }

  /// Whether a terminal shows colours and nobody forbids them (no-color.org).
  static func showsColours(isTerminal: Bool, environment: [String: String]) -> Bool {
    isTerminal && environment["NO_COLOR"]?.isEmpty != false && environment["TERM"] != "dumb"
  }

  func print(_ finding: Finding) {
    // There is no other place to say that this one cannot be written.
    try? FileDescriptor(STDERR_FILENO).write(Data(line(for: finding).utf8))
  }

  func line(for finding: Finding) -> String {
    guard isColoured else { return "korpu: \(finding)\n" }
    let colour = finding.kind == .note ? "33" : "31"
    return "\u{1B}[\(colour);1mkorpu:\u{1B}[0m \(finding)\n"
  }
}
