import Foundation
import TestSupport
import Testing

/// Which part of a network is drawn.
@Suite struct SelectionTests {
  private static let network = Repository.root.appending(path: "Examples/network").path

  private func drawn(_ options: String...) throws -> (run: Program.Run, dot: String) {
    let workspace = try Workspace()
    let arguments = ["draw", Self.network, "-o", workspace.path("a.dot")] + options
    let run = try Program.run(Tool.executable, arguments)
    return (run, run.status == 0 ? try workspace.read("a.dot") : "")
  }

  private func names(in dot: String) -> Set<String> {
    Set(dot.matches(of: /name="([^"]+)", type="person"/).map { String($0.output.1) })
  }

  @Test func `those around somebody are those with a tie`() throws {
    let (run, dot) = try drawn("--around", "elxan", "--type", "person")
    #expect(run.status == 0, "\(run.errors)")
    #expect(names(in: dot) == ["Elxan Rəcəbli", "Temirbek Asılbekov"])
    #expect(dot.contains("2 of 27 actors"))
  }

  @Test func `articles of other dates and languages do not count`() throws {
    let all = try names(in: drawn().dot)
    let late = try names(in: drawn("--since", "2025-05", "--until", "2025-06").dot)
    #expect(late.isStrictSubset(of: all) && !late.isEmpty)
    let (run, _) = try drawn("--language", "kk")
    #expect(run.status == 65)
    #expect(run.errors.contains("none of the 27 actors is left"))
  }

  @Test func `a name that nobody bears, or several, is told`() throws {
    let nobody = try drawn("--around", "nobody").run
    #expect(nobody.status == 65)
    #expect(nobody.errors.contains("no actor of that name is in the inputs"))
    let workspace = try Workspace()
    try workspace.write(
      #"""
      {"id": "a", "language": "az", "entities": [{"id": "p1", "type": "person", "name": "Anar Quliyev"}, {"id": "p2", "type": "person", "name": "Samir Quliyev"}]}
      """#, to: "a.jsonl")
    let run = try Tool.korpu("draw", "a.jsonl", "-o", "a.svg", "--around", "quliyev", in: workspace)
    #expect(run.status == 65)
    #expect(run.errors.contains("may be Anar Quliyev"))
  }

  @Test(arguments: [
    ["--between", "KZ"], ["--between", "KZ", "KZ"], ["--between", "KZ", "Azerbaijan"], ["--since", "yesterday"],
    ["--type", "people"], ["--hops", "-1"], ["--language", "xx"], ["--labels", "klingon"], ["--view", "side"],
  ])
  func `what cannot be meant is refused before anything is read`(_ options: [String]) throws {
    let workspace = try Workspace()
    let run = try Program.run(Tool.executable, ["draw", "missing.txt", "-o", workspace.path("a.dot")] + options)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.errors.contains("Error:"))
  }

  @Test func `labels are in the language asked for`() throws {
    #expect(try drawn("--labels", "ru", "--view", "countries").dot.contains("Азербайджан"))
  }
}
