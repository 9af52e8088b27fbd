internal import ArgumentParser
internal import Korpu

/// `korpu communities`: who belongs together.
struct CommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Tell who belongs together by whom they have ties with.",
    discussion: """
      Communities have more ties within than chance would give them: found by the Leiden algorithm (Traag, Waltman and \
      van Eck 2019), the same each time, and called by the actors with most ties in them. People, bodies and gatherings \
      are looked at; a tie weighs as many articles as state it. With --members and --json the tables are called \
      communities and members.

      Examples:
        korpu communities news.korpu
        korpu communities news.korpu --members --csv
        korpu communities articles/ --resolution 2           more and smaller ones
      """)

  @OptionGroup var inputs: QuestionInputs

  @Flag(help: "List the members of each.")
  var members = false

  @Option(help: ArgumentHelp("More than 1 for smaller communities, less for larger ones.", valueName: "number"))
  var resolution = 1.0

  @OptionGroup var question: QuestionOptions

  func validate() throws {
    guard resolution > 0, resolution.isFinite else {
      throw ValidationError("--resolution \(resolution): give a number above 0, such as 1.")
    }
  }

  func run() throws {
    try question.answer(of: inputs.sources) { network, _ in
      CommunityTables(of: network, resolution: resolution).tables(listsMembers: members)
    }
  }
}
