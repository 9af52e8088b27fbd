internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu check`: whether archives are as they were written, and what articles say that cannot all be so.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that archives are whole, and find what contradicts itself.",
    discussion: """
      An archive is looked through as SQLite does it, then every article is read and compared with what it stated when \
      it was added. Of all inputs it is told where articles give one post to two people at a time, put one person at two \
      places on a day, or give a person to two countries: articles err, and two people of one name may have been taken \
      for one. Of meetings no place is known: places are those of gatherings. Nothing is changed. With --json each \
      archive is a line, and the contradictions are one, whose tables are called posts, places and countries.

      Examples:
        korpu check news.korpu
        korpu check news.korpu --archive-only --json
        korpu check articles/ --evidence
      """)

  @Argument(help: "Archives (.korpu), articles (.txt), folders, facts (.json, .jsonl), or '-'.")
  var inputs: [String]

  @Flag(help: "Look at the archives alone, and not for contradictions.")
  var archiveOnly = false

  @OptionGroup var question: QuestionOptions

  func run() throws {
    let log = FindingLog()
    for input in inputs where archiveOnly || ArchiveFile.isArchive(input) {
      do {
        try check(archive: input, log)
      } catch let finding as Finding {
        // The other archives are looked at all the same.
        log.report(finding)
      }
    }
    if archiveOnly || log.hasFailures { return try log.finish() }
    try question.ask(inputs.map(Source.init(_:))) { network, _ in
      let contradictions = Contradictions(of: network)
      let tables = ContradictionTables(of: network).tables(contradictions)
      if contradictions.isEmpty, question.answer.format == .aligned {
        return try StandardOutput.write("No contradictions are found in \(network.articles.count) articles.\n")
      }
      try question.answer.write(tables, citing: AnswerSources(of: network))
    }
  }

  private func check(archive: String, _ log: FindingLog) throws {
    let reader = try question.knowledge.reader()
    let condition: ArchiveCondition
    do throws(ArchiveError) {
      condition = try Archive.reading(archive).condition(by: reader)
    } catch {
      throw Finding(error)
    }
    for damage in condition.damages {
      log.report(
        Finding(
          .invalidInput, at: archive, problem: damage,
          remedy: "Take a copy from before, or make the archive anew from its articles."))
    }
    let report = ConditionReport(of: condition, archive: archive)
    switch question.answer.format {
    case .json: try StandardOutput.write(report.json)
    case .aligned: try StandardOutput.write(report.text)
    case .csv, .markdown: try question.answer.write([report.table], citing: AnswerSources([]))
    }
  }
}
