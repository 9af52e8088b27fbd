import Foundation
import TestSupport
import Testing

@Suite struct EvaluateTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "articles/a.txt")
    let run = try Tool.korpu("extract", "articles", "--out", "gold", in: workspace)
    #expect(run.status == 0)
    return workspace
  }

  @Test func `facts scored against themselves are right`() throws {
    let run = try Tool.korpu("evaluate", "gold", "articles", in: try workspace())
    #expect(run.status == 0)
    #expect(run.output.contains("Azerbaijani (1 article)"))
    let layers = run.outputLines.filter {
      ["entities", "relations", "statements"].contains($0.split(separator: " ").first)
    }
    #expect(layers.count == 6)
    #expect(layers.allSatisfy { $0.split(separator: " ")[1...3] == ["1.000", "1.000", "1.000"] })
  }

  @Test func `what is missed and what is too much lowers the score`() throws {
    let workspace = try workspace()
    try workspace.write(Sample.article.replacing("Anar Quliyev", with: "Samir Orucov"), to: "articles/a.txt")
    let run = try Tool.korpu("evaluate", "gold", "articles", "--json", in: workspace)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let entities = try #require((report["overall"] as? [String: Any])?["entities"] as? [String: Any])
    let people = try #require((entities["byType"] as? [String: Any])?["person"] as? [String: Any])
    #expect(people["fp"] as? Int == 1)
    #expect(people["fn"] as? Int == 1)
  }

  @Test func `mistakes are listed, and compared with those of before`() throws {
    let workspace = try workspace()
    let before = try Tool.korpu("evaluate", "gold", "articles", "--json", in: workspace)
    try workspace.write(before.output, to: "before.json")
    try workspace.write(Sample.article.replacing("Anar Quliyev", with: "Samir Orucov"), to: "articles/a.txt")
    let listed = try Tool.korpu("evaluate", "gold", "articles", "--mistakes", in: workspace)
    #expect(listed.outputLines.contains("a - person: Anar Quliyev"))
    #expect(listed.outputLines.contains("a + person: Samir Orucov"))
    let compared = try Tool.korpu("evaluate", "gold", "articles", "--baseline", "before.json", in: workspace)
    #expect(compared.outputLines.contains("  a - person: Anar Quliyev"))
    for other in ["--json", "--mistakes"] {
      let both = try Tool.korpu("evaluate", "gold", "articles", "--baseline", "before.json", other, in: workspace)
      #expect(both.status == 64)
    }
    let broken = try Tool.korpu("evaluate", "gold", "articles", "--baseline", "articles/a.txt", in: workspace)
    #expect(broken.status == 65)
    #expect(broken.errors.hasPrefix("korpu: articles/a.txt: it is no report of korpu evaluate."))
  }

  @Test func `an annotation without an article counts and is named`() throws {
    let workspace = try workspace()
    try workspace.makeFolder("none")
    try workspace.write(Sample.article, to: "none/b.txt")
    let run = try Tool.korpu("evaluate", "gold", "none", in: workspace)
    #expect(run.output.contains("No prediction for: a"))
  }

  @Test func `annotations that are none are an error`() throws {
    let workspace = try workspace()
    try workspace.write("{}", to: "bad.json")
    let run = try Tool.korpu("evaluate", "bad.json", "articles", in: workspace)
    #expect(run.status == 65)
    #expect(run.output == "")
  }

  @Test(arguments: [
    (["twice", "articles"], "twice: two annotations"), (["gold", "twice"], "twice: two articles"),
  ])
  func `two articles of one id are an error on either side`(_ arguments: [String], _ problem: String) throws {
    let workspace = try workspace()
    for folder in ["one", "two"] { try workspace.write(workspace.read("gold/a.json"), to: "twice/\(folder)/a.json") }
    let run = try Tool.korpu("evaluate", arguments[0], arguments[1], in: workspace)
    #expect(run.errors == "korpu: \(problem) have the id 'a'. Give each article once, under a name of its own.\n")
    #expect(run.status == 65)
  }

  @Test func `the name of a document's file is the article's, whatever its id`() throws {
    let workspace = try workspace()
    let facts = try workspace.read("gold/a.json").replacing("\"id\" : \"a\"", with: "\"id\" : \"x\"")
    try workspace.write(facts, to: "gold/a.json")
    let run = try Tool.korpu("evaluate", "gold", "articles", in: workspace)
    #expect(!run.output.contains("No prediction"))
    #expect(run.output.contains("1.000"))
  }

  @Test func `an article is no annotation`() throws {
    let run = try Tool.korpu("evaluate", "articles", "gold", in: try workspace())
    #expect(
      run.errors == "korpu: articles/a.txt: it is an article, and no annotation. "
        + "Give the annotations (.json, .jsonl) first, and then the articles.\n")
    #expect(run.status == 65)
    #expect(run.output == "")
  }
}
