internal import ArgumentParser
internal import Korpu

/// `korpu judge hide`: an actor is left out.
struct JudgeHideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide", abstract: "Leave an actor out of what is shown, with all its ties.")

  @OptionGroup var judging: JudgingOptions

  @Argument(help: "A name, an id, or a reference.")
  var actor: String

  func run() throws {
    try judging.judge { archive in .hide(try ActorFinder(in: archive).reference(to: actor)) }
  }
}
