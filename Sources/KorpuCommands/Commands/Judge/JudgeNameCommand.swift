internal import ArgumentParser
internal import Korpu

/// `korpu judge name`: what an actor is called.
struct JudgeNameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "name", abstract: "Call an actor by another name.")

  @OptionGroup var judging: JudgingOptions

  @Argument(help: "A name, an id, or a reference.")
  var actor: String

  @Argument(help: "What it is called from now on.")
  var name: String

  func run() throws {
    try judging.judge { archive in .name(try ActorFinder(in: archive).reference(to: actor), to: name) }
  }
}
