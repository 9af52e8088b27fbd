internal import ArgumentParser
internal import Korpu

/// The inputs of a question that takes no names.
struct QuestionInputs: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles (.txt), folders, facts (.json, .jsonl), archives (.korpu), or '-' for the standard input.",
      valueName: "input"))
  var paths: [String]

  var sources: [Source] { paths.map(Source.init(_:)) }
}
