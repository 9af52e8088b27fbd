internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu who`: who spoke with whom, where, when and in which words.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Tell who spoke with whom, where, when, and in which words.",
    discussion: """
      People spoke with one another when an article says that they met, when both took the floor at one gathering, \
      or when a statement of the one names the other; each is told apart. Arguments that are files or folders are \
      inputs, the ones after them names. A part of a name will do, in small letters and without accents.

      Examples:
        korpu who article.txt                        everyone
        korpu who articles/ ismaqulova               one person, both sides' words
        korpu who articles/ "aqil camal" tikeyeva    what is between the two
      """)

  @Argument(
    help: ArgumentHelp(
      "Articles (.txt), folders, facts (.json, .jsonl), archives (.korpu), or '-'; then names of people.",
      valueName: "input-or-name"))
  var arguments: [String]

  @OptionGroup var knowledge: KnowledgeOptions

  @Flag(help: "Write JSON, one occasion a line.")
  var json = false

  func validate() throws {
    let inputs = InputsAndNames(arguments)
    if let late = inputs.inputAmongNames {
      throw ValidationError("'\(late)' is an input, but stands after a name. Give the inputs first, then the names.")
    }
    guard inputs.names.count <= 2 else {
      throw ValidationError("\(inputs.names.count) names are too many. Give one, or two to see what is between them.")
    }
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    let log = FindingLog()
    let network = Network(merging: log.facts(of: inputs.sources, by: try knowledge.reader()))
    guard !network.articles.isEmpty else { return try log.finish() }
    let choice = PersonChoice(in: network)
    let people = try inputs.names.map { name throws(Finding) in try choice.person(called: name) }
    guard Set(people).count == people.count else {
      throw Finding(
        .invalidInput, at: "'\(inputs.names[0])' and '\(inputs.names[1])'",
        problem: "both mean \(people[0].name)", remedy: "Give the names of two people.")
    }
    let answer = Acquaintance.all(in: network, about: people)
    if json {
      try StandardOutput.write(AcquaintanceJSON(of: network).lines(answer))
    } else {
      try StandardOutput.write(AcquaintanceText(of: network).text(answer))
    }
    try log.finish()
  }
}

/// Arguments sorted into what to read and whom to look for.
private struct InputsAndNames {
  let sources: [Source]
  let names: [String]

  /// The first argument is an input; so are the ones after it as far as they exist.
  init(_ arguments: [String]) {
    let inputs = arguments.dropFirst().prefix(while: Self.isInput)
    sources = (arguments.prefix(1) + inputs).map(Source.init(_:))
    names = Array(arguments.dropFirst(1 + inputs.count))
  }

  /// An input that was taken for a name, since a name stands before it.
  var inputAmongNames: String? { names.first(where: Self.isInput) }

  private static func isInput(_ argument: String) -> Bool {
    argument == "-" || FileManager.default.fileExists(atPath: argument)
  }
}
