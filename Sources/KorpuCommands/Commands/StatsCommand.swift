internal import ArgumentParser
internal import Korpu

/// `korpu stats`: how much there is of everything.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count articles, actors, ties and statements.",
    discussion: """
      With --json the tables are called totals, actors, ties, countries, languages, publishers and months.

      Examples:
        korpu stats news.korpu
        korpu stats articles/ --since 2025-06 --json
      """)

  @OptionGroup var inputs: QuestionInputs

  @OptionGroup var question: QuestionOptions

  func run() throws {
    try question.answer(of: inputs.sources) { network, _ in StatisticsTables(of: network).tables }
  }
}
