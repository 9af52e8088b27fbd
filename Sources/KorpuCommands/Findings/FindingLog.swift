internal import ArgumentParser
internal import Korpu

/// What a command reports while it works: findings are said at once and decide the exit status at the end.
final class FindingLog {
  private let printer = FindingPrinter()
  private var kinds: [Finding.Kind] = []

  func report(_ finding: Finding) {
    printer.print(finding)
    kinds.append(finding.kind)
  }

  /// The facts of all that can be read; what cannot is reported.
  func facts(of sources: [Source], by reader: FactsReader) -> [ArticleFacts] {
    let reading = reader.read(sources)
    reading.findings.forEach(report)
    return reading.facts
  }

  /// Whether anything failed so far.
  var hasFailures: Bool { ExitStatus(of: kinds) != .done }

  /// The last line of a command: throws the exit status if anything failed.
  func finish() throws {
    let status = ExitStatus(of: kinds)
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
