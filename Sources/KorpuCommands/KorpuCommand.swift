internal import ArgumentParser

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
