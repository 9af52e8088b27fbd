import Foundation
import TestSupport
import Testing

/// `korpu review`: what it prints can be typed.
@Suite struct ReviewTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    let people = [("a", "az", "Aysel Həsənli"), ("b", "ru", "Айсель Гасанли")]
    let lines = people.map { id, language, name in
      """
      {"id": "\(id)", "language": "\(language)", "published": "2025-11-24", "entities": [{"id": "p", \
      "type": "person", "name": "\(name)"}]}\n
      """
    }
    try workspace.write(lines.joined(), to: "facts.jsonl")
    _ = try Tool.korpu("add", "news.korpu", "facts.jsonl", in: workspace)
    return workspace
  }

  @Test func `the commands that are printed decide the pair`() throws {
    let workspace = try workspace()
    let text = try Tool.korpu("review", "news.korpu", in: workspace).output
    #expect(text.hasPrefix("1. taken for "))
    let line = try #require(
      text.split(separator: "\n").first { $0.contains("korpu judge news.korpu different ") })
    let command = line.replacing("korpu judge", with: "\"$KORPU\" judge").replacing("''", with: "səbəb")
    let run = try Tool.shell(String(command), in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Tool.korpu("review", "news.korpu", in: workspace).output == "Nothing is uncertain.\n")
  }

  @Test func `scripts get a line of JSON a pair`() throws {
    let workspace = try workspace()
    let run = try Tool.korpu("review", "news.korpu", "--json", "--limit", "1", in: workspace)
    #expect(run.outputLines.count == 1)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "a", "b", "one", "score", "articles", "ties", "findings", "same", "different",
      ])
  }

  @Test func `a limit of nothing makes no sense`() throws {
    #expect(try Tool.korpu("review", "news.korpu", "--limit", "0", in: try workspace()).status == 64)
  }
}
