internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu check`: whether an archive is as it was written.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that an archive is whole, and tell what is damaged.",
    discussion: """
      The file is looked through as SQLite does it, then every article is read and compared with what it stated when \
      it was added. Nothing is changed.

      Examples:
        korpu check news.korpu
        korpu check news.korpu --json
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Flag(help: "Write what was found as JSON.")
  var json = false

  func run() throws {
    let log = FindingLog()
    let condition: ArchiveCondition
    do throws(ArchiveError) {
      condition = try Archive.reading(archive).condition()
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
    try StandardOutput.write(json ? report.json : report.text)
    try log.finish()
  }
}
