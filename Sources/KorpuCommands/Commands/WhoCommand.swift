internal import ArgumentParser
internal import Korpu

/// `korpu who`: who spoke with whom, where, when and in which words.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Tell who spoke with whom, where, when, and in which words.",
    discussion: """
      People spoke with one another when an article says that they met, when both took the floor at one gathering, \
      or when a statement of the one names the other; each is told apart. Arguments that are files or folders are \
      inputs, the ones after them names. A part of a name will do, in small letters and without accents. Of bodies and \
      countries tell 'korpu ties', 'korpu said' and 'korpu report'.

      Examples:
        korpu who article.txt                        everyone
        korpu who articles/ ismaqulova               one person, both sides' words
        korpu who articles/ "aqil camal" tikeyeva    what is between the two
      """)

  @Argument(help: InputsAndNames.help(of: "people"))
  var arguments: [String]

  @OptionGroup var question: QuestionOptions

  func validate() throws {
    try InputsAndNames(arguments).validate(names: 0...2, hint: "Give one, or two to see what is between them.")
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    try question.ask(inputs.sources, needing: excerpt, citing: question.answer.showsSentences) { network, choice in
      let people = try people(called: inputs.names, by: choice)
      try write(Acquaintance.all(in: network, about: people), of: network)
    }
  }

  private func excerpt(of archive: Archive) throws -> Excerpt? {
    let names = InputsAndNames(arguments).names
    let people = try people(called: names, by: ArchiveChoice(in: archive)).map(\.id)
    if people.isEmpty { return nil }
    return people.count == 2 ? .conversation(between: people[0], and: people[1]) : .conversations(of: people)
  }

  private func people(called names: [String], by choice: any ActorChoice) throws(Finding) -> [Actor] {
    let people = try choice.actors(called: names, of: .person, areArguments: true)
    guard Set(people).count == people.count else {
      throw Finding(names: names, mean: people[0], remedy: "Give the names of two people.")
    }
    return people
  }

  private func write(_ acquaintances: [Acquaintance], of network: Network) throws {
    let answer = question.answer
    let page = answer.page(of: Acquaintance.occasions(of: acquaintances))
    try answer.requirePage(among: [page.count])
    let shown = page.note == nil ? acquaintances : Acquaintance.with(page.rows)
    switch answer.format {
    case .aligned:
      try StandardOutput.write(AcquaintanceText(of: network, showsEvidence: answer.evidence).text(shown))
      if let note = page.note { try StandardOutput.write("\n\(note)\n") }
    case .json: try StandardOutput.write(AcquaintanceJSON(of: network).lines(shown))
    case .csv, .markdown:
      try answer.write([AcquaintanceTable(of: network).table(acquaintances)], citing: AnswerSources(of: network))
    }
  }
}
