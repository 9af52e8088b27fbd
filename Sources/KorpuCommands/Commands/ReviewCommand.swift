internal import ArgumentParser
internal import Korpu

/// `korpu review`: whom a person had better look at.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List pairs of names of which it is uncertain whether they are one's.",
    discussion: """
      The pair on which most hangs comes first: how many articles and ties would be another's, times how uncertain it \
      is. Below each stand what was compared and the commands by which to decide; what is decided is not listed again. \
      Whom a shortened name such as «T.Əliyev» means is asked once for all articles in which it was taken alike.

      Examples:
        korpu review news.korpu                   the ten on which most hangs
        korpu review news.korpu --limit 100 --json
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Option(help: ArgumentHelp("How many pairs at most.", valueName: "number"))
  var limit = 10

  @Flag(help: "Write JSON, one pair a line.")
  var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit \(limit) lists nothing. Give a number from 1 on.") }
  }

  func run() throws {
    let pairs = try ArchiveAccess.reading(archive) { try $0.pairsForReview(limit: limit) }
    if json {
      try StandardOutput.write(ReviewJSON(archive: archive).lines(pairs))
    } else {
      try StandardOutput.write(ReviewText(archive: archive).text(pairs))
    }
  }
}
