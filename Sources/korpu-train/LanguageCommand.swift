import ArgumentParser
import Foundation
import KorpuTraining

/// `korpu-train language`: the table by which languages are told apart.
struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Make the table by which languages are told apart.",
    discussion: """
      It is counted in the sentences of SIB-200: git clone https://github.com/dadelani/sib-200 (commit 593cea8).

      Example, which must change nothing:
        korpu-train language --data sib-200/data/annotated \\
          -o Sources/CLanguageData/identification/grams.tsv
      """)

  @Option(
    help: ArgumentHelp(
      "The folder with a folder of sentences for each language, named as in FLORES-200.", valueName: "dir"))
  var data: String

  @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Where to write the table.", valueName: "file"))
  var output: String

  func run() throws {
    let table = try LanguageTraining(folder: URL(fileURLWithPath: data)).table()
    try Data(table.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
  }
}
