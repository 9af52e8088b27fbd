internal import ArgumentParser
internal import Korpu

/// `korpu bridges`: through whom alone some reach others.
struct BridgesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bridges",
    abstract: "Tell whose loss would cut others off, and part countries.",
    discussion: """
      People, bodies and gatherings are looked at, joined where an article ties two of them. Those come first without \
      whom most pairs of countries would no longer reach one another, then those who would cut off most actors. With \
      --json the tables are called actors and ties.

      Examples:
        korpu bridges news.korpu
        korpu bridges articles/ --since 2025 --evidence
      """)

  @OptionGroup var inputs: QuestionInputs

  @OptionGroup var question: QuestionOptions

  func run() throws {
    try question.answer(of: inputs.sources) { network, _ in BridgeTables(of: network).tables }
  }
}
