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
    var page: StatementPage?
    /// Everybody has too many statements for an excerpt, and so has a country but for a page of them.
    func needed(of archive: Archive) throws -> Excerpt? {
      let choice = ArchiveChoice(in: archive)
      let actor = try choice.actors(called: inputs.names, areArguments: true).first
      guard let actor else { return nil }
      // Words are looked for in all that is said.
      if words.isEmpty {
        page = try StatementPage(of: actor, about: choice.ids(of: about), in: archive, by: question.answer)
      }
      return page?.excerpt ?? (actor.type.countryCode == nil ? .statements(of: actor.id) : nil)
    }
    let citesSentences = question.answer.showsSentences
    try question.answer(of: inputs.sources, needing: needed, citing: citesSentences) { network, choice in
      let actor = try choice.actors(called: inputs.names, areArguments: true).first
      let found = StatementSearch(of: network)
        .statements(of: actor?.id, about: try choice.ids(of: about), words: words)
      let table = StatementTable(of: network)
        .table(page?.statements(among: found) ?? found, title: title(of: actor))
      return [table.lying(at: page?.extent)]
    }
  }

  private func title(of actor: Actor?) -> String {
    switch actor?.type {
    case nil: "What was said"
    case .person: "What \(actor?.name ?? "") said"
    default: "What the people of \(actor?.name ?? "") said"
    }
  }
}
