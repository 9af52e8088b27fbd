internal import ArgumentParser
internal import Korpu

/// `korpu judge undo`: an entry is taken back.
struct JudgeUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take an entry of the log back; also one that took back another.")

  @OptionGroup var judging: JudgingOptions

  @Argument(help: "The number of the entry.")
  var number: Int

  func run() throws {
    try judging.judge { _ in .undo(number) }
  }
}
