internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu resolve`: whether pairs of names are one person's, body's or gathering's.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Score pairs of names: is it one person, body or gathering?",
    discussion: """
      The pairs are a table with tabs between the columns 'type name_a lang_a name_b lang_b', which its first line \
      names. The same rows come out, with 'score' (0 to 1) and 'decision' (same or different) after the others.

      Examples:
        korpu resolve --pairs pairs.tsv > scored.tsv
        korpu resolve --pairs pairs.tsv --explain      what was compared, and how much it counts
      """)

  @Option(help: ArgumentHelp("The pairs: a table with tabs (.tsv), or '-' for the standard input.", valueName: "file"))
  var pairs: String

  @Flag(help: "Tell below each pair what was compared, with its weight in bits.")
  var explain = false

  func run() throws {
    let table = try NamePairTable(reading: pairs)
    var output = table.header.joined(separator: "\t") + "\tscore\tdecision\n"
    for row in table.rows {
      let comparison = row.comparison
      let score = String(format: "%.3f", comparison.score)
      output += (row.columns + [score, comparison.isSame ? "same" : "different"]).joined(separator: "\t") + "\n"
      if explain { output += comparison.findings.map { "    \($0)\n" }.joined() }
    }
    try StandardOutput.write(output)
  }
}
