import Foundation
import Testing

/// Inputs that no article is are refused in little time and memory.
@Suite struct LargeInputTests {
  /// In kilobytes; the tool itself, its tables and libraries take less than half.
  static let memory = 400_000

  @Test(arguments: ["a.txt", "- < a.txt", "- < /dev/zero", "/dev/zero"])
  func `50 MB in one line is refused`(_ input: String) throws {
    let workspace = try Workspace()
    let line = Data(repeating: UInt8(ascii: "a"), count: 50_000_000)
    try line.write(to: workspace.folder.appending(path: "a.txt"))
    let start = ContinuousClock.now
    let run = try Tool.shell("ulimit -v \(Self.memory); \"$KORPU\" extract \(input)", in: workspace)
    #expect(ContinuousClock.now - start < .seconds(10))
    let place = input.hasPrefix("-") ? "standard input" : input
    #expect(
      run.errors
        == "korpu: \(place): larger than 16 MiB, which no article is. Give each article a file of its own.\n")
    #expect(run.status == 65)
  }
}
