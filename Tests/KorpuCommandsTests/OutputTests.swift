import Foundation
import Testing

/// What is written is whole, and what cannot be written leaves nothing behind.
@Suite struct OutputTests {
  private func workspaceWithArticle() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    return workspace
  }

  @Test func `a folder is made and filled`() throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("extract", "a.txt", "--out", "new/facts/", in: workspace)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(try workspace.files(in: "new/facts") == ["a.json"])
    #expect(try workspace.read("new/facts/a.json").hasPrefix("{\n"))
  }

  @Test func `two articles of one name do not share a file`() throws {
    let workspace = try workspaceWithArticle()
    try workspace.write(Sample.withoutNames, to: "other/a.txt")
    let run = try Tool.korpu("extract", "a.txt", "other/a.txt", "--out", "facts", in: workspace)
    #expect(
      run.errors
        == "korpu: other/a.txt: not written, for a.json holds the facts of a.txt. "
        + "Rename one of the two, or write them to two folders.\n")
    #expect(run.status == 73)
    #expect(try workspace.read("facts/a.json").contains("Anar Quliyev"))
  }

  @Test(arguments: ["/proc/facts", "a.txt/facts", "a.txt"])
  func `a folder that cannot be made is a finding`(_ folder: String) throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("extract", "a.txt", "--out", folder, in: workspace)
    #expect(
      run.errors == "korpu: \(folder): the folder cannot be created. Give a path where you may write.\n")
    #expect(run.status == 73)
    #expect(try workspace.files() == ["a.txt"])
    #expect(try workspace.read("a.txt") == Sample.article)
  }

  @Test func `a folder in place of a file is a finding`() throws {
    let workspace = try workspaceWithArticle()
    try workspace.makeFolder("facts/a.json")
    let run = try Tool.korpu("extract", "a.txt", "--out", "facts", in: workspace)
    #expect(
      run.errors
        == "korpu: facts/a.json: cannot be created: it is a folder. Give the name of a file.\n")
    #expect(run.status == 73)
    #expect(try workspace.files(in: "facts") == ["a.json"])
  }

  @Test func `a full device on the standard output is a finding`() throws {
    let run = try Tool.shell("\"$KORPU\" extract a.txt > /dev/full", in: try workspaceWithArticle())
    #expect(
      run.errors == "korpu: standard output: no space left on device. Free some space and run it again.\n")
    #expect(run.status == 74)
  }

  @Test(.enabled("mounting a small disk needs root") { geteuid() == 0 })
  func `a full disk leaves nothing partial`() throws {
    let workspace = try workspaceWithArticle()
    try workspace.makeFolder("disk")
    let mount = try Tool.shell("mount -t tmpfs -o size=64k tmpfs disk", in: workspace)
    try #require(mount.status == 0, "a small disk cannot be mounted here: \(mount.errors)")
    defer { _ = try? Tool.shell("umount disk", in: workspace) }
    try workspace.write(String(repeating: Sample.article, count: 50), to: "b.txt")
    let run = try Tool.korpu("extract", "a.txt", "b.txt", "--out", "disk", in: workspace)
    #expect(
      run.errors
        == "korpu: disk/b.json: writing failed: no space left on device. "
        + "Free some space, or write to another place; nothing was left behind.\n")
    #expect(run.status == 74)
    #expect(try workspace.files(in: "disk") == ["a.json"])
  }

  @Test func `a reader that goes away is no failure`() throws {
    let workspace = try workspaceWithArticle()
    let inputs = String(repeating: " a.txt", count: 200)
    let run = try Tool.shell(
      "{ \"$KORPU\" extract\(inputs); echo \"status $?\" >&2; } | head -c 1", in: workspace)
    #expect(run.errors == "status 0\n")
    #expect(run.output == "{")
  }

  @Test(arguments: [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
  func `a closed stream is no failure`(_ redirection: String) throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.shell("\"$KORPU\" extract a.txt --out facts \(redirection)", in: workspace)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try Tool.shell("\"$KORPU\" extract a.txt \(redirection)", in: workspace).status == 0)
    #expect(try workspace.read("facts/a.json").hasPrefix("{\n  \"authors\""))
  }

  @Test(arguments: ["2> /dev/full", "2>&1 > /dev/null | true"])
  func `findings that cannot be said are no crash`(_ redirection: String) throws {
    let workspace = try workspaceWithArticle()
    let line = "{ \"$KORPU\" extract none none; echo $? > status; } \(redirection)"
    #expect(try Tool.shell(line, in: workspace).output == "")
    #expect(try workspace.read("status") == "66\n")
  }

  @Test func `a dash is the standard output`() throws {
    let workspace = try workspaceWithArticle()
    let run = try Tool.korpu("extract", "a.txt", "--out", "-", in: workspace)
    #expect(run.outputLines.count == 1)
    #expect(try workspace.files() == ["a.txt"])
  }
}
