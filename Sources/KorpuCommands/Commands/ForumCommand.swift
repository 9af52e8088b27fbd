internal import ArgumentParser
internal import Korpu

/// `korpu forum`: the programme of a gathering as far as articles tell of it.
struct ForumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forum",
    abstract: "Tell of a gathering: sessions, speakers, organisers, places, words.",
    discussion: """
      Sessions follow the gathering that they are part of, and who spoke there is told of there. Posts are those that the \
      same articles state, and others only where these state none. Dates are those of the articles. With --json the tables \
      of one gathering are called gatherings, participants and statements.

      Examples:
        korpu forum news.korpu "Körpü Forumu"
        korpu forum articles/ panel --evidence
        korpu forum articles/                          all gatherings
      """)

  @Argument(help: InputsAndNames.help(of: "a gathering"))
  var arguments: [String]

  @OptionGroup var question: QuestionOptions

  func validate() throws {
    try InputsAndNames(arguments).validate(names: 0...1, hint: "Give one, or none for a list of all gatherings.")
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    try question.answer(of: inputs.sources, needing: excerpt) { network, choice in
      let forum = try choice.actors(called: inputs.names, of: .forum, areArguments: true).first
      guard let forum else { return [ForumTable(of: network).table] }
      return Programmes(of: network).programme(of: forum.id).map(ProgrammeTables(of: network).tables) ?? []
    }
  }

  /// The list of all gatherings needs the whole network.
  private func excerpt(of archive: Archive) throws -> Excerpt? {
    let names = InputsAndNames(arguments).names
    return try ArchiveChoice(in: archive).actors(called: names, of: .forum, areArguments: true).first
      .map { .gathering($0.id) }
  }
}
