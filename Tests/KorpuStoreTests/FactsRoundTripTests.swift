import KorpuModel
import KorpuStore
import TestSupport
import Testing

struct FactsRoundTripTests {
  @Test(arguments: [nil, String(repeating: "0f", count: 32), "no digest"])
  func `facts come out of an archive as they went in`(digest: String?) throws {
    let workspace = try Workspace()
    for seed: UInt64 in 1...40 {
      let archive = try Archive.writingOrCreating(workspace.path("\(seed).korpu"))
      var random = RandomFacts(seed: seed)
      let facts = random.next().identified(by: digest)
      #expect(try archive.add([try NewArticle(facts: facts)]) == [.added], "seed \(seed)")
      let number = try #require(try archive.number(of: facts))
      #expect(try archive.article(number)?.facts == facts, "seed \(seed)")
    }
  }
}
