internal import ArgumentParser
internal import Korpu

/// `korpu judge different`: two names are two actors'.
struct JudgeDifferentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "different", abstract: "Two names mean two actors.")

  @OptionGroup var judging: JudgingOptions

  @Argument(help: "A name, an id, or a reference.")
  var actor: String

  @Argument(help: "Another.")
  var other: String

  func run() throws {
    try judging.judge { archive in
      let finder = ActorFinder(in: archive)
      return .different(try finder.reference(to: actor), try finder.reference(to: other))
    }
  }
}
