internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu resolve`: whether pairs of names are one person's, body's, gathering's or place's.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Score pairs of names: is it one person, body, gathering or place?",
    discussion: """
      The pairs are a table with tabs between the columns 'type name_a lang_a name_b lang_b', which its first line \
      names; types are \(NamedType.allCases.map(\.rawValue).joined(separator: ", ")). The same rows come out, with \
      'score' (0 to 1) and 'decision' (same or different) after the others. A row that is no pair is told on the \
      standard error, and left out.

      Examples:
        korpu resolve --pairs pairs.tsv > scored.tsv
        korpu resolve --pairs pairs.tsv --explain      what was compared, and how much it counts
      """)

  @Option(help: ArgumentHelp("The pairs: a table with tabs (.tsv), or '-' for the standard input.", valueName: "file"))
  var pairs: String

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write the table to a file instead of the output.", valueName: "file"))
  var output: String?

  @Flag(help: "Tell below each pair what was compared, with its weight in bits.")
  var explain = false

  func run() throws {
    let log = FindingLog()
    let table = try TabTable(reading: pairs)
    let pairs = try NamePairTable(table)
    var text = (table.header + ["score", "decision"]).joined(separator: "\t") + "\n"
    for row in table.rows {
      do throws(Finding) {
        text += self.text(of: row, try pairs.comparison(of: row))
      } catch {
        log.report(error)
      }
    }
    try OutputPath(output).write(text)
    try log.finish()
  }

  private func text(of row: TabTable.Row, _ comparison: NameComparison) -> String {
    let score = String(format: "%.3f", comparison.score)
    let decision = comparison.isSame ? "same" : "different"
    let findings = explain ? comparison.findings.map { "    \($0)\n" }.joined() : ""
    return (row.columns + [score, decision]).joined(separator: "\t") + "\n" + findings
  }
}
