import Foundation
import TestSupport
import Testing

/// How a picture looks.
@Suite struct DrawingOptionsTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    return workspace
  }

  private func drawn(_ name: String, _ options: String..., in workspace: Workspace) throws -> String {
    let run = try Program.run(
      Tool.executable, ["draw", workspace.path("a.txt"), "-o", workspace.path(name)] + options)
    try #require(run.status == 0, "\(run.errors)")
    return try workspace.read(name)
  }

  @Test func `the style that is written out is the one that draws`() throws {
    let workspace = try workspace()
    let style = try Tool.korpu("draw", "--print-style", in: workspace).output
    try workspace.write(style, to: "mine.style")
    let own = try drawn("own.svg", "--style", workspace.path("mine.style"), in: workspace)
    #expect(try own == drawn("plain.svg", in: workspace))
    try workspace.write(style.replacing("\"#FFFFFF\"", with: "\"#FFFFEE\""), to: "yellow.style")
    #expect(try drawn("yellow.svg", "--style", workspace.path("yellow.style"), in: workspace).contains("#ffffee"))
  }

  @Test func `an unknown key of a style is told with the nearest, and nothing is drawn`() throws {
    let workspace = try workspace()
    try workspace.write("person.fil = \"#FFFFFF\"\n", to: "mine.style")
    let run = try Tool.korpu("draw", "a.txt", "-o", "a.svg", "--style", "mine.style", in: workspace)
    #expect(run.status == 65)
    #expect(run.errors.contains("mine.style: line 1: there is no key person.fil (the nearest is person.fill)"))
    #expect(try workspace.files() == ["a.txt", "mine.style"])
  }

  @Test func `a slide is as wide as a slide`() throws {
    let workspace = try workspace()
    #expect(try drawn("slide.svg", "--page", "slide", in: workspace).contains("width=\"960pt\" height=\"540pt\""))
    #expect(try !drawn("plain.svg", in: workspace).contains("width=\"960pt\""))
  }

  @Test func `letters too small to read on the page are told, with what to do`() throws {
    let workspace = try workspace()
    let large = Repository.root.appending(path: "Examples/articles/az").path
    func errors(_ input: String, _ page: String) throws -> String {
      try Tool.korpu("draw", input, "-o", "page.svg", "--page", page, in: workspace).errors
    }
    let told = try errors(large, "a4")
    #expect(told.contains("points high, too small to read. Draw it on a larger page with --page a3"))
    #expect(try !errors("a.txt", "a4").contains("too small"))
    #expect(try !errors(large, "a3").contains("--page a3"))
  }

  @Test func `how many countries are assumed is told, and that none is`() throws {
    let workspace = try workspace()
    try workspace.write(
      Sample.facts.replacing("\"language\"", with: "\"url\":\"https://xeber.example.kz/1\",\"language\""),
      to: "home.jsonl")
    func told(_ input: String, _ view: String) throws -> String {
      try Tool.korpu("draw", input, "-o", "a.dot", "--assume-home", "--view", view, in: workspace).errors
    }
    #expect(try told("home.jsonl", "full").contains("assumes the country of their publisher for "))
    #expect(try workspace.read("a.dot").contains("country_assumed=true"))
    #expect(try told("a.txt", "full").contains("assumes no country"))
    #expect(try !workspace.read("a.dot").contains("assumed"))
  }

  @Test func `a font that is missing is told once, with what is drawn instead and how to get one`() throws {
    let workspace = try workspace()
    try workspace.write("font = \"No Such Family\"\n", to: "mine.style")
    let run = try Tool.korpu("draw", "a.txt", "-o", "a.svg", "--style", "mine.style", in: workspace)
    #expect(
      run.errors == "korpu: a.svg: the font No Such Family is not installed, and the nearest that the system has is "
        + "drawn instead. Noto Sans has all letters of the nine languages: apt-get install fonts-noto-core\n")
    #expect(run.status == 0)
  }

  @Test func `letters are in the picture where asked`() throws {
    let workspace = try workspace()
    #expect(try drawn("with.svg", "--embed-fonts", in: workspace).contains("@font-face"))
    #expect(try !drawn("without.svg", in: workspace).contains("@font-face"))
  }

  @Test func `actors are placed as asked`() throws {
    let workspace = try workspace()
    #expect(try drawn("spread.dot", "--layout", "spread", in: workspace).contains("layout=sfdp"))
    #expect(try !drawn("own.dot", in: workspace).contains("layout=sfdp"))
  }

  @Test func `what earlier inputs do not have is marked`() throws {
    let workspace = try workspace()
    try workspace.write(Sample.facts, to: "old.jsonl")
    let fresh = try drawn("new.dot", "--since-archive", workspace.path("old.jsonl"), in: workspace)
    #expect(try fresh != drawn("plain.dot", in: workspace))
    let same = try drawn("same.dot", "--since-archive", workspace.path("a.txt"), in: workspace)
    #expect(try same == drawn("plain.dot", in: workspace))
  }
}
