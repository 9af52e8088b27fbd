internal import ArgumentParser
internal import Korpu

/// The root of all commands.
struct KorpuCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "korpu",
    abstract: "Who works with whom, and who spoke with whom, drawn from news articles.",
    discussion: """
      Every line of a drawing and every fact rests on a sentence that korpu can show. Inputs are articles in plain \
      text, folders of them, facts files that 'korpu extract' wrote, archives that 'korpu add' made, or '-' for the \
      standard input.

      \(ExitStatus.help)
      """,
    version: "korpu 0.1.0",
    subcommands: [
      DrawCommand.self, WhoCommand.self, SaidCommand.self, PathCommand.self, TiesCommand.self, ForumCommand.self,
      TimelineCommand.self, ChangesCommand.self, RankCommand.self, CommunitiesCommand.self, BridgesCommand.self,
      ReportCommand.self,
      StatsCommand.self,
      CheckCommand.self,
      AddCommand.self, RemoveCommand.self,
      SearchCommand.self, ReviewCommand.self, JudgeCommand.self, ExtractCommand.self, EvaluateCommand.self,
      ResolveCommand.self,
    ])
}

extension KorpuCommand {
  /// So many letters may be wrong in a verb for another to be proposed.
  private static let mostWrong = 2

  /// Refuses a verb that there is none of, with the one that may have been meant.
  ///
  /// - Throws: `ValidationError`.
  static func requireKnown(verb: String?) throws {
    let verbs = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let verb, !verb.hasPrefix("-"), verb != "help", !verbs.contains(verb) else { return }
    let distances = verbs.map { (verb: $0, distance: EditDistance.between($0, verb.lowercased())) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }), nearest.distance <= mostWrong else {
      throw ValidationError("'\(verb)' is no command. Commands are \(verbs.joined(separator: ", ")).")
    }
    throw ValidationError("'\(verb)' is no command. Did you mean '\(nearest.verb)'?")
  }
}
