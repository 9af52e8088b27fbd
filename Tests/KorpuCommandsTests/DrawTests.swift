import Foundation
import TestSupport
import Testing

@Suite struct DrawTests {
  private func workspaceWithArticle() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    return workspace
  }

  @Test(arguments: [
    ("network.svg", "<?xml"), ("network.SVG", "<?xml"), ("network.dot", "digraph"), ("network.gv", "digraph"),
    ("network.png", "\u{FFFD}PNG"), ("network.pdf", "%PDF-"),
  ])
  func `the ending of the name says what is written`(_ name: String, _ start: String) throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("draw", "a.txt", "-o", name, in: workspace)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "")
    let drawing = try Data(contentsOf: workspace.folder.appending(path: name))
    #expect(String(decoding: drawing, as: UTF8.self).hasPrefix(start))
  }

  @Test(arguments: ["network.gif", "network", "network.svg.txt", ".svg"])
  func `an ending that says nothing is an error before anything is read`(_ name: String) throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("draw", "missing.txt", "-o", name, in: workspace)
    #expect(
      run.errors == "korpu: \(name): its ending says no format that can be drawn. Name it .svg, .png, .pdf or .dot.\n")
    #expect(run.status == 73)
    #expect(try workspace.files() == ["a.txt"])
  }

  @Test func `one picture is written to several files, each as if it were alone`() throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("draw", "a.txt", "-o", "a.svg", "-o", "a.dot", "-o", "a.pdf", in: workspace)
    #expect(run.status == 0 && run.errors == "")
    _ = try Tool.korpu("draw", "a.txt", "-o", "alone.svg", in: workspace)
    _ = try Tool.korpu("draw", "a.txt", "-o", "alone.dot", in: workspace)
    #expect(try workspace.read("a.svg") == workspace.read("alone.svg"))
    #expect(try workspace.read("a.dot") == workspace.read("alone.dot"))
    #expect(try Data(contentsOf: workspace.folder.appending(path: "a.pdf")).starts(with: Data("%PDF-".utf8)))
  }

  @Test func `of several files the others are written where one cannot be`() throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("draw", "a.txt", "-o", "no/such/a.dot", "-o", "a.svg", in: workspace)
    #expect(run.status == 73 && run.errorLines.count == 1, "\(run.errors)")
    #expect(try workspace.files() == ["a.svg", "a.txt"])
    let twice = try Tool.korpu("draw", "a.txt", "-o", "b.svg", "-o", "b.svg", in: workspace)
    #expect(twice.status == 64 && twice.errors.contains("given twice"))
  }

  @Test func `without an output it says what is missing`() throws {
    let run = try Tool.korpu("draw", "a.txt", in: try workspaceWithArticle())
    #expect(run.errors.contains("--output"))
    #expect(run.status == 64)
  }

  @Test func `articles that name nobody give no picture`() throws {
    let workspace = try Workspace()
    try workspace.write("Bu gün hava yaxşıdır, külək əsir, yağış gözlənilmir.\n", to: "a.txt")
    let run = try Tool.korpu("draw", "a.txt", "-o", "a.svg", in: workspace)
    #expect(
      run.errors == "korpu: a.svg: not written, for the inputs name nobody whom the view full shows. "
        + "Check that they are articles.\n")
    #expect(run.status == 65)
    #expect(try workspace.files() == ["a.txt"])
  }

  @Test func `good inputs are drawn beside bad ones`() throws {
    let workspace = try workspaceWithArticle()
    try workspace.write("", to: "empty.txt")
    let run = try Tool.korpu("draw", "empty.txt", "a.txt", "missing.txt", "-o", "a.svg", in: workspace)
    #expect(run.errorLines.count == 2)
    #expect(run.status == 66)
    #expect(try workspace.read("a.svg").contains("Anar Quliyev"))
  }

  @Test func `what stood there stays where nothing can be drawn`() throws {
    let workspace = try Workspace()
    try workspace.write("kept", to: "a.svg")
    let run = try Tool.korpu("draw", "missing.txt", "-o", "a.svg", in: workspace)
    #expect(run.status == 66)
    #expect(try workspace.read("a.svg") == "kept")
  }

  @Test func `an output that cannot be created is an error`() throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("draw", "a.txt", "-o", "no/such/folder/a.svg", in: workspace)
    #expect(run.errors.hasPrefix("korpu: no/such/folder/a.svg: cannot be created: there is no such folder."))
    #expect(run.status == 73)
  }

  @Test(.enabled("a small disk cannot be mounted here") { SmallDisk.canBeMounted })
  func `a full disk leaves nothing partial`() throws {
    let workspace = try workspaceWithArticle()
    try SmallDisk.mount("disk", in: workspace)
    defer { SmallDisk.unmount("disk", in: workspace) }
    let run = try Tool.korpu("draw", "a.txt", "-o", "disk/a.png", "--dpi", "600", in: workspace)
    #expect(run.errors.hasPrefix("korpu: disk/a.png: writing failed: no space left on device."))
    #expect(run.status == 74)
    #expect(try workspace.files(in: "disk") == [])
  }

  @Test func `facts are drawn like the articles that they come from`() throws {
    let workspace = try workspaceWithArticle()
    _ = try Tool.shell("\"$KORPU\" extract a.txt > facts.jsonl", in: workspace)
    _ = try Tool.korpu("draw", "a.txt", "-o", "article.dot", in: workspace)
    _ = try Tool.korpu("draw", "facts.jsonl", "-o", "facts.dot", in: workspace)
    #expect(try workspace.read("facts.dot") == workspace.read("article.dot"))
  }

  @Test func `facts by others are drawn without sentences`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.facts, to: "facts.jsonl")
    let run = try Tool.korpu("draw", "facts.jsonl", "-o", "a.dot", in: workspace)
    #expect(run.status == 0)
    #expect(try workspace.read("a.dot").contains(#"evidence="[other]""#))
  }

  @Test func `title, theme and resolution are as asked for`() throws {
    let workspace = try workspaceWithArticle()
    _ = try Tool.korpu("draw", "a.txt", "-o", "a.svg", "--title", "Bizim <həftə>", "--theme", "dark", in: workspace)
    let drawing = try workspace.read("a.svg")
    #expect(drawing.contains("<title id=\"korpu-title\">Bizim &lt;həftə&gt;</title>"))
    #expect(drawing.contains("#0e1116"))
  }

  @Test(arguments: [["--theme", "pink"], ["--dpi", "5"], ["--dpi", "many"], ["--nonsense"]])
  func `options that make no sense are named`(_ options: [String]) throws {
    let line = "\"$KORPU\" draw a.txt -o a.svg \(options.joined(separator: " "))"
    let run = try Tool.shell(line, in: try workspaceWithArticle())
    #expect(run.errors.contains(options[0]))
    #expect(run.status == 64)
  }
}
