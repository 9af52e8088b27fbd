import ArgumentParser

/// The root of all training.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "korpu-train",
    abstract: "Make the tables that korpu learns from data.",
    discussion: """
      The same data give the same bytes, so that anybody can check what is compiled in.

      Tests/measure-language measures the table of languages beside other programs, Tests/measure-tagger the weights by \
      which names are found.
      """,
    subcommands: [
      LanguageCommand.self, TaggerCommand.self, NamesCommand.self, SurveyCommand.self, IdentifyCommand.self,
    ])
}
