import TestSupport
import Testing

/// Facts that were written before are read like articles.
@Suite struct FactsInputTests {
  @Test func `what extract wrote reads as the same facts`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    let lines = try Tool.korpu("extract", "a.txt", in: workspace)
    try workspace.write(lines.output, to: "a.jsonl")
    #expect(try Tool.korpu("extract", "a.jsonl", in: workspace).output == lines.output)
    #expect(try Tool.korpu("extract", "-", in: workspace, input: lines.output).output == lines.output)
    #expect(try Tool.korpu("extract", "a.txt", "--out", "facts", in: workspace).status == 0)
    #expect(try Tool.korpu("extract", "facts", in: workspace).output == lines.output)
    let document = try workspace.read("facts/a.json")
    #expect(try Tool.korpu("extract", "-", in: workspace, input: document).output == lines.output)
  }

  @Test func `facts without places are facts`() throws {
    let run = try Tool.korpu("extract", "-", in: try Workspace(), input: Sample.facts)
    #expect(run.status == 0)
    #expect(run.outputLines.count == 1)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let json: String
    let problem: String

    var testDescription: String { json }
  }

  static let cases = [
    Case(json: #"{"id": "a", "language": "az"}"#, problem: "entities: is missing"),
    Case(json: #"{"id": 3, "language": "az"}"#, problem: "id: is not a string"),
    Case(
      json: #"{"id": "a", "language": "az", "entities": [{"id": "c", "type": "country", "code": "KAZ"}]}"#,
      problem: "entities[0].code: 'KAZ' is no ISO 3166-1 alpha-2 code"),
    Case(
      json: #"{"id": "a", "language": "az", "entities": [], "relations": [{"type": "met", "from": "p", "to": "q"}]}"#,
      problem: "relations[0].from: 'p' is no entity of this article"),
    Case(json: #"{"id": "a", "language": "az", "entities": {}}"#, problem: "entities: is not an array"),
    Case(
      json: #"{"id": "a", "language": "az", "entities": [], "sentences": [{"start": 0.5, "end": 1, "text": "x"}]}"#,
      problem: "a place or an offset is no whole number, or too large"),
    Case(json: "null", problem: "it is null"),
    Case(json: #"{"id": "a" "language"}"#, problem: "no valid JSON: invalid value around character 11"),
    Case(json: #"{"id": "#, problem: "no valid JSON: unexpected end of file during JSON parse"),
    Case(json: "[]", problem: "it is not an object"),
    Case(
      json: String(repeating: "[", count: 100_000), problem: "no valid JSON"),
  ]

  @Test(arguments: cases) func `a bad line is a finding, and the next lines are read`(_ item: Case) throws {
    let workspace = try Workspace()
    let good = Sample.facts.split(separator: "\n")[0]
    try workspace.write("\(good)\n\n\(item.json)\n\(good)", to: "facts.jsonl")
    let run = try Tool.korpu("extract", "facts.jsonl", in: workspace)
    #expect(run.outputLines.count == 2)
    #expect(run.errors.hasPrefix("korpu: facts.jsonl, line 3: no valid facts: \(item.problem)"))
    #expect(run.errors.hasSuffix(". Correct it, or make it anew with korpu extract.\n"))
    #expect(run.errorLines.count == 1)
    #expect(run.status == 65)
  }

  @Test(arguments: ["a.json", "a.jsonl"]) func `an empty facts file is a finding`(_ name: String) throws {
    let workspace = try Workspace()
    try workspace.write("\n", to: name)
    let run = try Tool.korpu("extract", name, in: workspace)
    #expect(run.errors == "korpu: \(name): the file is empty. Make it with korpu extract.\n")
    #expect(run.status == 65)
  }

  @Test(arguments: ["../a", "/etc/a", "", ".a", String(repeating: "ə", count: 126)])
  func `an id cannot lead out of the folder`(_ id: String) throws {
    let workspace = try Workspace()
    try workspace.write(Sample.facts.replacing("other", with: id), to: "in.json")
    let run = try Tool.korpu("extract", "in.json", "--out", "out", in: workspace)
    #expect(
      run.errors == "korpu: in.json: its id '\(id)' is no name for a file. "
        + "Give it an id without '/' that begins with no point and has 250 bytes at most.\n")
    #expect(run.status == 65)
    #expect(try workspace.files() == ["in.json"])
  }
}
