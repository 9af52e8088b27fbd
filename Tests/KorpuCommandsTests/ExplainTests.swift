import Foundation
import TestSupport
import Testing

@Suite struct ExplainTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    return workspace
  }

  @Test func `every mention, tie and statement says why`() throws {
    let run = try Tool.korpu("extract", "a.txt", "--explain", in: try workspace())
    let facts = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    for layer in ["entities", "relations", "statements"] {
      for item in try #require(facts[layer] as? [[String: Any]]) {
        let evidence = try #require(item["evidence"] as? [[String: Any]])
        #expect(!evidence.isEmpty)
        for place in evidence { #expect((place["why"] as? String)?.isEmpty == false) }
      }
    }
    #expect(run.output.contains("roles: "))
    #expect(run.output.contains("given_names: "))
  }

  /// Nobody knows the name; the tables alone do not find it.
  @Test func `a name that only the tagger finds says so`() throws {
    let workspace = try workspace()
    let text = "Астанада көрме ашылды.\n\nКеше суретші Даураз Шілтерқыр мырза келді. Кездесуге Бённам Чунсок қатысты.\n"
    try workspace.write(text, to: "b.txt")
    let run = try Tool.korpu("extract", "b.txt", "--explain", in: workspace)
    #expect(run.output.contains("found by the tagger alone"))
    let tables = try Tool.korpu("extract", "b.txt", "--explain", "--tables-only", in: workspace)
    #expect(!tables.output.contains("found by the tagger alone"))
    #expect(run.output.contains("Бённам Чунсок") && !tables.output.contains("\"name\":\"Бённам Чунсок\""))
  }

  /// «gələcək» is a form of a verb of the tables, and here the name of a body.
  @Test func `a verb within a name is no reason`() throws {
    let workspace = try workspace()
    let text = "Bakıda konfrans keçirilib. \"Parlaq Gələcək\" İctimai Birliyinin sədri Samir Ocaqverdi çıxış edib.\n"
    try workspace.write(text, to: "b.txt")
    let run = try Tool.korpu("extract", "b.txt", "--explain", in: workspace)
    #expect(run.output.contains("sədr → chair"))
    #expect(!run.output.contains("act_verbs: gələcək"))
  }

  @Test func `without being asked nothing says why`() throws {
    let run = try Tool.korpu("extract", "a.txt", in: try workspace())
    #expect(!run.output.contains("\"why\""))
  }

  @Test func `the page shows the article, and stands alone`() throws {
    let workspace = try workspace()
    let run = try Tool.korpu("extract", "a.txt", "--html", "a.html", in: workspace)
    #expect(run.status == 0)
    let page = try workspace.read("a.html")
    #expect(page.contains("<mark class=\"person\""))
    for address in ["http:", "https:", "<script", "src="] { #expect(!page.contains(address)) }
  }

  @Test func `a page and a folder at once are refused`() throws {
    let run = try Tool.korpu("extract", "a.txt", "--html", "a.html", "--out", "b", in: try workspace())
    #expect(run.status == 64)
  }
}
