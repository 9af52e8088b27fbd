internal import ArgumentParser
internal import Korpu

/// `korpu said`: what was said, by whom, when and about whom.
struct SaidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "said",
    abstract: "Tell what somebody said, when, where, and about whom.",
    discussion: """
      Words are quoted or reported, the earliest first. A body and a country say nothing themselves: for them come the \
      words of the people who hold a post there, with the post. A date is that of the article.

      Examples:
        korpu said news.korpu ismaqulova
        korpu said articles/ "anar quliyev" --about TDT
        korpu said articles/ --words əməkdaşlıq            whoever said it
        korpu said news.korpu KZ --since 2025-11 --csv
      """)

  @Argument(help: InputsAndNames.help(of: "a person, a body or a country"))
  var arguments: [String]

  @Option(help: ArgumentHelp("What names an actor. May be given again.", valueName: "name"))
  var about: [String] = []

  @Option(help: ArgumentHelp("What has all these words, or words that begin so.", valueName: "words"))
  var words: String = ""

  @OptionGroup var question: QuestionOptions

  func validate() throws {
    try InputsAndNames(arguments).validate(names: 0...1, hint: "Give one, or none for what everybody said.")
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    try question.answer(of: inputs.sources, needing: excerpt) { network, choice in
      let actor = try choice.actors(called: inputs.names, areArguments: true).first
      let statements = StatementSearch(of: network)
        .statements(of: actor?.id, about: try choice.ids(of: about), words: words)
      return [StatementTable(of: network).table(statements, title: title(of: actor))]
    }
  }

  /// A country has too many people for an excerpt, and so has everybody.
  private func excerpt(of archive: Archive) throws -> Excerpt? {
    let names = InputsAndNames(arguments).names
    let actor = try ArchiveChoice(in: archive).actors(called: names, areArguments: true).first
    guard let actor, actor.type.countryCode == nil else { return nil }
    return .statements(of: actor.id)
  }

  private func title(of actor: Actor?) -> String {
    switch actor?.type {
    case nil: "What was said"
    case .person: "What \(actor?.name ?? "") said"
    default: "What the people of \(actor?.name ?? "") said"
    }
  }
}
