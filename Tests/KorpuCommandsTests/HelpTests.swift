import Foundation
import Testing

/// The help texts are part of the product: each is kept in `Help`, and a change shows in the diff.
///
/// To record them anew: `KORPU_RECORD=1 swift test --filter HelpTests`, which fails once.
@Suite struct HelpTests {
  @Test(arguments: ["korpu", "draw", "who", "extract", "evaluate"]) func `the help is as kept`(_ command: String) throws
  {
    let arguments = command == "korpu" ? "" : command
    let run = try Tool.shell("\"$KORPU\" \(arguments) --help", in: try Workspace())
    #expect(run.status == 0)
    #expect(run.errors == "")
    let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Help/\(command).txt")
    if ProcessInfo.processInfo.environment["KORPU_RECORD"] != nil {
      try run.output.write(to: kept, atomically: true, encoding: .utf8)
      Issue.record("recorded \(kept.lastPathComponent); run the tests again")
    }
    #expect(try run.output == String(contentsOf: kept, encoding: .utf8))
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
