import Foundation
import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// The facts of the articles under Examples, as a person checked them.
@Suite struct GoldenTests {
  private struct Facts: Encodable {
    let entities: [Entity]
    let relations: [Relation]
    let statements: [Statement]
  }

  @Test(arguments: ["appointment", "forum", "memorandum", "visit"])
  func `an example states what was checked`(name: String) throws {
    let example = Repository.root.appending(path: "Examples/network/\(name).txt")
    let facts = try facts(of: String(contentsOf: example, encoding: .utf8))
    let golden = Facts(entities: facts.entities, relations: facts.relations, statements: facts.statements)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try Golden.check(
      String(decoding: try encoder.encode(golden), as: UTF8.self) + "\n",
      against: Repository.root.appending(path: "Tests/KorpuExtractionTests/Goldens/\(name).json"))
  }
}
