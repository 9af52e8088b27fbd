internal import ArgumentParser
internal import Korpu

/// The inputs that every reading command takes.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles (.txt), folders, facts (.json, .jsonl), archives (.korpu), or '-' for the standard input.",
      valueName: "input"))
  var inputs: [String]

  @OptionGroup var knowledge: KnowledgeOptions

  var sources: [Source] { inputs.map(Source.init(_:)) }
}
