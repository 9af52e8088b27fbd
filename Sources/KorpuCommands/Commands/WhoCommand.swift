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

      Those come first who met, then those of whom most articles tell. On a page three articles are shown of what many \
      tell, and how many more there are; --evidence shows all of them.

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
    var page: OccasionPage?
    func needed(of archive: Archive) throws -> Excerpt? {
      let people = try people(called: inputs.names, by: ArchiveChoice(in: archive))
      guard let person = people.first else { return nil }
      guard people.count > 1 || question.answer.isPaged else { return .conversations(of: [person.id]) }
      let found = try OccasionPage(
        of: person, with: people.count > 1 ? people[1] : nil, in: archive, by: question.answer)
      page = found
      return found.excerpt
    }
    try question.ask(inputs.sources, needing: needed, citing: question.answer.showsSentences) { network, choice in
      if let page {
        return try write([page.acquaintance(in: network)], isOne: true, note: page.note, of: network)
      }
      let people = try people(called: inputs.names, by: choice)
      try write(Acquaintance.all(in: network, about: people), of: network)
    }
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
    try write(
      answer.isShort ? shown.map(\.shortened) : shown, isOne: acquaintances.count == 1, note: page.note, of: network)
  }

  /// - Parameters:
  ///   - shown: What is on the page.
  ///   - isOne: Whether one person's occasions are told.
  ///   - note: Where the page lies among all.
  private func write(_ shown: [Acquaintance], isOne: Bool, note: String?, of network: Network) throws {
    let answer = question.answer
    switch answer.format {
    case .aligned:
      let text = AcquaintanceText(of: network, showsEvidence: answer.evidence, mostListed: answer.mostListed)
      try StandardOutput.write(text.text(shown))
      if let note { try StandardOutput.write("\n\(note)\n") }
    case .json: try StandardOutput.write(AcquaintanceJSON(of: network).lines(shown))
    case .csv, .markdown:
      let table = AcquaintanceTable(of: network).table(shown, isOne: isOne)
      try answer.write(page: table, citing: AnswerSources(of: network))
    }
  }
}
