import Foundation
import KorpuModel
import KorpuResolution
import TestSupport
import Testing

@testable import KorpuStore

/// Whose names may be one's is the same however the articles came. The seed is the argument.
@Suite struct NeighbourhoodTests {
  private static let seeds: [UInt64] = (1...6).map { $0 }

  @Test(arguments: seeds) func `neither order nor batches show, nor finding anew who is who`(seed: UInt64) throws {
    let articles = RandomArticle.articles(14, seed: seed)
    let workspace = try Workspace()
    var random = SeededGenerator(seed: seed)
    var found: [[String]] = []
    for attempt in 0..<4 {
      let archive = try Archive.writingOrCreating(workspace.path("\(attempt).korpu"))
      let shuffled = articles.shuffled(using: &random)
      let size = attempt == 0 ? articles.count : 1 + random.below(5)
      for start in stride(from: 0, to: shuffled.count, by: size) {
        _ = try archive.add(try shuffled[start...].prefix(size).map { try NewArticle(facts: $0) })
      }
      found.append(try archive.neighbourPairs())
      try archive.resolve(by: ExtractionVersion(rules: 7, tables: "t"))
      found.append(try archive.neighbourPairs())
      #expect(try archive.condition().damages.isEmpty)
    }
    #expect(!found[0].isEmpty && Set(found).count == 1)
  }

  @Test func `a list is read back from its bytes, and nothing from others`() throws {
    let list = [
      // No version writes such a row, but an archive may hold it.
      Neighbour(node: -2, names: NodeNameComparison(bits: 1, isOneName: true), bits: 2),
      Neighbour(node: 3, names: NodeNameComparison(bits: -4.5, isOneName: false), bits: 0.1),
      Neighbour(node: 1 << 40, names: NodeNameComparison(bits: 6, isOneName: true), bits: 7.25),
    ]
    #expect(try [Neighbour](data: list.data) == list)
    #expect(throws: Damage.self) { try [Neighbour](data: list.data.dropLast()) }
    #expect(throws: Damage.self) { try [Neighbour](data: (list.reversed() as [Neighbour]).data) }
  }
}
