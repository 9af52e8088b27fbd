import Foundation
import TestSupport
import Testing

/// `korpu add`, and archives as inputs of the other commands.
@Suite struct ArchiveTests {
  /// The summary of an add without the seconds.
  private func summary(_ run: Tool.Run) -> String {
    String(run.output.split(separator: " · ").dropLast().joined(separator: " · "))
  }

  @Test func `what is new is added, and the rest passed by`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "news/a.txt")
    let first = try Tool.korpu("add", "n.korpu", "news", in: workspace)
    #expect(summary(first) == "added 1, already there 0 · 1 article in n.korpu")
    #expect(first.errors == "")
    try workspace.write(Sample.article, to: "news/same-under-another-name.txt")
    try workspace.write(Sample.article.replacing("\n", with: "\n\n") + "  \n", to: "news/spaced.txt")
    try workspace.write(Sample.facts, to: "news/facts.json")
    let second = try Tool.korpu("add", "n.korpu", "news", in: workspace)
    #expect(summary(second) == "added 1, already there 3 · 2 articles in n.korpu")
    #expect(try workspace.files().filter { $0.hasPrefix("n.korpu") } == ["n.korpu"], "it is one file again")
  }

  @Test func `the numbers come as JSON too`() throws {
    let workspace = try Workspace()
    let run = try Tool.korpu("add", "n.korpu", "-", "--json", in: workspace, input: Sample.article)
    #expect(
      run.output == """
        {"added":1,"alreadyThere":0,"archive":"n.korpu","articles":1,"failed":0,"replaced":0}

        """)
  }

  @Test func `a bad input is told and the others are added`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    try workspace.write("", to: "b.txt")
    let run = try Tool.korpu("add", "n.korpu", "a.txt", "b.txt", "none.txt", in: workspace)
    #expect(run.status == 66)
    #expect(run.errorLines.count == 2)
    #expect(summary(run) == "added 1, already there 0, failed 2 · 1 article in n.korpu")
  }

  @Test func `an archive gives what its articles give`() throws {
    let workspace = try Workspace()
    let articles = Repository.root.appending(path: "Examples/network").path
    #expect(try Tool.korpu("add", "n.korpu", articles, in: workspace).status == 0)
    for command in [["extract"], ["who"], ["draw", "-o", "network.dot"]] {
      func result(_ input: String) throws -> String {
        let arguments = ([command[0], input] + command.dropFirst()).joined(separator: " ")
        let run = try Tool.shell("\"$KORPU\" \(arguments)", in: workspace)
        return run.output + ((try? workspace.read("network.dot")) ?? "") + run.errors
      }
      #expect(try result("n.korpu") == result(articles), "\(command)")
    }
  }

  @Test func `archives are added to archives, with their texts`() throws {
    let workspace = try Workspace()
    _ = try Tool.korpu("add", "one.korpu", "-", in: workspace, input: Sample.article)
    _ = try Tool.korpu("add", "two.korpu", "one.korpu", in: workspace)
    #expect(
      try Tool.korpu("check", "two.korpu", in: workspace).output.hasPrefix("two.korpu: whole · 1 article, 1 text,"))
  }

  @Test func `what earlier tables understood is refreshed`() throws {
    let workspace = try Workspace()
    _ = try Tool.korpu("add", "n.korpu", "-", in: workspace, input: Sample.article)
    #expect(summary(try Tool.korpu("add", "n.korpu", "--refresh", in: workspace)).contains("refreshed 0"))
    let other = try Tool.korpu("add", "n.korpu", "--refresh", "--tables-only", in: workspace)
    #expect(summary(other) == "added 0, already there 0, refreshed 1 · 1 article in n.korpu")
  }

  @Test func `a corrected article takes the place of what it was`() throws {
    let workspace = try Workspace()
    try workspace.write(News.forum, to: "news/a.txt")
    _ = try Tool.korpu("add", "n.korpu", "news", in: workspace)
    try workspace.write(News.forum.replacing("Leyla Nəsirova", with: "Lalə Nəsirova"), to: "news/a.txt")
    let run = try Tool.korpu("add", "n.korpu", "news", in: workspace)
    #expect(summary(run) == "added 0, already there 0, replaced 1 · 1 article in n.korpu")
    #expect(
      run.errors == """
        korpu: article 'a': an earlier version of it was there, and this one took its place. To keep both, give their \
        files different names.

        """)
    #expect(run.status == 0)
    #expect(try Tool.korpu("search", "n.korpu", "leyla", in: workspace).output == "No sentence holds these words.\n")
    #expect(try Tool.korpu("who", "n.korpu", in: workspace).output.contains("Lalə Nəsirova"))
    try workspace.write(Sample.article, to: "other/a.txt")
    #expect(summary(try Tool.korpu("add", "n.korpu", "other", in: workspace)).hasPrefix("added 1, already there 0 ·"))
  }

  @Test func `an article that was read in a wrong language is read in the right one`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    _ = try Tool.korpu("add", "n.korpu", "a.txt", in: workspace)
    let run = try Tool.korpu("add", "n.korpu", "a.txt", "--read-as", "tr", in: workspace)
    #expect(summary(run) == "added 0, already there 0, replaced 1 · 1 article in n.korpu")
    #expect(try Tool.korpu("extract", "n.korpu", in: workspace).output.contains(#""language":"tr""#))
    #expect(try Tool.korpu("check", "n.korpu", "--archive-only", in: workspace).output.contains("whole"))
    let again = try Tool.korpu("add", "n.korpu", "a.txt", "--refresh", "--read-as", "tr", in: workspace)
    #expect(summary(again) == "added 0, already there 1, refreshed 0 · 1 article in n.korpu")
    #expect(try Tool.korpu("add", "n.korpu", "a.txt", in: workspace).output.hasPrefix("added 0, already there 1"))
    #expect(try Tool.korpu("add", "n.korpu", "--refresh", "--read-as", "tr", in: workspace).status == 64)
  }

  @Test func `articles are taken out by path, id or address, and judgements stay`() throws {
    let workspace = try Workspace()
    try workspace.write(News.forum, to: "news/a.txt")
    try workspace.write(Sample.article, to: "news/b.txt")
    let facts = #"{"id": "c", "url": "https://example.org/c", "language": "az", "entities": []}"#
    try workspace.write(facts, to: "news/c.json")
    _ = try Tool.korpu("add", "n.korpu", "news", in: workspace)
    _ = try Tool.korpu("judge", "hide", "n.korpu", "nesirova", "--because", "səbəb", in: workspace)
    let run = try Tool.korpu("remove", "n.korpu", "news/a.txt", "https://example.org/c", in: workspace)
    #expect(run.output == "removed 2 · 1 article in n.korpu\n")
    #expect(run.errors == "" && run.status == 0)
    #expect(try Tool.korpu("check", "n.korpu", "--archive-only", in: workspace).output.contains("whole · 1 article"))
    #expect(try Tool.korpu("judge", "list", "n.korpu", in: workspace).output.hasPrefix("1: hide "))
    let none = try Tool.korpu("remove", "n.korpu", "a", "--json", in: workspace)
    #expect(none.output == #"{"archive":"n.korpu","articles":1,"removed":0}"# + "\n")
    #expect(none.errors.hasPrefix("korpu: 'a': no article of that name or address is in the archive."))
    #expect(none.status == 65)
    #expect(summary(try Tool.korpu("add", "n.korpu", "news", in: workspace)).hasPrefix("added 2, already there 1"))
  }

  @Test func `a search tells where there is more, and is whole for other programs`() throws {
    let workspace = try Workspace()
    let sentences = (1...60).map { "Bakıda \($0)-ci forum keçirildi." }.joined(separator: " ")
    try workspace.write(sentences + "\n", to: "a.txt")
    _ = try Tool.korpu("add", "n.korpu", "a.txt", "--read-as", "az", in: workspace)
    let page = try Tool.korpu("search", "n.korpu", "forum", in: workspace)
    #expect(page.outputLines.last == "  1 to 50; --limit shows more, --all shows all.")
    #expect(try Tool.korpu("search", "n.korpu", "forum", "--limit", "60", in: workspace).outputLines.count == 61)
    #expect(try Tool.korpu("search", "n.korpu", "forum", "--all", in: workspace).outputLines.count == 61)
    #expect(try Tool.korpu("search", "n.korpu", "forum", "--json", in: workspace).outputLines.count == 60)
    #expect(
      try Tool.korpu("search", "n.korpu", "forum", "--json", "--limit", "9", in: workspace).outputLines.count == 9)
  }

  @Test func `one archive that cannot be read keeps no other from being checked`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    _ = try Tool.korpu("add", "whole one.korpu", "a.txt", in: workspace)
    try workspace.write("no archive", to: "broken one.korpu")
    let run = try Tool.korpu("check", "broken one.korpu", "whole one.korpu", "--archive-only", in: workspace)
    #expect(run.output.hasPrefix("whole one.korpu: whole · 1 article"))
    #expect(run.errors.contains("broken one.korpu: not an archive"))
    #expect(run.status != 0)
  }

  @Test func `a file of the same name in another folder is another article`() throws {
    let workspace = try Workspace()
    try workspace.write(News.forum, to: "b/a.txt")
    try workspace.write(Sample.article, to: "c/a.txt")
    _ = try Tool.korpu("add", "n.korpu", "b", in: workspace)
    let run = try Tool.korpu("remove", "n.korpu", "c/a.txt", in: workspace)
    #expect(run.output == "removed 0 · 1 article in n.korpu\n")
    #expect(run.errors.hasPrefix("korpu: c/a.txt: the archive has no article of this text; of its name it has "))
    #expect(run.status == 65)
    #expect(try Tool.korpu("remove", "n.korpu", "d/a.txt", in: workspace).status == 65)
    let right = try Tool.korpu("remove", "n.korpu", "b/a.txt", in: workspace)
    #expect(right.output == "removed 1 · 0 articles in n.korpu\n")
  }

  @Test(arguments: [["n.txt", "a.txt"], ["n.korpu"], []]) func `arguments without sense are refused`(
    arguments: [String]
  ) throws {
    let run = try Tool.shell("\"$KORPU\" add \(arguments.joined(separator: " "))", in: try Workspace())
    #expect(run.status == 64)
  }
}
