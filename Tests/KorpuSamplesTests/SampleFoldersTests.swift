import Foundation
import KorpuSamples
import TestSupport
import Testing

@Suite struct SampleFoldersTests {
  private func files(in folder: URL) throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
      .reduce(into: [:]) { files, path in files[path] = try Data(contentsOf: folder.appending(path: path)) }
  }

  @Test func `a larger archive begins with the smaller`() throws {
    let workspace = try Workspace()
    let (small, large) = (workspace.folder.appending(path: "small"), workspace.folder.appending(path: "large"))
    var truths = ["", ""]
    _ = try SampleFolders(seed: 1).write(0..<150, to: small) { truths[0] += $0 }
    let folders = try SampleFolders(seed: 1).write(0..<1_100, to: large) { truths[1] += $0 }
    #expect(folders.map(\.lastPathComponent) == ["000", "001"])
    let (few, many) = try (files(in: small), files(in: large))
    #expect(few.count == 150 && many.count == 1_100)
    #expect(few.allSatisfy { many[$0.key] == $0.value })
    #expect(truths[1].hasPrefix(truths[0]) && truths[0].split(separator: "\n").count > 1_500)
  }

  @Test func `articles are written from any number on`() throws {
    let workspace = try Workspace()
    let folders = try SampleFolders(seed: 1).write(2_950..<3_050, to: workspace.folder)
    #expect(folders.map(\.lastPathComponent) == ["002", "003"])
    #expect(try files(in: workspace.folder).count == 100)
  }
}
