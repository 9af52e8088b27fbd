internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu add`: articles into an archive.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add articles to an archive; only what is new is extracted.",
    discussion: """
      An archive is one file, which is made if need be; every command that reads articles reads it too. Articles that \
      are there already are passed by, whatever their files are called now. A corrected article takes the place of what \
      it was: one of the same name, language and day, nearly all of whose words are the same. Facts files may be added \
      as well.

      An add that was interrupted is completed by adding again. Others may read the archive meanwhile, and add to it.

      Examples:
        korpu add news.korpu articles/            what is new in a folder
        korpu add news.korpu articles/ --json     the numbers, for a script
        korpu add news.korpu --refresh            understand anew what an earlier korpu understood
        korpu add news.korpu a.txt --read-as tr   read it as Turkish, also where it is there in another language
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Argument(
    help: ArgumentHelp(
      "Articles (.txt), folders, facts (.json, .jsonl), archives (.korpu), or '-' for the standard input.",
      valueName: "input"))
  var inputs: [String] = []

  @OptionGroup var knowledge: KnowledgeOptions

  @Flag(
    help: """
      Extract again, from the texts in the archive, what another version of korpu or of its tables extracted; what \
      people judged stays.
      """)
  var refresh = false

  @Flag(help: "Write the summary as JSON.")
  var json = false

  func validate() throws {
    if inputs.isEmpty, !refresh {
      throw ValidationError("There is nothing to add. Give articles, folders or facts files, or --refresh.")
    }
    if inputs.isEmpty, knowledge.language != nil {
      throw ValidationError("--read-as is for articles that are given. Give those that were read in another language.")
    }
    guard URL(fileURLWithPath: archive).pathExtension == Archive.fileExtension else {
      throw ValidationError("'\(archive)' is no name of an archive. Name it .korpu.")
    }
  }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let log = FindingLog()
    let reader = try knowledge.reader()
    let summary: AddSummary
    do throws(ArchiveError) {
      summary = try change(by: reader, reporting: log)
    } catch {
      throw Finding(error)
    }
    try StandardOutput.write(json ? summary.json : summary.line(after: clock.now - start))
    try log.finish()
  }

  private func change(by reader: FactsReader, reporting log: FindingLog) throws(ArchiveError) -> AddSummary {
    let archive = try refresh && inputs.isEmpty ? Archive.writing(archive) : Archive.writingOrCreating(archive)
    let writer = ArchiveWriter(archive, reading: reader)
    let progress = ProgressBar()
    defer { progress.clear() }
    func report(_ event: ArchiveEvent) {
      switch event {
      case .progress(let state): progress.show(state.done, of: state.total)
      case .finding(let finding):
        progress.clear()
        log.report(finding)
      }
    }
    let added = try writer.add(inputs.map(Source.init(_:)), reporting: report)
    for input in inputs where ArchiveFile.isArchive(input) {
      let note = Finding.judgements(of: input, leftOutOf: archive.path, with: try archive.judgements)
      if let note { report(.finding(note)) }
    }
    let refreshed = refresh ? try writer.refresh(reporting: report) : nil
    try archive.note(graphviz: DiagramRenderer.graphvizVersion)
    let summary = AddSummary(archive: archive.path, articles: try archive.count, added: added, refreshed: refreshed)
    try archive.close()
    return summary
  }
}
