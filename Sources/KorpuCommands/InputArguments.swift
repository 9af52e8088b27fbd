internal import ArgumentParser
internal import Korpu

/// The inputs that every reading command takes.
struct InputArguments: ParsableArguments {
  @OptionGroup var inputs: QuestionInputs

  @OptionGroup var knowledge: KnowledgeOptions

  var sources: [Source] { inputs.sources }
}
