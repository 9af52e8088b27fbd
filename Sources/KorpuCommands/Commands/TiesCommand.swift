internal import ArgumentParser
internal import Korpu

/// `korpu ties`: what links two countries, bodies or people.
struct TiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ties",
    abstract: "Tell what links two countries, two bodies or two people.",
    discussion: """
      With a country stand its people and bodies, with a body those who hold a post there. Links are conversations, \
      ties from the one side to the other, gatherings at which both had a part, bodies to which both belong, and people \
      who hold posts at both; a table counts them month by month. Posts and memberships have no dates: two people of \
      one body need not have been there at one time. With --json the tables are called links and counts.

      Examples:
        korpu ties news.korpu KZ AZ
        korpu ties articles/ quliyev tikeyeva --evidence
        korpu ties news.korpu TDT TÜRKSOY --by year --csv
      """)

  /// How finely links are counted over time.
  enum Period: String, ExpressibleByArgument, CaseIterable {
    case month, year
  }

  @Argument(help: InputsAndNames.help(of: "the two sides"))
  var arguments: [String]

  @Option(help: ArgumentHelp("Count links by month or by year.", valueName: "period"))
  var by: Period = .month

  @OptionGroup var question: QuestionOptions

  func validate() throws {
    try InputsAndNames(arguments).validate(names: 2...2, hint: "Give two countries, bodies or people.")
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    try question.answer(of: inputs.sources, needing: excerpt, citing: question.answer.showsSentences) {
      network, choice in
      let sides = try choice.actors(called: inputs.names, areArguments: true)
      guard sides[0].id != sides[1].id else {
        throw Finding(names: inputs.names, mean: sides[0], remedy: "Give two countries, bodies or people.")
      }
      let finder = LinkFinder(of: network)
      let links = finder.links(between: sides[0].id, and: sides[1].id)
      let table = LinkTable(of: network)
      return [
        table.table(links, between: sides[0], and: sides[1]).keyed("links"),
        table.counts(finder.counts(of: links, by: by == .year ? .year : .month)).keyed("counts", isLeftOutEmpty: true),
      ]
    }
  }

  /// Who belongs to a country the whole network alone can tell.
  private func excerpt(of archive: Archive) throws -> Excerpt? {
    let names = InputsAndNames(arguments).names
    let sides = try ArchiveChoice(in: archive).actors(called: names, areArguments: true)
    guard sides.allSatisfy({ $0.type.countryCode == nil }) else { return nil }
    return .links(between: sides[0].id, and: sides[1].id)
  }
}
