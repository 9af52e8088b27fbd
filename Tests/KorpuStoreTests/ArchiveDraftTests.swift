import Foundation
import KorpuStore
import TestSupport
import Testing

@Suite struct ArchiveDraftTests {
  @Test func `a new archive takes away what a killed process left, and nothing else`() throws {
    let workspace = try Workspace()
    // No system gives numbers as high as the first.
    let abandoned = [".a.korpu.korpu-2147483647-X", ".a.korpu.korpu-2147483647-X-journal"]
    let others = [".a.korpu.korpu-\(getpid())-X", ".b.korpu.korpu-2147483647-X", ".a.korpu.korpu-X"]
    for name in abandoned + others { try workspace.write("draft", to: name) }
    _ = try Archive.writingOrCreating(workspace.path("a.korpu"))
    #expect(abandoned.allSatisfy { !FileManager.default.fileExists(atPath: workspace.path($0)) })
    #expect(others.allSatisfy { FileManager.default.fileExists(atPath: workspace.path($0)) })
  }
}
