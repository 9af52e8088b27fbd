internal import ArgumentParser
internal import Korpu

/// `korpu judge same`: two names are one actor's.
struct JudgeSameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "same", abstract: "Two names mean one actor.")

  @OptionGroup var judging: JudgingOptions

  @Argument(help: "A name, an id, or a reference.")
  var actor: String

  @Argument(help: "Another.")
  var other: String

  func run() throws {
    try judging.judge { archive in
      let finder = ActorFinder(in: archive)
      return .same(try finder.reference(to: actor), try finder.reference(to: other))
    }
  }
}
