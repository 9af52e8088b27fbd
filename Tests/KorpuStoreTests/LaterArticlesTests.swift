import GRDB
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// What an add leaves as it was is what finding all anew would leave so. The seed is the argument.
@Suite struct LaterArticlesTests {
  private static let seeds: [UInt64] = (1...12).map { $0 }

  /// All of an archive that hangs on who is who.
  private struct Found: Hashable {
    let pairs: [String]
    let network: Network
    let contested: [String]

    init(_ archive: Archive) throws {
      pairs = try archive.neighbourPairs()
      network = try archive.network()
      contested = try archive.read {
        try String.fetchAll($0, sql: "SELECT public_id FROM entity WHERE contested ORDER BY 1")
      }
    }
  }

  @Test(arguments: seeds) func `one article after the other gives what a rebuild gives`(seed: UInt64) throws {
    let workspace = try Workspace()
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    for article in LaterNews.articles(24, seed: seed) {
      _ = try archive.add([NewArticle(facts: article)])
    }
    let found = try Found(archive)
    #expect(!found.pairs.isEmpty)
    try archive.resolve(by: ExtractionVersion(rules: 7, tables: "t"))
    #expect(try Found(archive) == found)
    #expect(try archive.condition().damages.isEmpty)
  }

  @Test(arguments: seeds) func `what was read beforehand changes nothing`(seed: UInt64) throws {
    let workspace = try Workspace()
    let articles = try LaterNews.articles(24, seed: seed).map { try NewArticle(facts: $0) }
    let plain = try Archive.writingOrCreating(workspace.path("a.korpu"))
    let prepared = try Archive.writingOrCreating(workspace.path("b.korpu"))
    let other = try Archive.writing(prepared.path)
    for start in stride(from: 0, to: articles.count, by: 4) {
      let some = Array(articles[start..<start + 4])
      _ = try plain.add(Array(some.prefix(2)))
      _ = try plain.add(Array(some.suffix(2)))
      // What another connection adds meanwhile makes what was read out of date.
      try prepared.prepare(toAdd: some)
      _ = try other.add(Array(some.prefix(2)))
      try prepared.prepare(toAdd: Array(some.suffix(1)))
      _ = try prepared.add(Array(some.suffix(2)))
    }
    #expect(try Found(prepared) == Found(plain))
    #expect(try prepared.condition().damages.isEmpty)
  }

  @Test(arguments: seeds) func `articles that go take with them what they stated`(seed: UInt64) throws {
    let workspace = try Workspace()
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    let articles = LaterNews.articles(24, seed: seed)
    for article in articles { _ = try archive.add([NewArticle(facts: article)]) }
    let gone = try articles.prefix(8).compactMap { try archive.number(of: $0) }
    #expect(try archive.remove(gone) == 8)
    let found = try Found(archive)
    try archive.resolve(by: ExtractionVersion(rules: 7, tables: "t"))
    let anew = try Found(archive)
    #expect(anew.pairs == found.pairs)
    #expect(anew.network == found.network)
    #expect(anew.contested == found.contested)
  }
}
