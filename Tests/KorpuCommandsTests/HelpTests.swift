import Foundation
import TestSupport
import Testing

/// The help texts are part of the product: each is kept in `Help`, and a change shows in the diff.
@Suite struct HelpTests {
  @Test(arguments: [
    "korpu", "draw", "who", "said", "path", "ties", "forum", "timeline", "changes", "rank", "communities", "bridges",
    "report", "stats", "check", "add", "remove", "search", "review", "judge", "extract", "evaluate", "resolve",
  ])
  func `the help is as kept`(_ command: String) throws {
    let arguments = command == "korpu" ? "" : command
    let run = try Tool.shell("\"$KORPU\" \(arguments) --help", in: try Workspace())
    #expect(run.status == 0)
    #expect(run.errors == "")
    let kept = Repository.root.appending(path: "Tests/KorpuCommandsTests/Help/\(command).txt")
    try Golden.check(run.output, against: kept)
  }

  @Test func `without arguments the help is shown`() throws {
    let workspace = try Workspace()
    #expect(try Tool.korpu(in: workspace).output == Tool.korpu("--help", in: workspace).output)
  }

  @Test func `the version is one line`() throws {
    let run = try Tool.korpu("--version", in: try Workspace())
    #expect(run.output == "korpu 0.1.0\n")
    #expect(run.status == 0)
  }
}
