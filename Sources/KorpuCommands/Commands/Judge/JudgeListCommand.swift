internal import ArgumentParser
internal import Korpu

/// `korpu judge list`: the log.
struct JudgeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the judgements of an archive.")

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  func run() throws {
    let log = try ArchiveAccess.reading(archive) { try $0.judgements }
    let takenBack = log.takenBack
    let lines = log.entries.map { Self.line(for: $0, takenBackBy: takenBack[$0.number]) }
    try StandardOutput.write(lines.joined())
  }

  private static func line(for entry: Judgement, takenBackBy other: Int?) -> String {
    let origin = entry.author.map { "\(entry.date.iso), \($0)" } ?? entry.date.iso
    let fate = other.map { " · taken back by \($0)" } ?? ""
    return "\(entry) · \(origin)\(fate)".withoutControls + "\n"
  }
}
