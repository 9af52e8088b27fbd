import Foundation
import TestSupport
import Testing

/// `korpu rank`, `communities` and `bridges`, and what questions have in common, on facts made by hand.
@Suite struct MeasureCommandTests {
  private static let people = ["Aydan", "Bahar", "Dana", "Erlan", "Farida"]

  /// Two of Azerbaijan and two of Kazakhstan spoke at one forum; one of these knows a fifth, and the first two met.
  private func workspace() throws -> Workspace {
    let entities =
      Self.people.map { #"{"id":"\#($0)","type":"person","name":"\#($0)"}"# }
      + [
        #"{"id":"f","type":"forum","kind":"forum","name":"Körpü Forumu"}"#,
        #"{"id":"az","type":"country","code":"AZ"}"#,
        #"{"id":"kz","type":"country","code":"KZ"}"#,
      ]
    func tie(_ from: String, _ type: String, _ to: String) -> String {
      #"{"type":"\#(type)","from":"\#(from)","to":"\#(to)"}"#
    }
    let ties =
      Self.people.prefix(4).map { tie($0, "spokeAt", "f") }
      + [
        tie("Aydan", "represents", "az"), tie("Bahar", "represents", "az"), tie("Dana", "represents", "kz"),
        tie("Erlan", "represents", "kz"), tie("Erlan", "met", "Farida"), tie("Aydan", "met", "Bahar"),
      ]
    let workspace = try Workspace()
    try workspace.write(
      """
      {"id":"a","language":"az","published":"2025-03-01","url":"https://news.example.kz/1","entities":[\
      \(entities.joined(separator: ","))],"relations":[\(ties.joined(separator: ","))],"statements":[]}

      """, to: "facts.jsonl")
    return workspace
  }

  private func objects(_ arguments: [String]) throws -> [[String: Any]] {
    let run = try Tool.korpu(arguments + ["--json"], in: try workspace())
    #expect(run.status == 0, "\(run.errors)")
    return try run.outputLines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func rows(_ arguments: String...) throws -> [[String: Any]] { try objects(arguments) }

  /// The rows of one of several tables.
  private func rows(of table: String, _ arguments: String...) throws -> [[String: Any]] {
    let objects = try objects(arguments)
    #expect(objects.count == 1)
    return try #require(objects.first?[table] as? [[String: Any]])
  }

  private func names(_ rows: [[String: Any]], _ key: String = "name") -> [String] {
    rows.compactMap { ($0[key] as? [String: String])?["name"] }
  }

  @Test func `who is tied to most comes first`() throws {
    let found = try rows("rank", "facts.jsonl")
    #expect(names(found).first == "Körpü Forumu" && found[0]["degree"] as? Double == 4)
    #expect(found.map { $0["rank"] as? Int } == [1, 2, 3, 4, 5, 6])
  }

  @Test func `type and number choose what is shown and not what is counted`() throws {
    let found = try rows("rank", "facts.jsonl", "--by", "betweenness", "--type", "person", "--top", "2")
    #expect(names(found).first == "Erlan" && found.count == 2)
    // Four others reach the fifth through Erlan alone.
    #expect(found[0]["betweenness"] as? Double == 4)
  }

  @Test func `a gathering brings countries together`() throws {
    let found = try rows("rank", "facts.jsonl", "--by", "brokerage")
    #expect(names(found).first == "Körpü Forumu")
    #expect(found[0]["liaison"] as? Int == 8 && found[0]["itinerant"] as? Int == 2)
    let countries = try rows("rank", "facts.jsonl", "--type", "country", "--by", "strength")
    #expect(countries.map { $0["country"] as? String } == ["AZ", "KZ"])
  }

  @Test func `each is in one community, and resolution makes them smaller`() throws {
    let members = try rows(of: "members", "communities", "facts.jsonl", "--members")
    #expect(Set(names(members)).count == 6)
    let found = try rows("communities", "facts.jsonl")
    let inCommunities = { (rows: [[String: Any]]) in rows.compactMap { $0["actors"] as? Int }.reduce(0, +) }
    // Where chance counts for much, more actors stand alone.
    #expect(inCommunities(found) == 6)
    #expect(inCommunities(try rows("communities", "facts.jsonl", "--resolution", "4")) < 6)
    #expect(try Tool.korpu("communities", "facts.jsonl", "--resolution", "0", in: try workspace()).status == 64)
  }

  @Test func `whose loss parts countries comes first`() throws {
    let found = try rows(of: "actors", "bridges", "facts.jsonl")
    #expect(names(found) == ["Körpü Forumu", "Erlan"])
    #expect(found[0]["countries-parted"] as? [String] == ["AZ–KZ"])
    let ties = try rows(of: "ties", "bridges", "facts.jsonl")
    #expect(ties.contains { ($0["one"] as? [String: String])?["name"] == "Erlan" })
  }

  @Test func `a path passes whom it is to pass`() throws {
    let direct = try rows("path", "facts.jsonl", "aydan", "bahar")
    #expect(direct.count == 1)
    let around = try rows("path", "facts.jsonl", "aydan", "bahar", "--via", "körpü", "--strongest")
    #expect(names(around, "to") == ["Körpü Forumu", "Bahar"])
  }

  @Test func `pages turn, and say where they are`() throws {
    let workspace = try workspace()
    let second = try Tool.korpu("rank", "facts.jsonl", "--limit", "2", "--page", "2", in: workspace)
    #expect(second.output.hasSuffix("  3 to 4 of 6; --page 3 shows the next, --all shows all.\n"))
    let all = try Tool.korpu("rank", "facts.jsonl", "--csv", in: workspace).output
    let last = try Tool.korpu("rank", "facts.jsonl", "--csv", "--limit", "4", "--page", "2", in: workspace).output
    #expect(all.hasSuffix(last.split(separator: "\r\n").dropFirst().joined(separator: "\r\n") + "\r\n"))
  }

  @Test func `what people read comes in pages wherever it is written, and what programs read is whole`() throws {
    let workspace = try Workspace()
    let entities = (10..<70).map { #"{"id": "p\#($0)", "type": "person", "name": "Nəsir \#($0)"}"# }
    try workspace.write(
      #"{"id": "a", "language": "az", "entities": [\#(entities.joined(separator: ", "))], "relations": []}"# + "\n",
      to: "f.jsonl")
    func rank(_ options: String...) throws -> Tool.Run { try Tool.korpu(["rank", "f.jsonl"] + options, in: workspace) }
    func count(_ run: Tool.Run) -> Int { run.output.split(separator: "Nəsir ").count - 1 }
    let page = try rank()
    #expect(count(page) == 50 && page.output.hasSuffix("  1 to 50 of 60; --page 2 shows the next, --all shows all.\n"))
    #expect(count(try rank("--page", "2")) == 10)
    for options in [["--all"], ["--json"], ["--csv"], ["--markdown"]] {
      let run = try Tool.korpu(["rank", "f.jsonl"] + options, in: workspace)
      #expect(count(run) == 60 && !run.output.contains("--page"), "\(options)")
    }
    #expect(try rank("--all", "--limit", "5").status == 64 && rank("--all", "--page", "2").status == 64)
  }

  @Test func `what is told no more is listed where it is asked for`() throws {
    let workspace = try workspace()
    try workspace.write(
      """
      {"id":"b","language":"az","published":"2026-02-01","entities":[{"id":"p","type":"person","name":"Günay"}],\
      "relations":[],"statements":[]}

      """, to: "later.jsonl")
    let changes = ["changes", "facts.jsonl", "later.jsonl", "--from", "2026"]
    let found = try Tool.korpu(changes, in: workspace).output
    #expect(found.contains("Günay") && !found.contains("Farida"))
    #expect(try Tool.korpu(changes + ["--gone"], in: workspace).output.contains("Farida"))
  }

  @Test func `whose country nobody states is at home with the publisher where that is asked for`() throws {
    let workspace = try workspace()
    #expect(try Tool.korpu("draw", "facts.jsonl", "-o", "plain.dot", in: workspace).status == 0)
    #expect(try !workspace.read("plain.dot").contains("country_assumed"))
    #expect(try Tool.korpu("draw", "facts.jsonl", "-o", "home.dot", "--assume-home", in: workspace).status == 0)
    let lines = try workspace.read("home.dot").split(separator: "\n").filter { $0.contains("country_assumed=true") }
    #expect(lines.count == 1 && lines[0].contains("name=\"Farida\"") && lines[0].contains("country=\"KZ\""))
  }
}
