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
    var page: ProgrammePage?
    /// The list of all gatherings needs the whole network.
    func needed(of archive: Archive) throws -> Excerpt? {
      guard let forum = try forum(called: inputs.names, by: ArchiveChoice(in: archive)) else { return nil }
      page = try ProgrammePage(of: forum, in: archive, by: question.answer)
      return page?.excerpt ?? .gathering(forum.id)
    }
    let citesSentences = question.answer.showsSentences
    try question.answer(of: inputs.sources, needing: needed, citing: citesSentences) { network, choice in
      guard let forum = try forum(called: inputs.names, by: choice) else { return [ForumTable(of: network).table] }
      return Programmes(of: network).programme(of: forum.id)
        .map { ProgrammeTables(of: network).tables($0, on: page) } ?? []
    }
  }

  private func forum(called names: [String], by choice: any ActorChoice) throws(Finding) -> Actor? {
    try choice.actors(called: names, of: .forum, areArguments: true).first
  }
}
