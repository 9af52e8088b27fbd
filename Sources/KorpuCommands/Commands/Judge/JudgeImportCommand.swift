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
      let (merge, unknown) = try ArchiveAccess.changing(archive) { archive in
        let merge = try archive.importJudgements(table, on: origin.day, by: origin.author).get()
        return (merge, try Self.unknownActors(of: merge, in: archive))
      }
      try StandardOutput.write("added \(merge.added.count), already there \(merge.known)\n")
      if !unknown.isEmpty { log.report(Finding(unknown: unknown, in: TextFile.name(of: self.table))) }
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

  /// Whom new entries are about and nobody is in an archive that holds articles: a name may be misspelt.
  private static func unknownActors(of merge: JudgementMerge, in archive: Archive) throws -> [ActorReference] {
    guard try archive.count > 0 else { return [] }
    let takenBack = merge.log.takenBack
    let references = merge.added.filter { takenBack[$0.number] == nil }.flatMap(\.decision.references)
    return try Set(references).filter { try archive.entities(meantBy: $0).isEmpty }.sorted {
      $0.description < $1.description
    }
  }
}

extension Finding {
  /// How many names are listed.
  private static let mostUnknown = 8

  fileprivate init(unknown references: [ActorReference], in table: String) {
    let more = references.count > Self.mostUnknown ? ["…"] : []
    let names = references.prefix(Self.mostUnknown).map(\.description) + more
    self.init(
      .note, at: table, problem: "nobody and nothing in the archive is \(names.joined(separator: ", "))",
      remedy: "Correct what is misspelt; the rest waits for articles that name it.")
  }
}
