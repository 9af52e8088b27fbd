import Foundation
import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import Testing

/// The facts of the articles under Examples, as a person checked them. `RECORD_GOLDENS=1` writes them anew; a run
/// that records fails.
@Suite struct GoldenTests {
  private struct Golden: Encodable {
    let entities: [Entity]
    let relations: [Relation]
    let statements: [Statement]
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  @Test(arguments: ["appointment", "forum", "memorandum", "visit"])
  func `an example states what was checked`(name: String) throws {
    let root = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Examples/articles/\(name).txt"), encoding: .utf8)
    let facts = try facts(of: text)
    let golden = Golden(entities: facts.entities, relations: facts.relations, statements: facts.statements)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let found = String(decoding: try encoder.encode(golden), as: UTF8.self) + "\n"
    let file = Self.tests.appending(path: "Goldens/\(name).json")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try found.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent); run again without RECORD_GOLDENS")
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == found)
    }
  }
}
