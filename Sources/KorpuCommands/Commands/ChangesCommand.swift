internal import ArgumentParser
internal import Korpu

/// `korpu changes`: what is new.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Tell what articles of some time say that none before did.",
    discussion: """
      Compared are the articles published from one date to another with all that were published before. Dates are those \
      of the articles: what no article tells of any more need not have ended. With --json the tables are called \
      handovers, moves, new and new-ties, and with --gone also gone and gone-ties.

      Examples:
        korpu changes news.korpu --from 2025-11
        korpu changes news.korpu --from 2025-01 --to 2025-06 --type person --evidence
        korpu changes articles/ --from 2025 --gone
      """)

  @OptionGroup var inputs: QuestionInputs

  @Option(help: ArgumentHelp("The first day, month or year whose changes are told.", valueName: "date"))
  var from: String

  @Option(help: ArgumentHelp("The last one; without it, that of the newest article.", valueName: "date"))
  var to: String?

  @Flag(help: "List those too of whom nothing is told any more.")
  var gone = false

  @OptionGroup var question: QuestionOptions

  func validate() throws { try ArticleWords.validate(first: ("--from", from), last: ("--to", to)) }

  func run() throws {
    let first = try ArticleWords.date(from)
    try question.answer(of: inputs.sources) { network, _ in
      let last = try to.map(ArticleWords.date) ?? network.articles.compactMap(\.published).max() ?? first
      let changes = NetworkChanges(of: network, between: first, and: last)
      return ChangeTables(of: network).tables(changes, showsUnseen: gone)
    }
  }
}
