internal import ArgumentParser
internal import Korpu

/// `korpu judge import`: entries from a table.
struct JudgeImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add judgements from a table, all of them or none.",
    discussion: """
      Entries that are there already are passed over. The first line names the columns, with tabs between them: \
      \(JudgementTable.Column.allCases.map(\.rawValue).joined(separator: " ")). Numbers, dates and authors may be left \
      out; entries are taken back by their numbers in the table.
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Argument(help: ArgumentHelp("The table, or '-' for the standard input.", valueName: "file"))
  var table: String

  @OptionGroup var origin: JudgementOrigin

  func run() throws {
    let log = FindingLog()
    do {
      let table = try JudgementTable(parsing: TextFile.read(table))
      let merge = try ArchiveAccess.changing(archive) { archive in
        try archive.importJudgements(table, on: origin.day, by: origin.author).get()
      }
      try StandardOutput.write("added \(merge.added.count), already there \(merge.known)\n")
    } catch let mistakes as JudgementTable.Mistakes {
      for mistake in mistakes.all {
        log.report(
          Finding(
            .invalidInput, at: "\(TextFile.name(of: table)):\(mistake.line)", problem: mistake.problem,
            remedy: mistake.remedy))
      }
    }
    try log.finish()
  }
}
