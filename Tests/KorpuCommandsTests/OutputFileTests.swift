import Foundation
import Korpu
import Testing

@testable import KorpuCommands

@Suite struct OutputFileTests {
  private func permissions(of path: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func `what stood there is replaced, and keeps its permissions`() throws {
    let workspace = try Workspace()
    try workspace.write("old", to: "a.dot")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: workspace.path("a.dot"))
    try OutputFile(path: workspace.path("a.dot")).write(Data("new".utf8))
    #expect(try workspace.read("a.dot") == "new")
    #expect(try permissions(of: workspace.path("a.dot")) == 0o640)
    #expect(try workspace.files() == ["a.dot"])
  }

  @Test func `a new file has the permissions that the user's mask leaves`() throws {
    let workspace = try Workspace()
    try OutputFile(path: workspace.path("a.dot")).write(Data())
    let mask = umask(0)
    umask(mask)
    #expect(try permissions(of: workspace.path("a.dot")) == Int(0o666 & ~mask))
  }

  @Test func `a symbolic link stays, and its file is replaced`() throws {
    let workspace = try Workspace()
    try workspace.write("old", to: "real/a.dot")
    try FileManager.default.createSymbolicLink(atPath: workspace.path("a.dot"), withDestinationPath: "real/a.dot")
    try OutputFile(path: workspace.path("a.dot")).write(Data("new".utf8))
    #expect(try workspace.read("real/a.dot") == "new")
    #expect(try workspace.files() == ["a.dot", "real", "real/a.dot"])
  }

  @Test func `a device is written and not replaced`() throws {
    try OutputFile(path: "/dev/null").write(Data("gone".utf8))
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
    #expect(throws: Finding.self) { try OutputFile(path: "/dev/full").write(Data("gone".utf8)) }
  }

  @Test(arguments: ["none/a.dot", "file/a.dot", "/proc/a.dot", "."])
  func `a path that cannot be written is a finding`(_ path: String) throws {
    let workspace = try Workspace()
    try workspace.write("", to: "file")
    let full = path.hasPrefix("/") ? path : workspace.path(path)
    do {
      try OutputFile(path: full).write(Data("x".utf8))
      Issue.record("it was written")
    } catch {
      #expect(error.kind == .cannotCreate)
      #expect(error.place == full)
    }
    #expect(try workspace.files() == ["file"])
  }
}
