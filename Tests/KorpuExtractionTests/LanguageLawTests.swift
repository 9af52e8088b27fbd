import Foundation
import TestSupport
import Testing

/// Languages in tables, families in code.
@Suite struct LanguageLawTests {
  private static let files: [URL] = {
    let folder = Repository.root.appending(path: "Sources/KorpuExtraction")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    return found.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }()

  @Test func `rules ask for a habit of the language, and not which one it is`() throws {
    #expect(Self.files.count > 100)
    for file in Self.files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains(/language [!=]= \./), "\(file.lastPathComponent)")
    }
  }
}
