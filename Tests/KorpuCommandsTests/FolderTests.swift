import Foundation
import TestSupport
import Testing

/// A folder stands for the articles in it, in an order that never changes.
@Suite struct FolderTests {
  private func ids(_ run: Tool.Run) throws -> [String] {
    try run.outputLines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["id"] as? String ?? "?"
    }
  }

  @Test func `folders are read with their folders, sorted by bytes`() throws {
    let workspace = try Workspace()
    for name in ["b.txt", "a/z.txt", "a/y/x.txt", "a.txt", "Z.TXT", "ə.txt"] {
      try workspace.write(Sample.article, to: "in/\(name)")
    }
    try workspace.write(Sample.facts, to: "in/c.json")
    try workspace.write(Sample.facts.replacing("other", with: "line"), to: "in/d.jsonl")
    let run = try Tool.korpu("extract", "in", in: workspace)
    #expect(try ids(run) == ["Z", "a", "x", "z", "b", "other", "line", "ə"])
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func `hidden files are left out, and others are mentioned`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "in/a.txt")
    try workspace.write(Sample.article, to: "in/.hidden/b.txt")
    try workspace.write(Sample.article, to: "in/.c.txt")
    try workspace.write("%PDF-", to: "in/d.pdf")
    try workspace.write("<html>", to: "in/e.html")
    let run = try Tool.korpu("extract", "in/", in: workspace)
    #expect(try ids(run) == ["a"])
    #expect(
      run.errors
        == "korpu: in/: not read: in/d.pdf and 1 more. In folders only .txt, .json and .jsonl files are read.\n")
    #expect(run.status == 0)
  }

  @Test func `a folder without articles is a finding`() throws {
    let workspace = try Workspace()
    try workspace.makeFolder("in/deeper")
    let run = try Tool.korpu("extract", "in", in: workspace)
    #expect(
      run.errors
        == "korpu: in: the folder holds no .txt, .json or .jsonl file. "
        + "Save articles as plain text with names that end in .txt.\n")
    #expect(run.status == 65)
  }

  @Test func `links that run in a circle come to an end`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "in/a.txt")
    try FileManager.default.createSymbolicLink(atPath: workspace.path("in/self"), withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: workspace.path("in/loop.txt"), withDestinationPath: "loop.txt")
    try FileManager.default.createSymbolicLink(atPath: workspace.path("in/broken.txt"), withDestinationPath: "none")
    let run = try Tool.korpu("extract", "in", in: workspace)
    #expect(try ids(run) == ["a"])
    #expect(
      run.errorLines == [
        "korpu: in/broken.txt: there is no such file or folder. Check the path.",
        "korpu: in/loop.txt: it cannot be read: Too many levels of symbolic links. Check the path and the disk.",
      ])
    #expect(run.status == 66)
  }

  @Test func `a named pipe in a folder is not waited for`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "in/a.txt")
    #expect(try Tool.shell("mkfifo in/pipe.txt", in: workspace).status == 0)
    #expect(try ids(Tool.korpu("extract", "in", in: workspace)) == ["a"])
  }
}
