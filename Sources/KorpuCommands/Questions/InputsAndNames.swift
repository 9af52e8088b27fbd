internal import ArgumentParser
internal import Foundation
internal import Korpu

/// The arguments of a question, sorted into what to read and whom to look for.
struct InputsAndNames {
  /// The help for the arguments of a command that takes the names of some kind of actors.
  static func help(of named: String) -> ArgumentHelp {
    ArgumentHelp(
      "Articles (.txt), folders, facts (.json, .jsonl), archives (.korpu), or '-'; then names of \(named).",
      valueName: "input-or-name")
  }

  let sources: [Source]
  let names: [String]

  /// The first argument is an input; so are the ones after it as far as they exist.
  init(_ arguments: [String]) {
    let inputs = arguments.dropFirst().prefix(while: Self.isInput)
    sources = (arguments.prefix(1) + inputs).map(Source.init(_:))
    names = Array(arguments.dropFirst(1 + inputs.count))
  }

  /// Refuses what no command can take apart, and too many or too few names.
  ///
  /// - Parameters:
  ///   - counts: How many names the command takes.
  ///   - hint: What to give instead, as a sentence.
  func validate(names counts: ClosedRange<Int>, hint: String) throws {
    // An input that was taken for a name, since a name stands before it.
    if let late = names.first(where: Self.isInput) {
      throw ValidationError("'\(late)' is an input, but stands after a name. Give the inputs first, then the names.")
    }
    if names.count > counts.upperBound { throw ValidationError("\(names.count) names are too many. \(hint)") }
    if names.count < counts.lowerBound { throw ValidationError("A name is missing. \(hint)") }
  }

  private static func isInput(_ argument: String) -> Bool {
    argument == "-" || FileManager.default.fileExists(atPath: argument)
  }
}
