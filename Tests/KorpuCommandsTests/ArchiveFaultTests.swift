import Foundation
import TestSupport
import Testing

/// What may befall an archive. `Tests/faults` tries more moments, and says the seed.
@Suite struct ArchiveFaultTests {
  private static let commands = [
    "extract n.korpu", "who n.korpu", "search n.korpu a", "check n.korpu", "add n.korpu a.txt",
  ]

  @Test(.timeLimit(.minutes(30))) func `killed at random moments, two at once, and readers meanwhile`() throws {
    let script = Repository.root.appending(path: "Tests/faults").path
    let seed = UInt64.random(in: 1...9999)
    let run = try Tool.shell("\(script) \"$KORPU\" 1 \(seed) 1", in: try Workspace())
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test(arguments: [
    "", "Bakıda forum keçirilib.\n", "SQLite format 3\u{0}",
    "SQLite format 3\u{0}" + String(repeating: "x", count: 9999),
  ])
  func `a file that is no archive is told by every command`(content: String) throws {
    let workspace = try Workspace()
    try workspace.write(content, to: "n.korpu")
    try workspace.write(Sample.article, to: "a.txt")
    for command in Self.commands {
      let run = try Tool.shell("\"$KORPU\" \(command)", in: workspace)
      #expect(run.status == 65, "\(command)")
      #expect(run.errors.hasPrefix("korpu: n.korpu: "), "\(command)")
      #expect(run.errorLines.count == 1, "\(command)")
    }
    #expect(try workspace.read("n.korpu") == content)
  }

  @Test(.enabled("a small disk cannot be mounted here") { SmallDisk.canBeMounted })
  func `on a full disk what was added stays, and more is added when there is room`() throws {
    let workspace = try Workspace()
    try SmallDisk.mount("disk", kilobytes: 4096, in: workspace)
    defer { SmallDisk.unmount("disk", in: workspace) }
    try workspace.write(Sample.article, to: "a.txt")
    #expect(try Tool.korpu("add", "disk/n.korpu", "a.txt", in: workspace).status == 0)
    let full = try Tool.shell(
      "head -c 4m /dev/zero > disk/filler; \"$KORPU\" add disk/n.korpu '\(Repository.root.path)/Examples/articles'",
      in: workspace)
    #expect(full.status == 74, "\(full.errors)")
    #expect(full.errors.contains("Free some space"))
    let check = try Tool.shell("rm disk/filler; \"$KORPU\" check disk/n.korpu", in: workspace)
    #expect(check.output.hasPrefix("disk/n.korpu: whole · 1 article,"), "\(check.output)\(check.errors)")
    #expect(try Tool.korpu("add", "disk/n.korpu", "a.txt", in: workspace).status == 0)
  }

  @Test(.enabled("a small disk cannot be mounted here") { SmallDisk.canBeMounted })
  func `where nobody may write an archive is read, and adding says why it cannot`() throws {
    let workspace = try Workspace()
    try SmallDisk.mount("disk", kilobytes: 4096, in: workspace)
    defer { SmallDisk.unmount("disk", in: workspace) }
    try workspace.write(Sample.article, to: "a.txt")
    _ = try Tool.korpu("add", "disk/n.korpu", "a.txt", in: workspace)
    try SmallDisk.freeze("disk", in: workspace)
    #expect(try Tool.korpu("search", "disk/n.korpu", "forum*", in: workspace).outputLines.count > 1)
    #expect(try Tool.korpu("check", "disk/n.korpu", in: workspace).status == 0)
    for archive in ["n", "new"] {
      let run = try Tool.korpu("add", "disk/\(archive).korpu", "a.txt", in: workspace)
      #expect(run.status == 73)
      #expect(run.errors.hasPrefix("korpu: disk/\(archive).korpu: writing to it is not allowed."))
    }
  }
}
