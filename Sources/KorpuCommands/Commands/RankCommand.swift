internal import ArgumentParser
internal import Korpu

/// `korpu rank`: who is central in a network.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank actors by how central they are.",
    discussion: """
      People, bodies and gatherings are nodes, joined where an article ties two of them; countries are ranked among \
      themselves with --type country, joined where their actors are. --type and --top choose which ranks are shown, and \
      not what is counted.

      \(RankMeasure.help)

      Examples:
        korpu rank news.korpu
        korpu rank news.korpu --by betweenness --type person --top 20
        korpu rank articles/ --by brokerage               who brings countries together
        korpu rank news.korpu --type country --by pagerank --since 2025
      """)

  @OptionGroup var inputs: QuestionInputs

  @Option(help: ArgumentHelp("The measure.", valueName: "measure"))
  var by: RankMeasure = .degree

  @OptionGroup var question: QuestionOptions

  func run() throws {
    try question.answer(of: inputs.sources, relaxing: Self.countAll) { network, _ in
      [RankTable(network: network, types: question.selection.types, top: question.selection.top).table(by: by)]
    }
  }

  /// What is counted does not depend on which ranks are shown.
  private static func countAll(_ selection: inout NetworkSelection) {
    selection.types = []
    selection.top = nil
  }
}
