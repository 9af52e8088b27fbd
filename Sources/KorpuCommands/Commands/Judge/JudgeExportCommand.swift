internal import ArgumentParser
internal import Korpu

/// `korpu judge export`: the log as a table.
struct JudgeExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the judgements as a table, to keep under version control.",
    discussion: """
      The table has tabs between its columns and an entry a line, so that two versions of it diff well. \
      'korpu judge import' reads it into another archive.
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it; else to the standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let log = try ArchiveAccess.reading(archive) { try $0.judgements }
    try OutputPath(output).write(JudgementTable(of: log.entries).text)
  }
}
